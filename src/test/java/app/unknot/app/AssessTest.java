package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line from bytes to bytes. */
final class AssessTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Reference REFERENCE = SeededRequests.reference();
  private static final Schema ANSWER = schema("answer");
  private static final String GOOD = "{\"id\":\"a\",\"zones\":[]}";

  /** What a command printed and how it ended. */
  private record Outcome(int status, String out, String err) {
    private List<JsonNode> answers() {
      return out.lines().map(JSON::readTree).toList();
    }
  }

  private static Outcome run(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new CommandLineInterface(
                new ByteArrayInputStream(in), out, err, () -> LocalDate.of(2026, 11, 21))
            .run(arguments);
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Outcome assess(String lines) {
    return run(lines.getBytes(StandardCharsets.UTF_8), "assess", "-");
  }

  private static Schema schema(String definition) {
    try (InputStream in = Assess.class.getResourceAsStream("/app/unknot/app/assess.schema.json")) {
      JsonNode all = JSON.readTree(in);
      JsonNode part = all.get("$defs").get(definition);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of("https://unknot.app/" + definition), part);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aThousandMixedRequestsAreAnsweredTwiceWithTheSameBytes() {
    Schema request = schema("request");
    String lines = SeededRequests.lines(1000, 7);
    lines.lines().forEach(line -> assertThat(request.validate(JSON.readTree(line))).isEmpty());
    Outcome once = assess(lines);
    assertThat(once.status()).as(once.err()).isZero();
    assertThat(once.answers()).hasSize(1000);
    assertThat(once.answers()).allSatisfy(node -> assertThat(ANSWER.validate(node)).isEmpty());
    assertThat(assess(lines).out()).isEqualTo(once.out());
  }

  @Test
  void oneBrokenLineIsToldByTheExitStatus() {
    assertThat(assess(GOOD + "\n{\n" + GOOD).status()).isEqualTo(1);
    assertThat(assess(GOOD).status()).isZero();
  }

  @Test
  void answersComeInTheOrderOfTheRequests() {
    Outcome outcome = assess(GOOD + "\n" + GOOD.replace("\"a\"", "\"b\"") + "\r\n");
    assertThat(outcome.answers())
        .extracting(n -> n.get("id").stringValue())
        .containsExactly("a", "b");
  }

  @Test
  void theExampleOfTheSchemaIsAnswered() {
    JsonNode answer =
        assess(
                "{\"id\":\"c1\",\"zones\":[{\"zone\":\"head-temple-right\",\"intensity\":6},"
                    + "{\"zone\":\"neck-side-right\",\"intensity\":4}],"
                    + "\"aggravators\":[\"turning-the-head\"]}\n")
            .answers()
            .getFirst();
    JsonNode first = answer.get("candidates").get(0);
    assertThat(first.get("muscle").stringValue()).isEqualTo("Upper trapezius");
    assertThat(first.get("side").stringValue()).isEqualTo("right");
    assertThat(first.get("fit").stringValue()).isEqualTo("fits-well");
    assertThat(first.get("distant").booleanValue()).isTrue();
    assertThat(first.get("reasons").get(0).get("text").stringValue())
        .isEqualTo("Covers your right temple.");
    assertThat(answer.get("questions").size()).isBetween(1, 2);
  }

  @Test
  void topShortensTheListOnly() {
    byte[] line =
        "{\"id\":\"a\",\"zones\":[{\"zone\":\"groin-left\",\"intensity\":6}]}"
            .getBytes(StandardCharsets.UTF_8);
    JsonNode all = run(line, "assess", "-").answers().getFirst();
    JsonNode two = run(line, "assess", "--top", "2", "-").answers().getFirst();
    assertThat(two.get("candidates").size()).isEqualTo(2);
    assertThat(two.get("candidates").get(1)).isEqualTo(all.get("candidates").get(1));
    assertThat(two.get("safety")).isEqualTo(all.get("safety"));
  }

  static Stream<BrokenLines.Broken> broken() {
    return BrokenLines.all();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenLineGetsAClearErrorAndTheRestIsAnswered(BrokenLines.Broken broken)
      throws IOException {
    byte[] before = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] after = ("\n" + GOOD + "\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before);
    bytes.writeBytes(broken.line());
    bytes.writeBytes(after);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean good =
        new Assess(REFERENCE, 1).answer(new ByteArrayInputStream(bytes.toByteArray()), out);
    List<JsonNode> answers =
        out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
    assertThat(good).isFalse();
    assertThat(answers).hasSize(3);
    assertThat(answers.get(2).has("candidates")).isTrue();
    JsonNode error = answers.get(1);
    assertThat(error.get("line").intValue()).isEqualTo(2);
    assertThat(error.has("id")).isTrue();
    assertThat(error.get("error").stringValue())
        .startsWith("Line 2 is not a request: ")
        .contains(broken.says())
        .endsWith(".")
        .doesNotContain("tools.jackson", "Exception");
    if (error.get("id").isString()) {
      assertThat(ANSWER.validate(error)).isEmpty();
    }
  }

  @Test
  void thereAreFiftyKindsOfBrokenLines() {
    assertThat(broken().count()).isGreaterThanOrEqualTo(50);
  }

  @Test
  void aByteOrderMarkAndAMissingLastLineEndAreHarmless() {
    assertThat(assess("\uFEFF" + GOOD).status()).isZero();
    assertThat(assess("").out()).isEmpty();
  }
}
