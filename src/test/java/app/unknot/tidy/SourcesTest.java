package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
  // Written in two parts, so that this file does not find itself.
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern WITH_ID = Pattern.compile("(TO" + "DO|FIX" + "ME) \\(#[0-9]+\\)");
  private static final Pattern FORBIDDEN_IN_TESTS =
      Pattern.compile("@Dis" + "abled|Thread\\.sle" + "ep|assume(True|False|That)\\(");
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "(?<![\\w.])/(ro" + "ot|wo" + "rk|Us" + "ers|t" + "mp)/\\w|[A-Z]:\\\\\\\\?Users");

  @Test
  void noJavaFileIsLongerThan400Lines() {
    assertThat(javaFiles()).hasSizeGreaterThan(200);
    assertThat(
            javaFiles().stream()
                .filter(f -> Repository.lines(f).size() > 400)
                .map(f -> Repository.name(f) + ": " + Repository.lines(f).size()))
        .isEmpty();
  }

  @Test
  void halfOfTheFilesOfTheProductHaveAtMost80Lines() {
    List<Integer> lengths =
        Repository.files(Repository.MAIN, ".java").stream()
            .map(f -> Repository.lines(f).size())
            .sorted()
            .toList();

    assertThat(lengths.get(lengths.size() / 2)).as("the median").isLessThanOrEqualTo(80);
  }

  @Test
  void whatIsUnfinishedNamesItsId() {
    List<Path> files = new ArrayList<>(javaFiles());
    files.addAll(Repository.files(Repository.RESOURCES, ".css", ".properties", ".json"));
    files.addAll(Repository.documents());
    files.add(Repository.ROOT.resolve("pom.xml"));

    assertThat(found(files, UNFINISHED).filter(line -> !WITH_ID.matcher(line).find())).isEmpty();
  }

  @Test
  void testsAreNeitherSwitchedOffNorAsleep() {
    assertThat(found(Repository.files(Repository.TESTS, ".java"), FORBIDDEN_IN_TESTS)).isEmpty();
  }

  @Test
  void nothingNamesAPathOfOneMachine() {
    List<Path> files = new ArrayList<>(javaFiles());
    files.addAll(Repository.files(Repository.ROOT.resolve(".ci"), ""));
    files.addAll(
        Repository.files(Repository.ROOT.resolve("src"), ".css", ".properties", ".json", ".xml"));
    files.addAll(Repository.documents());
    files.add(Repository.ROOT.resolve("pom.xml"));

    assertThat(found(files, MACHINE_PATH)).isEmpty();
  }

  private static List<Path> javaFiles() {
    return Repository.files(Repository.ROOT.resolve("src"), ".java");
  }

  private static Stream<String> found(List<Path> files, Pattern pattern) {
    return files.stream()
        .flatMap(f ->
            Repository.lines(f).stream()
                .filter(line -> pattern.matcher(line).find())
                .map(line -> Repository.name(f) + ": " + line.strip()));
  }
}
