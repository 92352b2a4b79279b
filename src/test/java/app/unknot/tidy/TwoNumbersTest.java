package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.journal.DeliveredDose;
import app.unknot.journal.JournalEntry;
import app.unknot.tidy.Bundles.Bundle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pain, pressing and soreness share a scale: every sentence with a number out of 10 says which of
 * them it is, and so does every record.
 */
@Tag("H-40")
class TwoNumbersTest {
  private static final Pattern SCALE = Pattern.compile("\\b(of|to|von|bis) 10\\b");
  private static final List<Pattern> KINDS =
      List.of(
          words("\\bpain|schmerz"),
          words("\\bpress|\\bdruck|drück|zieldruck"),
          words("\\bsore|empfindlich"));

  /** Where it is said by what stands beside it, always in the same place. */
  private static final Map<String, String> BESIDE =
      Map.of(
          "plan.before.detail", "beneath “Pain before”",
          "progress.session.sore", "beneath the heading of the soreness",
          "progress.sore.text", "beneath the question how sore the spot is",
          "session.partner.hold.release", "in a hold, where only pressing is told",
          "session.partner.hold.strokes", "in a hold, where only pressing is told");

  private static Pattern words(String stems) {
    return Pattern.compile(stems, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Test
  void everySentenceWithANumberSaysWhichOfThemItIs() {
    assertThat(unclear(Bundles.english())).isEmpty();
    assertThat(unclear(Bundles.german())).isEmpty();
  }

  private static List<String> unclear(List<Bundle> bundles) {
    List<String> unclear = new ArrayList<>();
    int numbers = 0;
    for (Bundle bundle : bundles) {
      for (Map.Entry<String, String> text : bundle.sentences().entrySet()) {
        String words = text.getValue();
        if (SCALE.matcher(words).find() && !BESIDE.containsKey(text.getKey())) {
          numbers++;
          if (KINDS.stream().filter(kind -> kind.matcher(words).find()).count() != 1) {
            unclear.add(text.getKey() + ": " + words);
          }
        }
      }
    }
    assertThat(numbers).as("sentences with a number out of 10").isGreaterThan(14);
    return unclear;
  }

  @Test
  void noRecordHoldsANumberThatIsNeither() {
    assertThat(types(JournalEntry.class))
        .anyMatch(type -> type.contains(PainRating.class.getName()))
        .noneMatch(type -> type.contains(PressingRating.class.getName()))
        .noneMatch(type -> type.equals("int"));
    assertThat(types(DeliveredDose.Press.class))
        .anyMatch(type -> type.contains(PressingRating.class.getName()))
        .noneMatch(type -> type.contains(PainRating.class.getName()))
        .noneMatch(type -> type.equals("int"));
  }

  private static List<String> types(Class<? extends Record> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .map(java.lang.reflect.Type::getTypeName)
        .toList();
  }
}
