package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?|derive|ladder)\\("
              + "|:[^;]*(?<![\\w-])(white|black|red|green|blue|gr[ae]y|yellow|orange)(?![\\w-])");
  private static final Pattern USED = Pattern.compile("(?<![\\w-])-(?:un|color)-[\\w-]+");
  private static final Pattern INLINE = Pattern.compile("Color\\.(web|rgb|hsb)\\(");

  @Test
  void coloursStandInTheTokensOnly() {
    List<String> found = new ArrayList<>();
    for (Path file : Stylesheets.all()) {
      if (!file.equals(Stylesheets.TOKENS)) {
        Stylesheets.withoutComments(file)
            .lines()
            // A shadow is the one thing that cannot take a role.
            .map(line -> line.replaceAll("dropshadow\\([^;]*\\)", ""))
            .filter(line -> COLOUR.matcher(line).find())
            .forEach(line -> found.add(Repository.name(file) + ": " + line.strip()));
      }
    }
    assertThat(Stylesheets.all()).hasSizeGreaterThan(3);
    assertThat(found).isEmpty();
  }

  @Test
  void everyRoleThatIsUsedIsDefined() {
    Set<String> defined = Stylesheets.block(".root").keySet();
    for (Path file : Stylesheets.all()) {
      List<String> used =
          USED.matcher(Stylesheets.withoutComments(file))
              .results()
              .map(MatchResult::group)
              .toList();
      assertThat(defined).as(Repository.name(file)).containsAll(new TreeSet<>(used));
    }
    assertThat(defined).hasSizeGreaterThan(60);
  }

  @Test
  void theOtherSchemesNameEveryColourOfTheLightOne() {
    Map<String, String> light = Stylesheets.block(".root");
    Set<String> colours = new TreeSet<>(light.keySet());
    colours.removeIf(role -> !light.getOrDefault(role, "").startsWith("#"));

    assertThat(Stylesheets.block(".root.dark").keySet())
        .containsExactlyInAnyOrderElementsOf(colours);
    assertThat(Stylesheets.block(".root.contrast").keySet())
        .containsExactlyInAnyOrderElementsOf(colours);
  }

  @Test
  void everyRoleThatCodeNamesIsDefined() {
    Set<String> defined = Stylesheets.block(".root").keySet();
    for (Path file : Repository.files(Repository.MAIN, ".java")) {
      List<String> used =
          USED.matcher(Repository.text(file)).results().map(MatchResult::group).toList();
      assertThat(defined).as(Repository.name(file)).containsAll(new TreeSet<>(used));
    }
  }

  @Test
  void codeNamesNoColour() {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.files(Repository.MAIN.resolve("app/unknot/ui"), ".java")) {
      Repository.lines(file).stream()
          .filter(line -> INLINE.matcher(line).find() || line.matches(".*\"#[0-9a-fA-F]{6,8}\".*"))
          .forEach(line -> found.add(Repository.name(file) + ": " + line.strip()));
    }
    assertThat(found).isEmpty();
  }
}
