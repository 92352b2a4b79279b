package app.unknot.tidy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stylesheets, as far as their colour roles go. */
final class Stylesheets {
  static final Path FOLDER = Repository.RESOURCES.resolve("style");
  static final Path TOKENS = FOLDER.resolve("tokens.css");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern DEFINITION =
      Pattern.compile("(-(?:un|color)-[\\w-]+)\\s*:\\s*([^;]+);");

  private Stylesheets() {}

  static List<Path> all() {
    return Repository.files(FOLDER, ".css");
  }

  static String withoutComments(Path file) {
    return COMMENT.matcher(Repository.text(file)).replaceAll("");
  }

  /** The roles of a selector of tokens.css, those of {@code .root} beneath its own. */
  static Map<String, String> roles(String selector) {
    Map<String, String> roles = new LinkedHashMap<>(block(".root"));
    roles.putAll(block(selector));
    return roles;
  }

  /** What a selector of tokens.css defines itself; empty where there is no such block. */
  static Map<String, String> block(String selector) {
    Map<String, String> roles = new LinkedHashMap<>();
    Matcher blocks = BLOCK.matcher(withoutComments(TOKENS));
    while (blocks.find()) {
      if (blocks.group(1).strip().equals(selector)) {
        Matcher definitions = DEFINITION.matcher(blocks.group(2));
        while (definitions.find()) {
          roles.put(definitions.group(1), definitions.group(2).strip());
        }
      }
    }
    return roles;
  }
}
