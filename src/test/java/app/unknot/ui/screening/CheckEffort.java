package app.unknot.ui.screening;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a healthy person reads and clicks in the safety check, written as a table.
 *
 * <p>Reading takes 238 words a minute (Brysbaert 2019, silent reading of non-fiction), a click 1.3
 * s and a decision before it 1.35 s (keystroke-level model, Card, Moran and Newell 1980). Nobody
 * was timed.
 */
final class CheckEffort {
  private static final double WORDS_A_SECOND = 238 / 60.0;
  private static final double CLICK = 1.3 + 1.35;

  private static final int AGE = 1;

  /** To the result, and to the plan. */
  private static final int ON = 2;

  private static final Map<String, String> SOMEBODY = new LinkedHashMap<>();

  static {
    SOMEBODY.put("a stiff neck", "neck-side");
    SOMEBODY.put("a calf that is sore after a run", "calf-inner");
    SOMEBODY.put("the usual headache", "head-temple");
    SOMEBODY.put("a fracture that has healed", "leg-front");
  }

  private CheckEffort() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    System.out.println(
        "| Who | Check | Questions | Words | Clicks | About | Sentences of the bank |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (Map.Entry<String, String> who : SOMEBODY.entrySet()) {
      Path folder = Files.createTempDirectory("unknot-effort");
      try (Checked checked = new Checked(folder)) {
        SidedZone zone = new SidedZone(who.getValue(), Optional.of(Side.RIGHT));
        checked.journey.marks().set(zone, new PainRating(5));
        SidedPoint first =
            checked
                .coach()
                .rank(checked.journey.report(), List.of())
                .candidates()
                .getFirst()
                .point();
        row(who.getKey(), "full", checked, first);
        checked.withProfile(Map.of());
        row(who.getKey(), "short", checked, first);
        ScreeningViewModel answered = checked.check(first);
        Checked.fine(answered);
        answered.proceed();
        row(who.getKey(), "short, spot on file", checked, first);
      }
    }
  }

  private static void row(String who, String which, Checked checked, SidedPoint point) {
    Form form = checked.check(point).formProperty().get();
    if (form.isFull() == which.startsWith("short")) {
      throw new AssertionError("this is not the " + which + " check");
    }
    List<Question> asked = form.questions();
    int words = asked.stream().mapToInt(q -> words(checked, q)).sum();
    int bank =
        asked.stream().mapToInt(q -> count(new QuestionWords(checked.texts, q).sentence())).sum();
    int clicks = clicks(form);
    System.out.printf(
        "| %s | %s | %d | %d | %d | %.0f s | %d words, %.0f s |%n",
        who,
        which,
        asked.size(),
        words,
        clicks,
        words / WORDS_A_SECOND + clicks * CLICK,
        bank,
        bank / WORDS_A_SECOND);
  }

  private static int words(Checked checked, Question question) {
    QuestionWords words = new QuestionWords(checked.texts, question);
    String all =
        (CheckAnswers.isListed(question) ? words.brief() : words.sentence())
            + " "
            + words.detail().orElse("");
    return count(all);
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
