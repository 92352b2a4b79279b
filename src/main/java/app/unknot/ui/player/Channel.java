package app.unknot.ui.player;

import app.unknot.knowledge.SidedPoint;
import app.unknot.text.Aloud;
import java.util.List;

/** A way to tell cues that can be switched off and that a machine may not have. */
public interface Channel extends CueObserver {
  /** Whether this machine has it; nothing else works less where it does not. */
  boolean isThere();

  /** Whether it is switched on. */
  boolean isOn();

  /** Switches it on or off; off is silent at once. */
  void switchTo(boolean on);

  /** A session with these spots is about to begin; names say which of them is meant. */
  default void expect(List<SidedPoint> spots) {}

  /** The voices to choose from, where there is a choice to make; the first is the usual one. */
  default List<String> choices() {
    return List.of();
  }

  /** Whether it has a voice of the language it speaks; as long as nobody knows, it has. */
  default boolean speaksTheLanguage() {
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

  /** Lets itself be heard once, whether it is switched on or not; what had failed tries again. */
  default void test() {}

  /**
   * Reads sentences aloud because somebody asked for it, outside of a session. What was being read
   * breaks off; no sentences at all only break it off. A channel without a voice does nothing.
   *
   * @param over when all is read or was broken off; may come on any thread
   */
  default void read(List<Aloud> sentences, Runnable over) {
    over.run();
  }
}
