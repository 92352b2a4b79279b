package app.unknot.app.audio;

/** Speaks one sentence at a time. */
interface Speaker {
  /** Whether this machine can speak. */
  boolean isThere();

  /**
   * Begins to speak and returns at once.
   *
   * @param done when the sentence is over or was cut; may come on any thread
   */
  void speak(String text, Runnable done);

  /** Breaks off what is being spoken, if anything. */
  void cut();
}
