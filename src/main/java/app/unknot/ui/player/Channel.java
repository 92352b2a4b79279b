package app.unknot.ui.player;

/** A way to tell cues that can be switched off and that a machine may not have. */
public interface Channel extends CueObserver {
  /** Whether this machine has it; nothing else works less where it does not. */
  boolean isThere();

  /** Whether it is switched on. */
  boolean isOn();

  /** Switches it on or off; off is silent at once. */
  void switchTo(boolean on);
}
