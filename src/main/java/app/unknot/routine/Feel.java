package app.unknot.routine;

import app.unknot.body.PressingRange;
import java.util.Locale;

/** How a target feels, in a word; the words themselves are texts. */
public enum Feel {
  /** A touch, hardly an ache. */
  LIGHT(3),
  /** Clear, but comfortable. */
  CLEAR(5),
  /** Strong, but the breath stays free. */
  STRONG(10);

  private final int most;

  Feel(int most) {
    this.most = most;
  }

  /** The word for the upper end of a target. */
  public static Feel of(PressingRange target) {
    int high = target.high().value();
    if (high <= LIGHT.most) {
      return LIGHT;
    }
    return high <= CLEAR.most ? CLEAR : STRONG;
  }

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
