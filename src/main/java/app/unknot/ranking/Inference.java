package app.unknot.ranking;

/**
 * A way from what is believed before the positive findings to what is believed after them. An
 * instance serves one request, one step after the other, and keeps its room for numbers between the
 * steps.
 */
sealed interface Inference permits ExactInference, MessageInference {
  /** No finding is passed over. */
  int ALL = -1;

  /**
   * What is believed of the contenders.
   *
   * @param odds of the contenders by themselves: the prior, and every finding that couples no
   *     causes (in a noisy-OR what is not there, and what was felt at the spot itself)
   * @param omitted a positive finding that is passed over, or {@link #ALL}
   */
  Posterior posterior(double[] odds, int omitted);

  /** The exact way for few positive findings, the approximate one for many. */
  static Inference of(Contenders contenders, RankingParameters.Effort effort) {
    return contenders.findings() <= effort.exactFindings()
        ? new ExactInference(contenders)
        : new MessageInference(contenders, effort.rounds());
  }
}
