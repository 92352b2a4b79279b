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

/** The English text bundles, one map a file. */
final class Bundles {
  private static final Path FOLDER = Repository.RESOURCES.resolve("text");

  /** One bundle, with the keys that stand twice in it. */
  record Bundle(String name, Map<String, String> sentences, List<String> doubled) {}

  private Bundles() {}

  static List<Bundle> english() {
    return Repository.files(FOLDER, ".properties").stream()
        .filter(f -> !f.getFileName().toString().contains("_"))
        .map(Bundles::read)
        .toList();
  }

  private static Bundle read(Path file) {
    Map<String, String> sentences = new LinkedHashMap<>();
    List<String> doubled = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file)) {
      new Watching(sentences, doubled).load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = file.getFileName().toString().replace(".properties", "");
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
