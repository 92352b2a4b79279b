package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.safety.Decision;
import app.unknot.safety.Rule;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a result because of what led to it. */
@Tag("H-01")
class RulingWordsTest {
  private final Checked checked;

  RulingWordsTest(@TempDir Path folder) {
    checked = new Checked(folder);
  }

  @AfterEach
  void close() {
    checked.close();
  }

  @Test
  void theShortTestForAStrokeStandsBesideSignsOfOne() {
    assertThat(RulingWords.isLikeAStroke(toldOf("now-stroke-signs"))).isTrue();
    assertThat(RulingWords.isLikeAStroke(toldOf("now-sight-balance"))).isTrue();
    assertThat(RulingWords.isLikeAStroke(toldOf("now-sudden-headache"))).isTrue();
  }

  /** Somebody with pain in the chest whose face does not droop calls all the same. */
  @Test
  void theShortTestForAStrokeStandsBesideNoOtherSign() {
    for (String sign : List.of("now-chest", "now-breath", "now-both-legs", "now-belly-back")) {
      assertThat(RulingWords.isLikeAStroke(toldOf(sign))).as(sign).isFalse();
    }
  }

  @Test
  void everyRuleThatIsNamedForItIsAWarningSign() throws IOException, UnreadableRules {
    try (InputStream in =
        SafetyReader.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      assertThat(SafetyReader.read(Objects.requireNonNull(in)).rules())
          .filteredOn(rule -> rule.decision() == Decision.EMERGENCY)
          .extracting(Rule::id)
          .containsAll(RulingWords.LIKE_A_STROKE);
    }
  }

  private List<Ruling> toldOf(String sign) {
    ScreeningViewModel model = checked.check();
    model.tick(Checked.question(model, sign));
    Screening screening = model.formProperty().get().screening();
    assertThat(screening.rulings()).extracting(Ruling::decision).contains(Decision.EMERGENCY);
    return screening.rulings();
  }
}
