package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainRating;
import app.unknot.knowledge.Tool;
import app.unknot.routine.CheckIn;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.Step;
import app.unknot.safety.Clearance;
import app.unknot.safety.Presser;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Stopped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {
  private static final SessionEvent FINE = new QuickAnswered(Quick.FINE);

  private final Player player = new Player(Routines.standard());

  @Test
  void aSessionBeginsWithACountdownToTheSearch() {
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.cues())
        .containsExactly(
            new Cue.GetReady(player.course().now(), Duration.ofSeconds(10)),
            new Cue.Settle(Routines.SHOULDER, Tool.BALL_WALL, Presser.SELF));
  }

  @Test
  void aRoutineIsNotBegunAfterItsClearanceEnded() {
    var late = Routines.NOW.plus(Clearance.LIFE);
    var routine = Routines.standard();

    assertThatThrownBy(() -> Session.begin(routine, Routines.BEFORE, late))
        .isInstanceOf(ClearanceEnded.class);
  }

  @Test
  void aRoutineWithoutPressingBeginsWithACountdownToo() {
    Player stretching = new Player(Routines.withoutPressing());

    assertThat(stretching.state()).isInstanceOf(GetReady.class);
    assertThat(stretching.wait(10).cues()).hasOnlyElementsOfType(Cue.BeginStep.class);
  }

  @Test
  void warmingTheAreaComesFirstAndThenTheCountdown() {
    Player warm = new Player(Routines.warm());

    assertThat(warm.state()).isInstanceOf(InStep.class);
    warm.wait(300);
    assertThat(warm.state()).isInstanceOf(GetReady.class);
    assertThat(warm.course().now()).isInstanceOf(Step.Locate.class);
  }

  @Test
  void leavingOutTheWarmthLeadsToTheSameCountdown() {
    Player warm = new Player(Routines.warm());
    warm.wait(20).on(new SessionEvent.Skip());

    assertThat(warm.cues())
        .containsExactly(
            new Cue.Say(Cue.Sentence.HEAT_AWAY),
            new Cue.GetReady(warm.course().now(), Duration.ofSeconds(10)),
            warm.cues().getLast())
        .last()
        .isInstanceOf(Cue.Settle.class);
  }

  @Tag("H-60")
  @Test
  void theFirstRuleIsSaidBeforeTheFirstHoldOfEveryPoint() {
    Player two = new Player(Routines.twoPoints());
    playThrough(two);

    assertThat(two.heard().stream().filter(Cue.FirstRule.class::isInstance)).hasSize(2);
    assertThat(two.heard().stream().filter(Cue.BeginPress.class::isInstance)).hasSize(6);
    assertThat(two.state()).isEqualTo(new Finished(two.course(), Ending.of(Ending.Kind.COMPLETED)));
  }

  @Test
  void aHoldIsAnnouncedHalvedCountedAndReleased() {
    player.untilPressing();
    int before = player.heard().size();
    player.untilResting();

    assertThat(player.heard().subList(before, player.heard().size()))
        .extracting(c -> CueWords.of(c).key())
        .containsExactly(
            "session.hold.release",
            "session.half-time",
            "session.count.3",
            "session.count.2",
            "session.count.1",
            "session.release.time-up",
            "session.rest",
            "session.ask.quick.1");
  }

  @Test
  void theNextHoldBeginsByItselfWhenTheRestIsOverAndAnswered() {
    player.untilPressing().untilResting().on(FINE).wait(14);
    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues()).containsExactly(new Cue.Count(1));

    assertThat(player.wait(1).state().isPressing()).isTrue();
  }

  @Test
  void aLateAnswerLeadsThroughACountdown() {
    player.untilPressing().untilResting().wait(13).on(FINE);

    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.wait(5).state().isPressing()).isTrue();
  }

  @Tag("H-34")
  @Test
  void silenceIsAskedAtTwentyAndFortySecondsAndEndsAtNinety() {
    player.untilPressing().untilResting();

    assertThat(player.wait(20).cues())
        .containsExactly(new Cue.AskCheckIn(CheckIn.QUICK, 2, Presser.SELF));
    assertThat(player.wait(20).cues())
        .containsExactly(new Cue.AskCheckIn(CheckIn.QUICK, 3, Presser.SELF));
    assertThat(player.wait(49).state()).isInstanceOf(Resting.class);
    assertThat(player.wait(1).state()).isInstanceOf(Finished.class);
    assertThat(player.record().ending()).isEqualTo(Ending.of(Ending.Kind.NO_ANSWER));
  }

  @Test
  void afterTheLastHoldTheFullCheckInIsAskedAndTheOneKeyDoesNotAnswerIt() {
    toFullCheckIn();

    assertThat(((Resting) player.state()).checkIn()).isEqualTo(CheckIn.FULL);
    player.on(FINE).wait(16);
    assertThat(player.state()).isInstanceOf(Resting.class);
    player.on(answer(4));
    assertThat(player.course().now()).isInstanceOf(Step.Strokes.class);
  }

  @Test
  void theFullCheckInMayBeGivenInAQuickOne() {
    player.untilPressing().untilResting().on(answer(4)).wait(15);

    assertThat(player.state().isPressing()).isTrue();
    assertThat(player.record().after()).contains(new PainRating(4));
  }

  @Test
  void painTwoAboveTheStartPausesAndSuggestsEnding() {
    toFullCheckIn();
    player.on(answer(8));

    assertThat(player.cues()).contains(new Cue.SuggestEnding(new PainRating(6), new PainRating(8)));
    assertThat(player.state())
        .matches(s -> s instanceof Paused p && p.cause() == PauseCause.PAIN_UP);
    assertThat(player.wait(60).state()).isInstanceOf(Paused.class);
    assertThat(player.on(new SessionEvent.Resume()).state().isLive()).isTrue();
  }

  @Test
  void painOneAboveTheStartGoesOn() {
    toFullCheckIn();

    assertThat(player.on(answer(7)).state()).isInstanceOf(Resting.class);
  }

  @ParameterizedTest
  @EnumSource(Symptom.class)
  void aSymptomStopsInTheCheckIn(Symptom symptom) {
    toFullCheckIn();
    player.on(new CheckInAnswered(new PainRating(4), Optional.of(symptom)));

    assertThat(player.state())
        .isEqualTo(new Stopped(player.course(), new StopReason.Felt(symptom)));
    assertThat(player.record().ending().symptom()).contains(symptom);
    assertThat(player.record().after()).contains(new PainRating(4));
  }

  @Test
  void localSignsCloseTheLimbAndGeneralOnesAskTheEmergencyQuestions() {
    assertThat(Symptom.values())
        .filteredOn(s -> s.consequence() == Symptom.Consequence.EMERGENCY_CHECK)
        .containsExactlyInAnyOrder(
            Symptom.DIZZY_OR_UNWELL,
            Symptom.BREATHLESS,
            Symptom.CHEST,
            Symptom.SUDDEN_HEADACHE,
            Symptom.SIGHT_SPEECH_OR_BALANCE);
  }

  @Tag("H-30")
  @Test
  void stopInAHoldRecordsWhatWasDelivered() {
    player.untilPressing().wait(12).on(new SessionEvent.Stop(new StopReason.Chosen()));

    assertThat(player.cues())
        .containsExactly(
            new Cue.Release(Cue.Cause.STOPPED), new Cue.Stopped(new StopReason.Chosen()));
    assertThat(player.record().presses()).hasSize(1);
    assertThat(player.record().presses().getFirst().given()).isEqualTo(Duration.ofSeconds(12));
    assertThat(player.record().felt(Symptom.SWELLING).ending())
        .isEqualTo(new Ending(Ending.Kind.STOPPED, Optional.of(Symptom.SWELLING)));
  }

  @Test
  void askingForHelpStopsToo() {
    player.untilPressing().on(new SessionEvent.Stop(new StopReason.Help()));

    assertThat(player.record().ending()).isEqualTo(Ending.of(Ending.Kind.HELP));
  }

  @Test
  void foundLeadsToTheFirstHoldThroughACountdown() {
    player.wait(12).found();

    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().now()).isInstanceOf(Step.Press.class);
  }

  @Test
  void nothingSoreLeavesThePointWithoutPressing() {
    Player two = new Player(Routines.twoPoints());
    two.wait(12).on(new SessionEvent.NothingSore());

    assertThat(two.course().now().point()).isEqualTo(Routines.HIP);
    assertThat(two.course().deliveredInAll()).isZero();
    assertThat(player.wait(12).on(new SessionEvent.NothingSore()).course().now())
        .isInstanceOf(Step.Aftercare.class);
  }

  @Test
  void skippingAPressBeforeItBeganSkipsItsRest() {
    player.wait(12).found().on(new SessionEvent.Skip());

    assertThat(player.course().now()).matches(s -> s instanceof Step.Press p && p.number() == 2);
    player.on(new SessionEvent.Skip()).on(new SessionEvent.Skip());
    assertThat(player.course().now()).isInstanceOf(Step.Strokes.class);
  }

  @Test
  void skippingARestShortensItToTheLimitAndKeepsTheQuestion() {
    player.untilPressing().untilResting().on(new SessionEvent.Skip());

    assertThat(((Resting) player.state()).until()).isEqualTo(Duration.ofSeconds(5));
    assertThat(((Resting) player.state()).answered()).isFalse();
    assertThat(player.on(FINE).wait(5).state().isPressing()).isTrue();
  }

  @Test
  void finishingHereSavesWhatWasDone() {
    player.untilPressing().untilResting().on(new SessionEvent.FinishHere());

    assertThat(player.record().ending().kind()).isEqualTo(Ending.Kind.FINISHED_EARLY);
    assertThat(player.record().withAfter(new PainRating(3)).after()).contains(new PainRating(3));
    assertThat(player.record().steps())
        .extracting(g -> g.step().getClass().getSimpleName())
        .containsExactly("Locate", "Press");
  }

  @Test
  void aLiveSessionsRecordIsInterruptedAndHoldsThePressThatIsGoingOn() {
    player.untilPressing().wait(7);

    assertThat(player.record().ending().kind()).isEqualTo(Ending.Kind.INTERRUPTED);
    assertThat(player.record().presses()).hasSize(1);
    assertThat(player.record().pressing()).containsEntry(Routines.SHOULDER, Duration.ofSeconds(7));
  }

  @Test
  void aTickOfZeroSaysNothing() {
    player.untilPressing().wait(27).on(new Tick(Duration.ZERO));

    assertThat(player.cues()).isEqualTo(List.of());
  }

  private void toFullCheckIn() {
    player.untilPressing().untilResting().on(FINE);
    player.untilPressing().untilResting().on(FINE);
    player.untilPressing().untilResting();
  }

  private static void playThrough(Player player) {
    for (int i = 0; i < 2000 && player.state().isLive(); i++) {
      if (player.state() instanceof Resting rest && !rest.answered()) {
        player.on(rest.checkIn() == CheckIn.QUICK ? FINE : answer(4));
      } else {
        player.wait(1);
      }
    }
  }

  private static SessionEvent answer(int pain) {
    return new CheckInAnswered(new PainRating(pain), Optional.empty());
  }
}
