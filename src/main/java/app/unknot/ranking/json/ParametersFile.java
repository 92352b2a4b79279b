package app.unknot.ranking.json;

import java.util.List;

/** The shape of the parameter file. */
record ParametersFile(
    Reasoned prior,
    Reasoned contested,
    List<Commoner> commoner,
    List<Seldom> seldom,
    ZoneNumbers zones,
    AnswerNumbers answers,
    SignNumbers signs,
    Reasoned experience,
    FitNumbers fits,
    QuestionNumbers questions,
    EffortNumbers effort) {

  /** A number and why it is this one. */
  record Reasoned(double value, String reason) {}

  /** Muscles that are found more often than others, and where that was published. */
  record Commoner(List<String> muscles, double factor, String reason, List<String> references) {}

  /** Muscles or single points that are found less often than others. */
  record Seldom(List<String> of, double factor, String reason, List<String> references) {}

  record ZoneNumbers(
      Reasoned essential,
      Reasoned spillover,
      Reasoned crossing,
      Reasoned site,
      Reasoned under,
      Reasoned unmarked,
      Reasoned leakMild,
      Reasoned leakSevere) {}

  record AnswerNumbers(
      Reasoned aggravator, Reasoned aggravatorLeak, Reasoned symptom, Reasoned symptomLeak) {}

  record SignNumbers(
      Reasoned tenderWith,
      Reasoned tenderWithout,
      Reasoned familiarWith,
      Reasoned familiarWithout) {}

  record FitNumbers(BoundNumbers well, BoundNumbers partly, BoundNumbers little) {}

  record BoundNumbers(double share, double lift, String reason) {}

  record QuestionNumbers(Count shown, Count inAll, Count depth, List<NotAsked> notAsked) {}

  /** Findings that are never put as a question, and why. */
  record NotAsked(List<String> findings, String reason) {}

  record EffortNumbers(Count exactFindings, Count rounds, Count weighedQuestions) {}

  /** A whole number and why it is this one. */
  record Count(int value, String reason) {}
}
