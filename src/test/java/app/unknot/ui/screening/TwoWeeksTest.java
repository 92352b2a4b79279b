package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Ruling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After two weeks without change: the true reason, and one week more that can be taken once. */
class TwoWeeksTest {
  private static final SidedPoint CALF = new SidedPoint("gastrocnemius-medial-tp1", Side.RIGHT);

  @TempDir Path folder;
  private Checked checked;

  @BeforeEach
  void sixSessionsWithoutChange() {
    checked = new Checked(folder);
    for (int day : new int[] {16, 14, 12, 10, 6, 3}) {
      checked.coach().keep(checked.session(Checked.SHOULDER, Duration.ofDays(day)));
    }
  }

  @AfterEach
  void close() {
    checked.close();
  }

  @Test
  void theReasonIsTheRuleThatHoldsAndNotAnother() {
    ScreeningViewModel model = told();

    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
    List<Ruling> rulings = model.formProperty().get().screening().rulings();
    assertThat(WarningSigns.untilLookedAt(rulings)).containsExactly("two-weeks-without-change");
    assertThat(checked.texts.get("safety.rule.two-weeks-without-change")).contains("Two weeks");
  }

  @Test
  void aLittleBetterGivesOneWeekMoreGentlyAndOnce() {
    ScreeningViewModel model = told();
    assertThat(WeekMore.offered(checked.coach(), model.points())).isPresent();
    model.oneWeekMore();

    assertThat(model.verdict()).contains(Verdict.GENTLE);
    assertThat(checked.coach().health().extensions()).hasSize(1);
    assertThat(WeekMore.offered(checked.coach(), model.points())).isEmpty();
    model.oneWeekMore();
    assertThat(checked.coach().health().extensions()).hasSize(1);
    assertThat(model.seePlan()).isTrue();
  }

  @Test
  @Tag("H-42")
  void aLookAtOneAreaOpensNoOther() {
    for (int day : new int[] {16, 14, 12, 10, 6, 3}) {
      checked.coach().keep(checked.session(CALF, Duration.ofDays(day)));
    }
    assertThat(checked.coach().review(CALF).ended()).isPresent();

    told().checkedByDoctor();

    assertThat(checked.coach().review(Checked.SHOULDER).ended()).as("looked at").isEmpty();
    assertThat(checked.coach().review(CALF).ended()).as("nobody has looked").isPresent();
  }

  private ScreeningViewModel told() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.sore(new app.unknot.safety.Soreness(0));
    model.proceed();
    return model;
  }
}
