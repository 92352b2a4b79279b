package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Path STYLE = Path.of("src/main/resources/app/unknot/style");
  private static final Pattern TOKEN = Pattern.compile("-un-[a-z0-9-]+");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^\\s*(-un-[a-z0-9-]+):");

  @Test
  void everyTokenThatAStyleUsesIsDefined() throws IOException {
    Set<String> defined = found(DEFINITION, Files.readString(STYLE.resolve("tokens.css")), 1);
    assertThat(defined).hasSizeGreaterThan(20);
    Set<String> unknown = new TreeSet<>();
    for (Path sheet : sheets()) {
      unknown.addAll(found(TOKEN, Files.readString(sheet), 0));
    }
    unknown.removeAll(defined);

    assertThat(unknown).as("a token that nobody defines is drawn as nothing").isEmpty();
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(STYLE)) {
      return files.filter(f -> f.toString().endsWith(".css")).sorted().toList();
    }
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
