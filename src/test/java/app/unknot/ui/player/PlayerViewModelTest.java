package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.body.Side;
import app.unknot.journal.FollowUp;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.ranking.Palpation;
import app.unknot.safety.Circumstance;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.Ending;
import app.unknot.session.SessionEvent;
import app.unknot.session.Symptom;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayerViewModelTest {
  @TempDir Path folder;
  private Played played;
  private PlayerViewModel model;

  @BeforeEach
  void begin() {
    played = new Played(folder);
    model = played.model;
    model.begin();
  }

  @AfterEach
  void close() {
    model.close();
    played.close();
  }

  @Test
  @Tag("H-38")
  void everybodyWhoTellsHearsTheSameCues() {
    played.toTheRest();

    assertThat(played.chime.cues)
        .isNotEmpty()
        .isEqualTo(played.voice.cues)
        .isEqualTo(played.guarded);
  }

  @Test
  @Tag("H-31")
  void theVoiceKnowsTheSpotsOfTheSession() {
    assertThat(played.voice.expected)
        .containsExactly(new SidedPoint(Rehearsal.SHOULDER, Side.RIGHT));
  }

  @Test
  @Tag("H-46")
  void aPressIsKeptAsSoonAsItIsReleased() {
    played.toThePress();
    assertThat(played.entry().pressing()).isLessThan(Duration.ofSeconds(6));

    played.hands.pass(26);

    assertThat(model.page()).isEqualTo(Page.QUICK);
    assertThat(played.entry().pressing()).isEqualTo(Duration.ofSeconds(30));
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.INTERRUPTED);
    assertThat(played.entry().doses().getFirst().presses()).hasSize(1);
    assertThat(played.entry().marks()).hasSize(1);
  }

  @Test
  @Tag("H-46")
  void fromTheFirstMomentOnACrashLeavesATrace() {
    assertThat(played.entries()).hasSize(1);
    assertThat(FollowUp.open(played.entries(), played.rehearsal.coach().now().toInstant()))
        .containsExactly(new FollowUp.Interrupted(played.entry()));
    assertThat(played.entry().points()).containsExactly(model.face().point());
    assertThat(played.entry().pressing()).isZero();
  }

  @Test
  @Tag("H-46")
  void anAccidentInASearchIsKnownWithItsMoment() {
    played.clock.pass(Duration.ofSeconds(11));
    played.hands.pass(11);
    assertThat(model.moment().isLocating()).isTrue();

    assertThat(played.entry().lasted()).isPositive();
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.INTERRUPTED);
  }

  @Test
  void oneSessionIsOneEntryFromTheBeginningToTheEnd() {
    played.toTheRest();
    UUID first = played.entry().id();
    model.finishHere();

    assertThat(played.entries()).hasSize(1);
    assertThat(played.entry().id()).isEqualTo(first);
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.FINISHED_EARLY);
    assertThat(played.rehearsal.shown()).containsExactly(new Screen.Finish());
    assertThat(played.rehearsal.journey().ended()).contains(played.entry());
    assertThat(played.rehearsal.journey().cleared()).isEmpty();
    assertThat(played.hands.runs()).isFalse();
  }

  @Test
  void aWholeRoutineLeadsToTheLastPage() {
    played.toTheCheckIn();
    model.choose(new PainRating(4));
    model.none();
    played.hands.pass(Duration.ofMinutes(10));

    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.COMPLETED);
    assertThat(played.entry().after()).contains(new PainRating(4));
    assertThat(played.rehearsal.shown()).containsExactly(new Screen.Finish());
  }

  @Test
  void keysOfThePageBeforeDoNothing() {
    played.toThePress();
    assertThat(model.takesKeys()).isTrue();

    model.pauseOrCarryOn();
    assertThat(model.takesKeys()).isFalse();

    played.hands.pass(Duration.ofMillis(600));
    assertThat(model.takesKeys()).isFalse();
    played.hands.pass(Duration.ofMillis(100));
    assertThat(model.takesKeys()).isTrue();
  }

  @Test
  @Tag("H-35")
  void tooMuchMakesItEasierAndTheSecondTimeEndsTheHolds() {
    played.toThePress();
    model.tooMuch();

    assertThat(model.bannerProperty().get().orElseThrow().title()).isEqualTo("Made easier");
    assertThat(model.face().target().orElseThrow().high()).isEqualTo(new PressingRating(3));

    played.hands.pass(7);
    model.tooMuch();

    assertThat(model.bannerProperty().get().orElseThrow().title()).isEqualTo("No more holds today");
    assertThat(played.chime.cues).contains(new Cue.Say(Cue.Sentence.HOLDS_ENDED));
    assertThat(model.state().course().holdsEnded()).isTrue();
  }

  @Test
  @Tag("H-14")
  void aSymptomAtTheCheckInStopsWithOrWithoutANumber() {
    played.toTheCheckIn();
    assertThat(model.page()).isEqualTo(Page.CHECK);

    model.feel(Symptom.NUMB_OR_TINGLING);

    assertThat(model.page()).isEqualTo(Page.STOPPED);
    assertThat(model.after().symptomProperty().get()).contains(Symptom.NUMB_OR_TINGLING);
    assertThat(played.entry().ending().symptom()).contains(Symptom.NUMB_OR_TINGLING);
    assertThat(played.entry().stoppedAt()).isPresent();
    assertThat(played.rehearsal.shown()).isEmpty();
  }

  @Test
  @Tag("H-14")
  void aSymptomInTheSearchClosesTheSpotForTheDay() {
    played.hands.pass(11);
    assertThat(model.moment().isLocating()).isTrue();
    model.stop();
    model.feel(Symptom.SHARP_OR_ELECTRIC);

    Coach coach = played.rehearsal.coach();
    assertThat(coach.opening(model.face().point(), 3).closedBy())
        .contains(Circumstance.STOPPED_BY_A_SYMPTOM);
  }

  @Test
  void noneOfTheseNeedsANumber() {
    played.toTheCheckIn();

    model.none();
    assertThat(model.page()).isEqualTo(Page.CHECK);

    model.change(1);
    assertThat(model.painProperty().get()).contains(new PainRating(6));
    model.none();
    assertThat(model.page()).isNotEqualTo(Page.CHECK);
  }

  @Test
  void whatWasFeltCanBeSaidAfterAPlainStop() {
    played.toThePress();
    model.stop();
    UUID first = played.entry().id();
    assertThat(played.entry().ending().symptom()).isEmpty();

    model.feel(Symptom.SHARP_OR_ELECTRIC);

    assertThat(played.entries()).hasSize(1);
    assertThat(played.entry().id()).isEqualTo(first);
    assertThat(played.entry().ending().symptom()).contains(Symptom.SHARP_OR_ELECTRIC);
    assertThat(played.rehearsal.journey().ended()).contains(played.entry());
  }

  @Test
  @Tag("H-15")
  void aSignOfTheWholeBodyLeadsToTheEmergencyQuestions() {
    played.toTheCheckIn();
    model.feel(Symptom.DIZZY_OR_UNWELL);
    model.done();

    assertThat(played.rehearsal.shown()).containsExactly(new Screen.Safety());
    assertThat(played.entry().ending().symptom()).contains(Symptom.DIZZY_OR_UNWELL);
  }

  @Test
  void shorterHoldsAreToldAndTheGuardIsArmedAnew() {
    played.toThePress();
    model.shorten(SessionEvent.Part.HOLDS);

    Duration left = model.state().course().left();
    assertThat(model.bannerProperty().get().orElseThrow().detail())
        .isEqualTo("Holds of 25 seconds.");
    assertThat(played.guarded.getLast().pressesFor()).contains(left);
    assertThat(left).isLessThan(Duration.ofSeconds(25));
  }

  @Test
  void twoMinutesRunAfterAStop() {
    played.toThePress();
    model.stop();
    played.hands.pass(30);
    assertThat(model.after().waitedProperty().get()).isEqualTo(Duration.ofSeconds(30));

    played.hands.pass(Duration.ofMinutes(3));
    assertThat(model.after().waitedProperty().get()).isEqualTo(AfterStop.WAIT);
  }

  @Test
  void helpStopsKeepsAndLeadsToTheWarningSigns() {
    played.toThePress();
    model.help();

    assertThat(played.rehearsal.shown()).containsExactly(new Screen.Help());
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.HELP);
  }

  @Test
  @Tag("H-34")
  void silenceIsCountedDownAndThenEndsWithoutASymptom() {
    played.toTheRest();
    assertThat(model.moment().closesIn()).isEmpty();

    played.hands.pass(40);
    assertThat(model.moment().closesIn().orElseThrow()).isBetween(1L, 59L);

    played.hands.pass(60);
    assertThat(played.entry().ending()).isEqualTo(Ending.of(Ending.Kind.NO_ANSWER));
    assertThat(played.rehearsal.told()).singleElement().asString().contains("No answer");
  }

  @Test
  @Tag("H-28")
  void aGapPausesAndNothingGoesOnByItself() {
    played.toThePress();
    Duration given = model.state().course().deliveredInAll();

    played.hands.jump(Duration.ofSeconds(3));
    played.hands.pass(60);

    assertThat(model.page()).isEqualTo(Page.PAUSED);
    assertThat(model.state().course().deliveredInAll()).isEqualTo(given);
    assertThat(played.chime.cues).contains(new Cue.Release(Cue.Cause.GAP));
  }

  @Test
  @Tag("H-28")
  void aHiddenWindowReleasesAndPauses() {
    played.toThePress();
    model.hidden();

    assertThat(model.page()).isEqualTo(Page.PAUSED);
    assertThat(played.voice.cues).contains(new Cue.Release(Cue.Cause.HIDDEN));
  }

  @Test
  void aWindowThatClosesStopsAndKeeps() {
    played.toThePress();
    model.close();

    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.STOPPED);
    assertThat(played.entry().doses().getFirst().pressing()).isPositive();
    assertThat(played.rehearsal.shown()).isEmpty();
    assertThat(played.hands.runs()).isFalse();
  }

  @Test
  void whatWasFeltAtTheSpotIsKeptForTheRanking() {
    played.hands.pass(11);
    assertThat(model.moment().isLocating()).isTrue();
    model.found();
    assertThat(model.page()).isEqualTo(Page.FAMILIAR);
    model.familiar(Optional.of(true));

    assertThat(played.rehearsal.journey().palpations())
        .containsExactly(new Palpation(model.face().point(), Optional.of(true), Optional.of(true)));
    assertThat(model.page()).isEqualTo(Page.READY);
  }

  @Test
  @Tag("H-32")
  void nothingSoreLeavesTheSpotWithoutPressingHarder() {
    played.hands.pass(11);
    model.nothingSore();
    played.hands.pass(Duration.ofMinutes(5));

    assertThat(played.rehearsal.journey().palpations())
        .extracting(Palpation::tender)
        .containsExactly(Optional.of(false));
    assertThat(played.chime.cues).noneMatch(Cue.BeginPress.class::isInstance);
  }

  @Test
  @Tag("H-35")
  void aRatingOfEightIsTooMuch() {
    played.toThePress();
    model.rate(new PressingRating(8));

    assertThat(model.page()).isEqualTo(Page.READY);
    assertThat(played.guarded).contains(new Cue.Release(Cue.Cause.TOO_MUCH));
  }

  @Test
  @Tag("H-50")
  void aPartnerIsToldWhenToLetGoAlsoAfterTooMuch() {
    model.close();
    Journey journey = played.rehearsal.journey();
    played.rehearsal.clear("back-blade-right", 6, "infraspinatus-tp2", Tool.FINGERS);
    PlanViewModel plan =
        new PlanViewModel(played.rehearsal.coach(), journey, journey.cleared().orElseThrow());
    plan.press(Presser.PARTNER);
    model =
        new PlayerViewModel(
            played.rehearsal.ui(), played.equipment(), plan.routine(), new PainRating(6));
    model.begin();
    played.toThePress(model);
    assertThat(model.face().how()).contains("Fingers only", "You say the number", "8 or more");

    model.tooMuch();
    played.hands.pass(7);
    assertThat(model.page()).isEqualTo(Page.PRESS);
    assertThat(model.face().how()).contains("Fingers only", "You say the number", "8 or more");
  }

  @Test
  void focusLostSaysHowToStayInReachAndPausesAfterThePress() {
    played.toThePress();
    model.focus(false);
    assertThat(model.bannerProperty().get()).isPresent();
    assertThat(model.page()).isEqualTo(Page.PRESS);

    played.hands.pass(30);
    assertThat(model.page()).isEqualTo(Page.PAUSED);
  }
}
