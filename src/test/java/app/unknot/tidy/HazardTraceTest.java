package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The hazard table and the tests that prove its controls name each other. */
class HazardTraceTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\|\\s*(H-[0-9]{2})\\s*\\|.*$");
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(H-[0-9]{2})\"\\)");
  private static final int COLUMNS = 9;
  private static final int TAG_COLUMN = 6;
  private static final int PROOF_COLUMN = 7;

  /** The rows of docs/safety.md by id, each with its cells. */
  private static final Map<String, List<String>> ROWS = rows();

  /** The ids that each test class carries, by its name. */
  private static final Map<String, Set<String>> TAGS =
      Repository.files(Repository.TESTS, ".java").stream()
          .collect(
              Collectors.toMap(
                  HazardTraceTest::name, HazardTraceTest::tags, HazardTraceTest::both));

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    ROW.matcher(Repository.text(Repository.ROOT.resolve("docs/safety.md")))
        .results()
        .forEach(row -> rows.put(row.group(1), cells(row.group())));
    return rows;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }

  private static String name(Path test) {
    return test.getFileName().toString().replace(".java", "");
  }

  /** Two classes of one name count as one. */
  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(more);
    return both;
  }

  private static Set<String> tags(Path test) {
    return TAG.matcher(Repository.text(test))
        .results()
        .map((MatchResult r) -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyHazardHasATestAndEveryTagAHazard() {
    Set<String> tags = TAGS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    assertThat(ROWS).as("what was asked for").hasSizeGreaterThanOrEqualTo(40);
    assertThat(ROWS.keySet().stream().filter(id -> !tags.contains(id)))
        .as("hazards of docs/safety.md without a test")
        .isEmpty();
    assertThat(tags.stream().filter(id -> !ROWS.containsKey(id)))
        .as("tags in tests without a row of docs/safety.md")
        .isEmpty();
  }

  @Test
  void everyRowNamesItsTagAndOnlyTestsThatCarryIt() {
    List<String> wrong = new ArrayList<>();
    ROWS.forEach((id, cells) -> {
      assertThat(cells).as(id).hasSize(COLUMNS).noneMatch(String::isEmpty);
      assertThat(cells.get(TAG_COLUMN)).as(id).isEqualTo("`" + id + "`");
      for (String test : cells.get(PROOF_COLUMN).split(", ", -1)) {
        if (!TAGS.getOrDefault(test, Set.of()).contains(id)) {
          wrong.add(id + ": " + test);
        }
      }
    });
    assertThat(wrong).as("named as a proof without being a test with this tag").isEmpty();
  }

  @Test
  void noHazardStandsTwice() {
    String table = Repository.text(Repository.ROOT.resolve("docs/safety.md"));

    assertThat(ROW.matcher(table).results().map((MatchResult r) -> r.group(1)))
        .doesNotHaveDuplicates();
  }
}
