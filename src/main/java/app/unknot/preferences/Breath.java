package app.unknot.preferences;

/**
 * The slow breath that a session shows and speaks: a design choice, not a dose. Its bounds keep it
 * slow enough to calm and quick enough for anybody to follow.
 *
 * @param inSeconds how long a breath in lasts, {@value #LEAST} to {@value #MOST_IN}
 * @param outSeconds how long a breath out lasts, from a breath in to {@value #MOST_OUT}
 */
public record Breath(int inSeconds, int outSeconds) {
  /** The shortest breath in or out, in seconds. */
  public static final int LEAST = 3;

  /** The longest breath in, in seconds. */
  public static final int MOST_IN = 6;

  /** The longest breath out, in seconds. */
  public static final int MOST_OUT = 8;

  /** Four seconds in, six out. */
  public static final Breath DEFAULT = new Breath(4, 6);

  public Breath {
    Bounds.check("breath in", inSeconds, LEAST, MOST_IN);
    // Out is never shorter than in: that would be hurrying.
    Bounds.check("breath out", outSeconds, inSeconds, MOST_OUT);
  }
}
