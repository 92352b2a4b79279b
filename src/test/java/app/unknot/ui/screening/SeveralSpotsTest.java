package app.unknot.ui.screening;

import static app.unknot.ui.screening.Checked.OTHER_SHOULDER;
import static app.unknot.ui.screening.Checked.SHOULDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.Clearance;
import app.unknot.safety.Question;
import app.unknot.safety.Screening;
import app.unknot.safety.Soreness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One check for all points of a session. */
class SeveralSpotsTest {
  private static final SidedPoint CALF = new SidedPoint("gastrocnemius-medial-tp1", Side.RIGHT);

  @TempDir Path folder;
  private Checked checked;

  @BeforeEach
  void open() {
    checked = new Checked(folder);
  }

  @AfterEach
  void close() {
    checked.close();
  }

  /** The shoulder is checked and open. */
  private void shoulderIsOpen() {
    ScreeningViewModel model = checked.check();
    pass(model);
    assertThat(checked.journey.cleared()).isPresent();
  }

  private static void pass(ScreeningViewModel model) {
    Checked.fine(model);
    model.proceed();
    assertThat(model.seePlan()).isTrue();
  }

  private List<SidedPoint> cleared() {
    return checked.journey.cleared().orElseThrow().clearance().points().stream()
        .map(Clearance.ClearedPoint::point)
        .toList();
  }

  @Test
  @Tag("H-61")
  void anAddedPointIsAskedAboutThoughTheFirstOneIsOnFile() {
    shoulderIsOpen();
    ScreeningViewModel model = checked.checkAlso(OTHER_SHOULDER);

    assertThat(checked.journey.cleared()).isEmpty();
    assertThat(model.points()).containsExactly(SHOULDER, OTHER_SHOULDER);
    assertThat(model.formProperty().get().isFull()).as("asked about health again").isFalse();
    assertThat(model.asked(Part.SPOT)).extracting(Question::id).contains("spot-lump", "spot-skin");
    assertThat(model.asked(Part.NOW)).isNotEmpty();
    assertThat(model.verdict()).isEmpty();
    assertThat(model.seePlan()).isFalse();

    pass(model);
    assertThat(cleared()).containsExactly(SHOULDER, OTHER_SHOULDER);
  }

  @Test
  void onceAskedAboutTogetherEachIsOnFile() {
    shoulderIsOpen();
    pass(checked.checkAlso(OTHER_SHOULDER));

    ScreeningViewModel alone = checked.check(OTHER_SHOULDER);
    assertThat(alone.asked(Part.SPOT)).extracting(Question::id).doesNotContain("spot-lump");
  }

  @Test
  @Tag("H-61")
  void anOutcomeForOtherPointsOpensNothing() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    checked.journey.add(OTHER_SHOULDER);

    assertThat(model.seePlan()).isFalse();
    assertThat(checked.journey.cleared()).isEmpty();
  }

  @Test
  @Tag("H-61")
  void aYesCountsForEachOfThePoints() {
    shoulderIsOpen();
    ScreeningViewModel model = checked.checkAlso(OTHER_SHOULDER);
    Checked.fine(model);
    model.answer("spot-hot-swollen", Answer.YES);

    assertThat(model.verdict()).contains(Verdict.OFF);
    model.proceed();
    assertThat(model.seePlan()).isFalse();
  }

  @Test
  @Tag("H-61")
  void whatWorriedOfSeveralIsNotOnFileAsFineOfOneOfThem() {
    shoulderIsOpen();
    assertThat(onFile(SHOULDER)).containsKey("spot-lump");
    ScreeningViewModel model = checked.checkAlso(OTHER_SHOULDER);
    Checked.fine(model);
    model.asked(Part.SPOT).stream()
        .filter(q -> q.kind() == Question.Kind.YES_NO)
        .filter(q -> !q.shortCheck())
        .forEach(q -> model.answer(q.id(), q.worrying()));
    model.proceed();

    assertThat(onFile(SHOULDER)).isEmpty();
    checked.journey.leave(OTHER_SHOULDER);
    ScreeningViewModel alone = new ScreeningViewModel(checked.coach(), checked.journey);
    assertThat(alone.asked(Part.SPOT)).extracting(Question::id).contains("spot-lump");
  }

  private java.util.Map<String, Answer> onFile(SidedPoint point) {
    return checked.coach().health().profile().spotAnswers(Set.of(point), checked.coach().today());
  }

  @Test
  void beyondTheLimitThePointThatWasChosenLastIsClosed() {
    shoulderIsOpen();
    pass(checked.checkAlso(OTHER_SHOULDER));
    ScreeningViewModel model = checked.checkAlso(CALF);
    Checked.fine(model);

    assertThat(model.verdict()).contains(Verdict.GENTLE);
    Screening.Cleared cleared = (Screening.Cleared) model.formProperty().get().screening();
    assertThat(cleared.today().points()).as("in a first session").isEqualTo(2);
    assertThat(cleared.closed()).containsOnlyKeys(CALF);
    assertThat(cleared.closed().get(CALF)).extracting("rule").containsExactly("too-many-points");
    model.proceed();
    assertThat(model.seePlan()).isTrue();
    assertThat(cleared()).containsExactly(SHOULDER, OTHER_SHOULDER);
  }

  @Test
  void whatIsClosedLeavesTheOthersOpen() {
    checked.withSessions();
    checked.coach().keep(checked.session(OTHER_SHOULDER, Duration.ofHours(1)));
    ScreeningViewModel model = checked.check();
    pass(model);
    model = checked.checkAlso(OTHER_SHOULDER);
    Checked.fine(model);
    model.sore(new Soreness(1));
    model.proceed();

    assertThat(model.seePlan()).isTrue();
    assertThat(cleared()).containsExactly(SHOULDER);
    assertThat(checked.journey.cleared().orElseThrow().closed().get(OTHER_SHOULDER))
        .extracting("rule")
        .contains("too-soon");
  }

  @Test
  @Tag("H-17")
  void sorenessIsNotedForEachPointThatWasWorkedOnLately() {
    JournalEntry longAgo = checked.session(CALF, Duration.ofDays(60));
    checked.coach().keep(longAgo);
    checked.coach().keep(checked.session(SHOULDER, Duration.ofDays(2)));
    checked.coach().keep(checked.session(OTHER_SHOULDER, Duration.ofDays(3)));
    checked.check();
    checked.journey.add(OTHER_SHOULDER);
    ScreeningViewModel model = checked.checkAlso(CALF);
    Checked.fine(model);
    model.sore(new Soreness(5));
    model.proceed();

    assertThat(soreness(SHOULDER)).containsExactly(5);
    assertThat(soreness(OTHER_SHOULDER)).containsExactly(5);
    assertThat(soreness(CALF)).as("nobody was asked about it").isEmpty();
  }

  private List<Integer> soreness(SidedPoint point) {
    return checked.coach().journal().entries().stream()
        .flatMap(e -> e.soreness().stream())
        .filter(s -> s.point().equals(point))
        .map(s -> s.soreness().value())
        .toList();
  }
}
