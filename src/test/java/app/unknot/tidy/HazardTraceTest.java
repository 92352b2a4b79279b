package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The hazard table and the tests that prove its controls name each other. */
class HazardTraceTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*(H-[0-9]{2})\\s*\\|");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(H-[0-9]{2})\"\\)");

  @Test
  void everyHazardHasATestAndEveryTagAHazard() {
    Set<String> rows = ids(ROW, Repository.text(Repository.ROOT.resolve("docs/safety.md")));
    Set<String> tags =
        Repository.files(Repository.TESTS, ".java").stream()
            .flatMap(f -> ids(TAG, Repository.text(f)).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows).as("a floor, so that an empty table does not pass").hasSizeGreaterThan(9);
    assertThat(rows.stream().filter(id -> !tags.contains(id)))
        .as("hazards of docs/safety.md without a test")
        .isEmpty();
    assertThat(tags.stream().filter(id -> !rows.contains(id)))
        .as("tags in tests without a row of docs/safety.md")
        .isEmpty();
  }

  @Test
  void noHazardStandsTwice() {
    String table = Repository.text(Repository.ROOT.resolve("docs/safety.md"));

    assertThat(ROW.matcher(table).results().map((MatchResult r) -> r.group(1)))
        .doesNotHaveDuplicates();
  }

  private static Set<String> ids(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult r) -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
