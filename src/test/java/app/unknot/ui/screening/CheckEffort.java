package app.unknot.ui.screening;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much a healthy person reads and clicks in the safety check, written as a table: by every
 * word; and by running down what the questions are about, and reading those to the end that may
 * concern them.
 *
 * <p>Reading takes 238 words a minute (Brysbaert 2019, silent reading of non-fiction), skimming 450
 * (Carver 1992), a click 1.3 s and a decision before it 1.35 s (keystroke-level model, Card, Moran
 * and Newell 1980). Nobody was timed.
 */
final class CheckEffort {
  private static final double WORDS_A_SECOND = 238 / 60.0;
  private static final double SKIMMED_A_SECOND = 450 / 60.0;
  private static final double CLICK = 1.3 + 1.35;

  private static final int AGE = 1;

  /** To the result, and to the plan. */
  private static final int ON = 2;

  /** Where somebody has pain, and which questions they read to the end because of it. */
  private record Somebody(String who, String zone, Set<String> concerned) {}

  private static final List<Somebody> HEALTHY =
      List.of(
          new Somebody(
              "a stiff neck",
              "neck-side",
              Set.of("neck-unlike-any", "neck-knock", "health-neck-risk")),
          new Somebody(
              "a calf that is sore after a run",
              "calf-inner",
              Set.of("leg-hard-exercise", "calf-no-cause", "leg-clot-signs", "now-limb-alarm")),
          new Somebody(
              "the usual headache",
              "head-temple",
              Set.of("now-sudden-headache", "now-head-fever", "head-new-50")),
          new Somebody(
              "a fracture that has healed",
              "leg-front",
              Set.of("health-bones", "health-clot-risk", "spot-injury")));

  private CheckEffort() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    System.out.println(
        "| Who | Check | Questions | Clicks | Topics and what concerns them: words, skimmed, read "
            + "| Every word |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (Somebody who : HEALTHY) {
      Path folder = Files.createTempDirectory("unknot-effort");
      try (Checked checked = new Checked(folder)) {
        SidedZone zone = new SidedZone(who.zone(), Optional.of(Side.RIGHT));
        checked.journey.marks().set(zone, new PainRating(5));
        SidedPoint first =
            checked
                .coach()
                .rank(checked.journey.report(), List.of())
                .candidates()
                .getFirst()
                .point();
        row(who, "full", checked, first);
        checked.withProfile(Map.of());
        row(who, "short", checked, first);
        ScreeningViewModel answered = checked.check(first);
        Checked.fine(answered);
        answered.proceed();
        row(who, "short, spot on file", checked, first);
      }
    }
  }

  private static void row(Somebody who, String which, Checked checked, SidedPoint point) {
    Form form = checked.check(point).formProperty().get();
    if (form.isFull() == which.startsWith("short")) {
      throw new AssertionError("this is not the " + which + " check");
    }
    List<Question> asked = form.questions();
    int topics = asked.stream().mapToInt(q -> count(topic(checked, q))).sum();
    int concerned =
        asked.stream()
            .filter(q -> who.concerned().contains(q.id()))
            .mapToInt(q -> count(words(checked, q)))
            .sum();
    int all = asked.stream().mapToInt(q -> count(words(checked, q))).sum();
    all +=
        asked.stream()
            .mapToInt(
                q -> new QuestionWords(checked.texts, q).topic().map(CheckEffort::count).orElse(0))
            .sum();
    int clicks = clicks(form);
    double hands = clicks * CLICK;
    System.out.printf(
        "| %s | %s | %d | %d | %d and %d, %.0f s, %.0f s | %d, %.0f s |%n",
        who.who(),
        which,
        asked.size(),
        clicks,
        topics,
        concerned,
        topics / SKIMMED_A_SECOND + concerned / WORDS_A_SECOND + hands,
        (topics + concerned) / WORDS_A_SECOND + hands,
        all,
        all / WORDS_A_SECOND + hands);
  }

  private static String topic(Checked checked, Question question) {
    QuestionWords words = new QuestionWords(checked.texts, question);
    return words.topic().orElseGet(() -> words(checked, question));
  }

  private static String words(Checked checked, Question question) {
    QuestionWords words = new QuestionWords(checked.texts, question);
    return (CheckAnswers.isListed(question) ? words.brief() : words.sentence())
        + words.detail().map(more -> " " + more).orElse("");
  }

  private static int count(String sentence) {
    return sentence.strip().split("\\s+", -1).length;
  }

  /** One for each list, one for all that is left of the spot, one for every other card. */
  private static int clicks(Form form) {
    long lists =
        form.questions().stream()
            .filter(CheckAnswers::isListed)
            .map(Question::group)
            .distinct()
            .count();
    boolean spot = form.questions().stream().anyMatch(CheckAnswers::isOfTheSpotList);
    long alone =
        form.questions().stream()
            .filter(q -> !CheckAnswers.isListed(q) && !CheckAnswers.isOfTheSpotList(q))
            .count();
    return (int) (lists + (spot ? 1 : 0) + alone + (form.isFull() ? AGE : 0) + ON);
  }
}
