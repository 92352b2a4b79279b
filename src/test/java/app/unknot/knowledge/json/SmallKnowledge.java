package app.unknot.knowledge.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small sound knowledge folder in memory, of which a test damages a copy. */
final class SmallKnowledge {
  static final String REGION = "regions/shoulder.json";
  static final String PROSE = "en/shoulder.json";
  static final List<String> FILES =
      List.of(
          "index.json",
          "vocabulary.json",
          "never-press.json",
          REGION,
          "en/vocabulary.json",
          PROSE,
          "phrases/en.json");

  private final Map<String, String> files = new TreeMap<>();

  SmallKnowledge() {
    for (String file : FILES) {
      files.put(file, load(file));
    }
  }

  private static String load(String file) {
    String path = "/app/unknot/knowledge/small/" + file;
    try (InputStream in = SmallKnowledge.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + path);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first place where {@code old} stands in a file. */
  SmallKnowledge with(String file, String old, String text) {
    String before = files.getOrDefault(file, "");
    int at = before.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    files.put(file, before.substring(0, at) + text + before.substring(at + old.length()));
    return this;
  }

  SmallKnowledge appending(String file, String text) {
    files.put(file, files.getOrDefault(file, "") + text);
    return this;
  }

  SmallKnowledge without(String file) {
    files.remove(file);
    return this;
  }

  String text(String file) {
    return files.getOrDefault(file, "");
  }

  Knowledge read() {
    return KnowledgeReader.read(this::open);
  }

  /** A file as the readers are handed it. */
  InputStream open(String path) throws IOException {
    String text = files.get(path);
    if (text == null) {
      throw new FileNotFoundException("the file is missing");
    }
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** What the reader refuses it for; empty where it is sound. */
  List<Problem> problems() {
    try {
      read();
      return List.of();
    } catch (BrokenKnowledgeException e) {
      return e.problems();
    }
  }
}
