package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The build keeps what was decided about it; docs/decisions says why. */
class BuildTest {
  private static final String POM = Repository.text(Repository.ROOT.resolve("pom.xml"));

  /** What a plain build does: everything outside the profiles. */
  private static final String PLAIN = POM.replaceAll("(?s)<profiles>.*</profiles>", "");

  @Test
  void viewsAreWrittenInCode() {
    assertThat(Repository.files(Repository.ROOT.resolve("src"), ".fxml")).isEmpty();
    assertThat(POM).doesNotContain("javafx-fxml");
  }

  @Test
  void nothingIsInjected() {
    assertThat(POM.replaceAll("<annotationProcessorPaths>(?s).*?</annotationProcessorPaths>", ""))
        .doesNotContainPattern("(?i)guice|dagger|springframework|jakarta\\.inject|weld|avaje");
  }

  @Test
  void mainIsAModuleAndTestsRunOnTheClassPath() {
    assertThat(Repository.MAIN.resolve("module-info.java")).exists();
    assertThat(Repository.files(Repository.TESTS, "module-info.java")).isEmpty();
    assertThat(plugin("maven-surefire-plugin")).contains("<useModulePath>false</useModulePath>");
    assertThat(plugin("maven-compiler-plugin"))
        .containsSubsequence("default-testCompile", "<useModulePath>false</useModulePath>");
  }

  @Test
  void thePlainBuildChecksTheFormatAndChangesNothing() {
    assertThat(PLAIN)
        .contains("<format.mode>--dry-run</format.mode>")
        .contains("<format.exit>--set-exit-if-changed</format.exit>");
    assertThat(plugin("exec-maven-plugin"))
        .containsSubsequence(
            "<id>format</id>",
            "<phase>process-sources</phase>",
            "com.google.googlejavaformat.java.Main");
  }

  @Test
  void warningsAndNullsEndThePlainBuild() {
    assertThat(plugin("maven-compiler-plugin"))
        .contains("<arg>-Werror</arg>", "<arg>-Xlint:all", "error_prone_core", "nullaway");
    assertThat(PLAIN).contains("-Xep:NullAway:ERROR");
  }

  @Test
  void noTestIsLeftOut() {
    assertThat(plugin("maven-surefire-plugin"))
        .doesNotContain("<excludes>", "<excludedGroups>", "<skip", "testFailureIgnore");
    assertThat(POM).doesNotContain("maven.test.skip", "skipTests");
  }

  @Test
  void everyTestIsFoundByItsName() {
    List<String> hidden =
        Repository.files(Repository.TESTS, ".java").stream()
            .filter(f -> Repository.text(f).contains("@Test\n"))
            .map(f -> f.getFileName().toString())
            .filter(name -> !name.endsWith("Test.java"))
            .toList();

    // What writes pictures for people to look at is asked for by its name.
    assertThat(hidden).allMatch(name -> name.matches("\\w+(Tour|Pictures)\\.java"));
  }

  private static String plugin(String name) {
    int at = PLAIN.indexOf("<artifactId>" + name + "</artifactId>");
    assertThat(at).as(name).isPositive();
    return PLAIN.substring(at, PLAIN.indexOf("</plugin>", at));
  }
}
