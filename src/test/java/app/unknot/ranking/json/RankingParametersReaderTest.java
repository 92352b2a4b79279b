package app.unknot.ranking.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.ranking.RankingParameters;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

final class RankingParametersReaderTest {
  private static String shipped() throws IOException {
    try (InputStream in =
        RankingParametersReader.class.getResourceAsStream("/app/unknot/knowledge/ranking.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RankingParameters read(String json) {
    return RankingParametersReader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theShippedNumbersAreRead() {
    RankingParameters parameters = RankingParametersReader.shipped();
    assertThat(parameters.zones().essential()).isGreaterThan(parameters.zones().spillover());
    assertThat(parameters.zones().leakMild()).isGreaterThan(parameters.zones().leakSevere());
    assertThat(parameters.commonness()).containsKey("trapezius-upper");
    assertThat(parameters.commonness()).containsEntry("soleus-tp3", 0.5);
    assertThat(parameters.fits().well().share()).isGreaterThan(parameters.fits().partly().share());
    assertThat(parameters.fits().partly().lift()).isGreaterThan(parameters.fits().little().lift());
    assertThat(parameters.questions().depth()).isEqualTo(8);
    assertThat(parameters.questions().notAsked()).contains("dizziness", "weak-grip");
  }

  @Test
  void theFileIsAsItsSchemaSays() throws IOException {
    JsonMapper json = JsonMapper.shared();
    try (InputStream in =
        RankingParametersReader.class.getResourceAsStream(
            "/app/unknot/knowledge/schema/ranking.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(SchemaLocation.of("https://unknot.app/ranking"), json.readTree(in));
      assertThat(schema.validate(json.readTree(shipped()))).isEmpty();
      assertThat(schema.validate(json.readTree(shipped().replace("spillover", "spill"))))
          .isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"prior\": {            | \"prio\": {",
        "\"value\": 0.7,         | \"value\": 1.7,",
        "\"value\": 0.7,         | \"value\": \"0.7\",",
        "\"value\": 0.7,         | \"value\": null,",
        "\"value\": 0.7,         | \"value\": 0.7, \"unit\": \"none\",",
        "\"value\": 0.7,         | \"value\": 0.7, \"value\": 0.7,",
        "\"value\": 0.7,         | ''",
        "\"masseter-superficial\"| \"infraspinatus\"",
        "\"masseter-superficial\"| \"sternalis\"",
        "\"factor\": 1.75,       | \"factor\": 1.0,",
        "\"factor\": 0.5,        | \"factor\": 1.0,",
        "\"clumsy-thumb\",       | \"dizziness\",",
        "\"value\": 25,          | \"value\": 25.5,",
      })
  void aSlipOfThePenIsRefused(String sound, String broken) throws IOException {
    assertThat(shipped()).contains(sound);
    String text = shipped().replace(sound, broken);
    assertThatThrownBy(() -> read(text)).isInstanceOf(BrokenKnowledgeException.class);
  }

  @Test
  void whatIsCommonerNamesWhereThatWasPublished() throws IOException {
    String text = shipped().replace("\"Bron et al. BMC Musculoskelet Disord 2011;12:139\"", "");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BrokenKnowledgeException.class)
        .hasMessageContaining("published");
  }

  @Test
  void everyNumberIsHeldToItsRange() throws IOException {
    String text = shipped();
    Pattern number = Pattern.compile("\"(value|share|lift|factor)\": [0-9.]+");
    assertThat(number.matcher(text).results())
        .hasSizeGreaterThan(40)
        .allSatisfy(found -> {
          String wrong =
              text.substring(0, found.start())
                  + "\""
                  + found.group(1)
                  + "\": -1"
                  + text.substring(found.end());
          assertThatThrownBy(() -> read(wrong)).isInstanceOf(BrokenKnowledgeException.class);
        });
  }

  @Test
  void everyReasonIsAskedFor() throws IOException {
    String text = shipped();
    Pattern reason = Pattern.compile("\"reason\": \"[^\"]*\"");
    assertThat(reason.matcher(text).results())
        .hasSizeGreaterThan(40)
        .allSatisfy(found -> {
          String silent =
              text.substring(0, found.start()) + "\"reason\": \" \"" + text.substring(found.end());
          assertThatThrownBy(() -> read(silent))
              .isInstanceOf(BrokenKnowledgeException.class)
              .hasMessageContaining("reason");
        });
  }
}
