package app.unknot.knowledge;

/** Moving the muscle through a small range after release. */
public record Movement(int repetitions) {
  public Movement {
    if (repetitions < 1) {
      throw new IllegalArgumentException("a movement is done at least once");
    }
  }
}
