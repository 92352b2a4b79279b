package app.unknot.knowledge.json;

import static app.unknot.knowledge.json.SmallKnowledge.PROSE;
import static app.unknot.knowledge.json.SmallKnowledge.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;

class KnowledgeReaderTest {

  @Test
  void soundKnowledgeIsRead() {
    Knowledge knowledge = new SmallKnowledge().read();

    assertThat(knowledge.base().points()).hasSize(3);
    assertThat(knowledge.prose().points()).hasSize(3);
    assertThat(knowledge.base().problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/app/unknot/knowledge/defects.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1)
  void aDefectIsRefusedByNameOfFileOrId(
      String kind, String file, String old, @Nullable String text, String where, String what) {
    assertThat(new SmallKnowledge().with(file, old, text == null ? "" : text).problems())
        .as(kind)
        .anySatisfy(problem -> {
          assertThat(problem.where()).isEqualTo(where);
          assertThat(problem.what()).contains(what);
        });
  }

  static final List<String> FILES = SmallKnowledge.FILES;

  @ParameterizedTest
  @FieldSource("FILES")
  void aMissingFileIsNamed(String file) {
    assertThat(new SmallKnowledge().without(file).problems())
        .anySatisfy(problem -> {
          assertThat(problem.where()).isEqualTo(file);
          assertThat(problem.what()).contains("missing");
        });
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void whatTrailsBehindTheEndIsRefused(String file) {
    assertThat(new SmallKnowledge().appending(file, "{}").problems())
        .anySatisfy(problem -> assertThat(problem.where()).isEqualTo(file));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aTornFileIsNamed(String file) {
    SmallKnowledge knowledge = new SmallKnowledge();
    String text = knowledge.text(file);
    assertThat(knowledge.with(file, text, text.substring(0, text.length() / 2)).problems())
        .anySatisfy(problem -> assertThat(problem.where()).isEqualTo(file));
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThat(
            new SmallKnowledge()
                .with(REGION, "\"reaching-behind\"", "\"flying\"")
                .with(REGION, "\"stiff-jaw\"", "\"humming\"")
                .with(PROSE, "\"Sit upright.\",", "")
                .problems())
        .extracting(Problem::where)
        .contains("infraspinatus", "masseter", "infraspinatus-tp1");
  }
}
