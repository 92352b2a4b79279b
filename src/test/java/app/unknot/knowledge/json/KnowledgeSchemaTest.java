package app.unknot.knowledge.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas beside the knowledge files, which editors use, say the same as the reader. */
class KnowledgeSchemaTest {
  private static final Path KNOWLEDGE = Path.of("src/main/resources/app/unknot/knowledge");
  private static final Path SMALL = Path.of("src/test/resources/app/unknot/knowledge/small");
  private static final Pattern REQUIRED = Pattern.compile("\"required\": \\[[^\\]]*\\],");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Path> files() {
    return Stream.of(KNOWLEDGE, SMALL).flatMap(KnowledgeSchemaTest::json);
  }

  private static Stream<Path> json(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json") && !f.toString().endsWith(".schema.json"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileFollowsItsSchema(Path file) throws IOException {
    assertThat(errors(file, Files.readString(file))).isEmpty();
  }

  @Test
  void thereAreFilesToCheck() {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(23);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "number":            | "colour": 1, "number":
          "near": ["spine"],   | "nearby": ["spine"],
          "self-press"         | "self-presss"
          "hold": 30           | "hold": 30.5
          "presses": 3         | "presses": 4
          [5, 7]               | [5, 8]
          [5, 7]               | [5, 6, 7]
          "ball-wall"          | "hammer"
          "hold": 15           | "hold": 16
          "repetitions": 5     | "repetitions": 5, "sets": 2
          "infraspinatus-tp1"  | "Infraspinatus 1"
          "2026-11-21"         | "yesterday"
          """)
  void aSlipOfThePenIsShown(String old, String text) {
    String region =
        new SmallKnowledge().with(SmallKnowledge.REGION, old, text).text(SmallKnowledge.REGION);

    assertThat(errors(SMALL.resolve(SmallKnowledge.REGION), region)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"pack", "region", "prose", "tighten"})
  void theFilesOfAPackFollowTheSameSchemas(String schema) {
    String json =
        switch (schema) {
          case "pack" -> PackOnDisk.PACK;
          case "region" -> PackOnDisk.points();
          case "prose" -> PackOnDisk.WORDS;
          default -> PackOnDisk.TIGHTEN;
        };

    assertThat(schema(schema).validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema(schema).validate("{\"colour\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  private static List<Error> errors(Path file, String json) {
    return schema(file).validate(json, InputFormat.JSON);
  }

  private static Schema schema(Path file) {
    if (file.startsWith(KNOWLEDGE.resolve("de"))) {
      return translation(file);
    }
    String name = file.getFileName().toString().replace(".json", "");
    String schema =
        switch (String.valueOf(file.getName(file.getNameCount() - 2))) {
          case "regions" -> "region";
          case "en" -> name.equals("vocabulary") ? "vocabulary-words" : "prose";
          case "phrases" -> "phrases";
          default -> name;
        };
    return schema(schema);
  }

  /** What a translation does not say yet is said in English, so nothing is required of it. */
  private static Schema translation(Path file) {
    String name = file.endsWith("vocabulary.json") ? "vocabulary-words" : "prose";
    return REGISTRY.getSchema(REQUIRED.matcher(text(name)).replaceAll(""));
  }

  private static Schema schema(String name) {
    return REGISTRY.getSchema(text(name));
  }

  private static String text(String name) {
    try {
      return Files.readString(KNOWLEDGE.resolve("schema/" + name + ".schema.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
