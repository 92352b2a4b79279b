package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");

  /** A quoted word is a path of this repository if it starts in one of its folders. */
  private static final Pattern PATH =
      Pattern.compile("(src|docs|\\.ci|\\.mvn)/[\\w./-]+|pom\\.xml|LICENSE|README\\.md");

  private static final Pattern TEST_CLASS = Pattern.compile("\\b[A-Z]\\w*Test\\b");
  private static final Path DOCS = Repository.ROOT.resolve("docs");

  @Test
  void relativeLinksLeadSomewhere() {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path document : Repository.documents()) {
      for (String target : all(LINK, Repository.text(document), 1)) {
        if (target.contains(":") || target.startsWith("#")) {
          continue;
        }
        links++;
        String file = target.replaceFirst("#.*", "");
        if (!Files.exists(document.resolveSibling(file))) {
          broken.add(Repository.name(document) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).as("links that were followed").isGreaterThan(20);
  }

  @Test
  void everyDocumentIsFoundFromTheReadme() throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(Repository.ROOT.resolve("README.md")));
    while (!open.isEmpty()) {
      Path document = open.pop().normalize();
      if (found.add(document) && Files.isRegularFile(document)) {
        all(LINK, Repository.text(document), 1).stream()
            .map(target -> target.replaceFirst("#.*", ""))
            .filter(target -> target.endsWith(".md") && !target.contains(":"))
            .forEach(target -> open.push(document.resolveSibling(target)));
      }
    }
    try (Stream<Path> documents = Files.list(DOCS)) {
      assertThat(found)
          .containsAll(
              documents.filter(d -> d.toString().endsWith(".md")).map(Path::normalize).toList());
    }
  }

  @Test
  void quotedFilesExist() {
    List<String> missing = new ArrayList<>();
    int paths = 0;
    for (Path document : Repository.documents()) {
      for (String quoted : all(CODE, Repository.text(document), 1)) {
        if (PATH.matcher(quoted).matches()) {
          paths++;
          if (!Files.exists(Repository.ROOT.resolve(quoted))) {
            missing.add(Repository.name(document) + " names " + quoted);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(paths).as("paths that were looked up").isGreaterThan(20);
  }

  @Test
  void theClassesThatTheArchitectureNamesExist() {
    Path main = Repository.ROOT.resolve("src/main/java/app/unknot");
    List<String> named =
        all(CODE, Repository.text(DOCS.resolve("architecture.md")), 1).stream()
            .filter(quoted -> quoted.matches("[a-z.]+\\.[A-Z]\\w+"))
            .toList();
    assertThat(named).hasSizeGreaterThan(15);
    assertThat(named)
        .allMatch(name -> Files.exists(main.resolve(name.replace('.', '/') + ".java")));
  }

  @Test
  void namedTestsExist() {
    List<String> tests =
        Repository.files(Repository.TESTS, "Test.java").stream()
            .map(f -> f.getFileName().toString().replace(".java", ""))
            .toList();

    for (Path document : Repository.documents()) {
      for (String quoted : all(CODE, Repository.text(document), 1)) {
        assertThat(tests)
            .as(Repository.name(document) + " names " + quoted)
            .containsAll(all(TEST_CLASS, quoted, 0));
      }
    }
  }

  @Test
  void decisionsHaveOneForm() {
    List<Path> decisions = Repository.files(DOCS.resolve("decisions"), ".md");
    for (int i = 0; i < decisions.size(); i++) {
      Path decision = decisions.get(i);
      String text = Repository.text(decision);

      assertThat(decision.getFileName().toString())
          .matches("%04d-[a-z0-9-]+\\.md".formatted(i + 1));
      assertThat(text).as(Repository.name(decision)).startsWith("# ");
      assertThat(all(Pattern.compile("(?m)^## (.+)$"), text, 1))
          .as(Repository.name(decision))
          .containsExactly(
              "Context and Problem Statement",
              "Considered Options",
              "Decision Outcome",
              "Consequences",
              "Confirmation");
      assertThat(all(TEST_CLASS, text.substring(text.indexOf("## Confirmation")), 0))
          .as("tests named under Confirmation of " + Repository.name(decision))
          .isNotEmpty();
    }
    assertThat(decisions).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void theCodeMapNamesEveryPackageOnceInTheOrderOfTheFlow() {
    String text = Repository.text(DOCS.resolve("architecture.md"));
    String map = text.substring(text.indexOf("## Code map"));
    map = map.substring(0, map.indexOf("\n## ", 4) < 0 ? map.length() : map.indexOf("\n## ", 4));
    List<String> named = all(Pattern.compile("(?m)^- `(app\\.unknot[\\w.]*)`"), map, 1);
    List<String> packages =
        Repository.files(Repository.MAIN, "package-info.java").stream()
            .map(f ->
                Repository.MAIN.relativize(f.getParent()).toString().replaceAll("[/\\\\]", "."))
            .toList();

    assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(packages);
    assertThat(named.stream().map(DocumentsTest::place)).isSorted();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    List<Path> folders =
        Repository.files(Repository.MAIN, ".java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(p -> !p.equals(Repository.MAIN))
            .toList();

    assertThat(folders).allSatisfy(f -> assertThat(f.resolve("package-info.java")).exists());
  }

  private static Integer place(String name) {
    List<String> flow =
        List.of(
            "app.unknot",
            "app.unknot.body",
            "app.unknot.knowledge",
            "app.unknot.safety",
            "app.unknot.search",
            "app.unknot.ranking",
            "app.unknot.routine",
            "app.unknot.session",
            "app.unknot.journal",
            "app.unknot.preferences",
            "app.unknot.text",
            "app.unknot.ui",
            "app.unknot.app");
    return Stream.iterate(flow.size() - 1, i -> i - 1)
        .limit(flow.size())
        .filter(i -> name.equals(flow.get(i)) || name.startsWith(flow.get(i) + "."))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> all(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map((MatchResult r) -> r.group(group)).toList();
  }
}
