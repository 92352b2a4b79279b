package app.unknot.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as the tests of its tidiness read them. */
final class Repository {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path MAIN = ROOT.resolve("src/main/java");
  static final Path TESTS = ROOT.resolve("src/test/java");
  static final Path RESOURCES = ROOT.resolve("src/main/resources/app/unknot");

  private Repository() {}

  /** The files beneath a folder whose names end so, in a fixed order. */
  static List<Path> files(Path folder, String... endings) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> List.of(endings).stream().anyMatch(e -> f.toString().endsWith(e)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as a reader knows it: relative to the root, with forward slashes. */
  static String name(Path file) {
    return ROOT.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  /** README.md and everything in docs. */
  static List<Path> documents() {
    return Stream.concat(
            Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md").stream())
        .toList();
  }
}
