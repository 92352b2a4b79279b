package app.unknot.ranking;

/**
 * How a cause has to do with a finding.
 *
 * @param strength probability that the cause alone brings the finding about, above 0 and below 1
 * @param over whether the zone lies over the muscle of the cause
 * @param missed what the odds of the cause are multiplied by while the zone is not marked; 1 where
 *     the zone is not in its pattern
 */
record Link(double strength, Way way, boolean over, double missed) {
  /** Nothing to do with each other. */
  static final Link NONE = new Link(0, Way.NONE, false, 1);

  /** By what the finding comes about. */
  enum Way {
    NONE,
    MAIN,
    SPILLOVER,
    /** The zone lies over the muscle and is not in the pattern. */
    UNDER,
    ANSWER
  }

  static Link answer(double strength) {
    return new Link(strength, Way.ANSWER, false, 1);
  }

  /** The same by referral and, independently of that, right under the zone. */
  Link andUnder(double under) {
    return new Link(
        1 - (1 - strength) * (1 - under), way == Way.NONE ? Way.UNDER : way, true, missed);
  }
}
