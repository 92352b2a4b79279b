package app.unknot.tidy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The text bundles of a language, one map a file. */
public final class Bundles {
  private static final Path FOLDER = Repository.RESOURCES.resolve("text");

  /** One bundle, with the keys that stand twice in it. */
  public record Bundle(String name, Map<String, String> sentences, List<String> doubled) {}

  private Bundles() {}

  /** What every other language stands beside. */
  public static List<Bundle> english() {
    return Repository.files(FOLDER, ".properties").stream()
        .filter(f -> !f.getFileName().toString().contains("_"))
        .map(f -> read(f, ".properties"))
        .toList();
  }

  /** The German ones, by the names of the English ones. */
  public static List<Bundle> german() {
    return Repository.files(FOLDER, "_de.properties").stream()
        .map(f -> read(f, "_de.properties"))
        .toList();
  }

  private static Bundle read(Path file, String ending) {
    Map<String, String> sentences = new LinkedHashMap<>();
    List<String> doubled = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      new Watching(sentences, doubled).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = file.getFileName().toString().replace(ending, "");
    return new Bundle(name, sentences, doubled);
  }

  /** Properties keep the last of two equal keys in silence; this notes the first. */
  private static final class Watching extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> sentences;
    private final transient List<String> doubled;

    Watching(Map<String, String> sentences, List<String> doubled) {
      this.sentences = sentences;
      this.doubled = doubled;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (sentences.put((String) key, (String) value) != null) {
        doubled.add((String) key);
      }
      return value;
    }
  }
}
