package app.unknot.app.audio;

import app.unknot.text.Aloud;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Speaks one sentence at a time. */
interface Speaker {
  /** Whether this machine can speak. */
  boolean isThere();

  /** The voices to choose from; none where this machine has none. */
  List<String> engines();

  /**
   * From the next sentence on.
   *
   * @param engine one of {@link #engines}; any other, or none, takes the first
   * @param speedPercent of the usual speed
   * @param volumePercent of the full volume
   */
  void set(Optional<String> engine, int speedPercent, int volumePercent);

  /** Whether it has a voice of this language; as long as nobody knows, it has. */
  default boolean speaks(Locale language) {
    return true;
  }

  /**
   * Tells when it is known which languages it has; at once where it is.
   *
   * @param known may come on any thread
   */
  default void whenKnown(Runnable known) {
    known.run();
  }

  /** A voice that refused may be there again. */
  void tryAgain();

  /**
   * Begins to speak and returns at once.
   *
   * @param done when the sentence is over or was cut; may come on any thread
   */
  void speak(Aloud sentence, Runnable done);

  /** Breaks off what is being spoken, if anything. */
  void cut();
}
