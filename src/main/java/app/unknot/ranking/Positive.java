package app.unknot.ranking;

/**
 * A finding that is there: a marked zone or an answer with yes.
 *
 * @param leak the probability that it is there without any of the causes
 */
record Positive(double leak, Links links) {}
