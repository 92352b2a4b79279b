package app.unknot.ranking;

/**
 * A question whose answer would sharpen the ranking.
 *
 * @param finding the id of the symptom or aggravating activity to ask for
 * @param gain the expected information gain in bits; it orders the questions and is never shown
 */
public record NextQuestion(String finding, double gain) {}
