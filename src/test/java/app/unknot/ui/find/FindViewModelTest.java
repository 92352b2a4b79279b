package app.unknot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainKind;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Since;
import app.unknot.safety.History.Warning;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindViewModelTest {
  @TempDir Path folder;
  private Rehearsal rehearsal;
  private FindViewModel model;

  @BeforeEach
  void open() {
    rehearsal = new Rehearsal(folder, new MovableClock());
    model = new FindViewModel(rehearsal.coach(), rehearsal.journey());
  }

  @AfterEach
  void close() {
    rehearsal.close();
  }

  @Test
  void everyCommonStartMarksZonesThatAreKnown() {
    assertThat(CommonStarts.ALL).isNotEmpty();
    CommonStarts.ALL.forEach((key, zones) -> {
      model.start(zones.stream().map(this::zone).toList());
      assertThat(model.marksProperty().get()).as(key).hasSameSizeAs(zones);
      assertThat(model.rankingProperty().get().candidates()).as(key).isNotEmpty();
      assertThat(rehearsal.ui().texts().get("find.start." + key)).isNotBlank();
    });
  }

  @Test
  void aCommonStartAsksForTheSideAndChangesAllItsMarksWithOneStepBack() {
    stiffNeck();
    assertThat(model.startedProperty().get()).isTrue();
    assertThat(model.side()).contains(Side.RIGHT);

    model.side(Side.LEFT);
    assertThat(marked()).containsExactly("neck-back-left", "neck-side-left");
    assertThat(model.side()).contains(Side.LEFT);
    assertThat(model.selectedProperty().get()).contains(zone("neck-back-left"));
    assertThat(model.startedProperty().get()).as("another choice is open").isTrue();

    model.undo();
    assertThat(marked()).containsExactly("neck-back-right", "neck-side-right");
  }

  @Test
  void aStartOnBothSidesBecomesOneOfThem() {
    model.start(List.of(zone("back-lower-right"), zone("back-lower-left")));
    assertThat(model.side()).isEmpty();
    model.side(Side.LEFT);

    assertThat(marked()).containsExactly("back-lower-left");
  }

  @Test
  void afterAnotherMarkOnlyTheChosenOneChangesItsSide() {
    stiffNeck();
    model.toggle(zone("shoulder-top-right"));
    assertThat(model.startedProperty().get()).isFalse();
    model.side(Side.LEFT);

    assertThat(marked()).containsExactly("neck-back-right", "neck-side-right", "shoulder-top-left");
    model.select(zone("neck-side-right"));
    model.side(Side.RIGHT);
    model.side(Side.LEFT);
    assertThat(marked()).containsExactly("neck-back-right", "neck-side-left", "shoulder-top-left");
  }

  @Test
  void aSideWithoutAMarkChangesNothing() {
    model.side(Side.LEFT);

    assertThat(marked()).isEmpty();
    assertThat(model.canUndo()).isFalse();
  }

  @Test
  void everyAnsweredQuestionStaysAndCanBeTakenBack() {
    stiffNeck();
    String first = model.questions().getFirst();
    model.answer(first, true);
    String second = model.questions().getLast();
    model.answer(second, false);
    assertThat(model.questions()).startsWith(first, second).doesNotHaveDuplicates();

    model.answer(first, true);
    assertThat(model.answer(first)).isEmpty();
    assertThat(rehearsal.journey().findings()).containsOnlyKeys(second);
  }

  @Test
  void clearAllTakesTheAnswersAwayAndANewStartBeginsWithoutThem() {
    stiffNeck();
    model.answer("dizziness", true);
    model.clear();
    assertThat(rehearsal.journey().findings()).isEmpty();

    stiffNeck();
    model.answer("dizziness", true);
    model.start(List.of(zone("foot-heel-right")));
    assertThat(rehearsal.journey().findings()).isEmpty();
  }

  @Test
  void theUndoOfAToastBringsBackWhatItSpeaksOfWhateverHappenedSince() {
    stiffNeck();
    model.answer("dizziness", false);
    FindViewModel.Told told = model.told();
    List<PainMark> before = model.marksProperty().get();
    model.clear();
    model.toggle(zone("foot-heel-right"));
    model.restore(told);

    assertThat(model.marksProperty().get()).isEqualTo(before);
    assertThat(model.answer("dizziness")).contains(false);
    model.undo();
    assertThat(marked()).containsExactly("foot-heel-right");
  }

  @Test
  void whileSomebodyPaintsTheListWaitsAndAWarningSignDoesNot() {
    model.paint(zone("shoulder-top-right"));
    assertThat(marked()).containsExactly("shoulder-top-right");
    assertThat(model.rankingProperty().get().candidates()).isEmpty();
    model.settle();
    assertThat(model.rankingProperty().get().candidates()).isNotEmpty();

    model.paint(zone("chest-middle-left"));
    model.paint(zone("arm-front-left"));
    assertThat(model.alarmsProperty().get()).isNotEmpty();
  }

  @Test
  void aWarningWhileSomebodyPaintsIsShownOnceAndMovesNothingUnderThePointer() {
    model.paint(zone("chest-middle-left"));
    model.paint(zone("arm-front-left"));
    assertThat(model.alarmsProperty().get()).isNotEmpty();
    assertThat(model.markedProperty().get()).as("the map keeps its height").isFalse();
    int shown = model.changesProperty().get();
    assertThat(shown).as("the warning is shown").isGreaterThan(1);
    model.paint(zone("foot-top-left"));
    assertThat(model.changesProperty().get()).as("the same warning").isEqualTo(shown);
    model.settle();
    assertThat(model.markedProperty().get()).isTrue();
  }

  @Test
  void whatAMarkFeelsLikeIsUndoneAndMovesWithItsSideAndStaysWithItsStrength() {
    SidedZone calf = zone("calf-inner-left");
    model.toggle(calf);
    model.feels(calf, PainKind.BURNING, true);
    model.feels(calf, PainKind.ACHE, true);
    model.since(calf, Since.WEEKS);
    model.setStrength(calf, new PainRating(7));
    model.swapSide(calf);

    PainMark mark = model.mark(zone("calf-inner-right")).orElseThrow();
    assertThat(mark.kinds()).containsExactlyInAnyOrder(PainKind.BURNING, PainKind.ACHE);
    assertThat(mark.since()).contains(Since.WEEKS);
    assertThat(mark.rating()).isEqualTo(new PainRating(7));
    model.undo();
    model.undo();
    model.undo();
    assertThat(model.mark(calf).orElseThrow().since()).isEmpty();
    model.redo();
    model.since(calf, Since.WEEKS);
    assertThat(model.mark(calf).orElseThrow().since()).as("told again, taken back").isEmpty();
    model.feels(calf, PainKind.BURNING, false);
    assertThat(model.mark(calf).orElseThrow().kinds()).containsExactly(PainKind.ACHE);
  }

  @Test
  @Tag("H-22")
  void whatADoctorHasSeenCoversNoNewKindOfPain() {
    SidedZone cheek = zone("head-cheek-left");
    model.toggle(cheek);
    model.feels(cheek, PainKind.NUMB, true);
    model.since(cheek, Since.TODAY);
    model.alarmsSeen();
    assertThat(model.alarmsProperty().get()).isEmpty();

    model.feels(cheek, PainKind.SHARP, true);
    assertThat(model.alarmsProperty().get()).isNotEmpty();
  }

  @Test
  void noQuickQuestionIsThereBesideAWarningSign() {
    model.setStrength(zone("chest-middle-left"), new PainRating(6));
    model.answer("dizziness", true);

    assertThat(model.alarmsProperty().get()).isNotEmpty();
    assertThat(model.questions()).isEmpty();
    model.alarmsSeen();
    assertThat(model.questions()).contains("dizziness");
  }

  @Test
  void whatADoctorHasSeenCoversNoNewMarkAndNoNewSymptom() {
    model.setStrength(zone("chest-middle-left"), new PainRating(6));
    model.answer("dizziness", true);
    model.alarmsSeen();
    assertThat(model.alarmsProperty().get()).isEmpty();

    model.toggle(zone("foot-heel-right"));
    assertThat(model.alarmsProperty().get()).as("a new mark").isNotEmpty();
    model.alarmsSeen();
    model.setStrength(zone("chest-middle-left"), new PainRating(5));
    assertThat(model.alarmsProperty().get()).as("less than what was seen").isEmpty();
    model.answer("short-breath-feeling", true);
    assertThat(model.alarmsProperty().get()).as("a new symptom").isNotEmpty();
  }

  @Test
  void whatADoctorHasSeenEndsWithTheRun() {
    model.setStrength(zone("chest-middle-left"), new PainRating(6));
    model.answer("dizziness", true);
    model.alarmsSeen();
    rehearsal.journey().beginAnew();

    assertThat(new FindViewModel(rehearsal.coach(), rehearsal.journey()).alarmsProperty().get())
        .isNotEmpty();
  }

  /** The window may be closed right after, or the computer switched off. */
  @Test
  @Tag("H-20")
  void aWarningSignOfTheMarksIsOnRecordForTheNextStartAtOnce() {
    chestAndArm();
    String rule = model.alarmsProperty().get().getFirst().rule();

    assertThat(unchecked()).containsExactly(rule);
    model.toggle(zone("foot-heel-right"));
    assertThat(unchecked()).as("once").containsExactly(rule);
  }

  @Test
  @Tag("H-20")
  void aSlipOfTheHandComesOffTheRecordAndWhatADoctorHasSeenAsWell() {
    chestAndArm();
    model.undo();
    assertThat(model.alarmsProperty().get()).isEmpty();
    assertThat(unchecked()).as("a mark that is taken away again").isEmpty();

    model.redo();
    assertThat(unchecked()).hasSize(1);
    model.alarmsSeen();
    assertThat(unchecked()).as("a doctor has looked").isEmpty();
  }

  @Test
  @Tag("H-20")
  void whatWasOnRecordBeforeIsNoSlipOfToday() {
    chestAndArm();
    List<String> before = unchecked();
    rehearsal.journey().beginAnew();
    model.again();
    model.undo();

    assertThat(model.alarmsProperty().get()).isEmpty();
    assertThat(unchecked()).isEqualTo(before).isNotEmpty();
  }

  /** It was said of this pain, and the session that followed changed nothing about that. */
  @Test
  @Tag("H-20")
  void whatADoctorHasSeenIsNotPutOnRecordByComingBackToTheMap() {
    chestAndArm();
    model.alarmsSeen();
    rehearsal.journey().beginAnew();
    model.again();

    assertThat(model.alarmsProperty().get()).as("it is asked about anew").isNotEmpty();
    assertThat(unchecked()).isEmpty();
  }

  private void chestAndArm() {
    model.toggle(zone("chest-middle-left"));
    model.toggle(zone("arm-front-left"));
    assertThat(model.alarmsProperty().get()).isNotEmpty();
  }

  private List<String> unchecked() {
    return rehearsal.coach().health().warnings().stream()
        .filter(w -> !w.checked())
        .map(Warning::rule)
        .toList();
  }

  private void stiffNeck() {
    model.start(
        Objects.requireNonNull(CommonStarts.ALL.get("stiff-neck")).stream()
            .map(this::zone)
            .toList());
  }

  private List<String> marked() {
    return model.marksProperty().get().stream().map(m -> m.zone().id()).toList();
  }

  private SidedZone zone(String id) {
    return rehearsal.coach().knowledge().sidedZone(id).orElseThrow();
  }
}
