package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Searched;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search, led with closed eyes: told, asked, and never followed by a press by itself. */
class FindingTest {
  private static final SessionEvent FOUND = new SessionEvent.Found();
  private static final SessionEvent FAMILIAR = new SessionEvent.FamiliarAnswered();
  private static final Cue EASE_OFF = new Cue.Release(Cue.Cause.TIME_UP);

  private final Player player = new Player(Routines.standard()).silent();

  /** In the search, this many seconds after it began. */
  private Player searching(int seconds) {
    return player.wait(10 + seconds);
  }

  @Test
  void theToolIsToldBeforeTheSearch() {
    assertThat(player.heard())
        .contains(new Cue.Settle(Routines.SHOULDER, Tool.BALL_WALL, Presser.SELF));
    assertThat(new Player(Routines.partner()).heard())
        .anyMatch(c -> c instanceof Cue.Settle(_, _, var by) && by == Presser.PARTNER);
  }

  @Test
  void theSearchIsAskedAboutWhenTwoThirdsOfItAreOver() {
    assertThat(searching(39).cues()).isEmpty();
    assertThat(player.wait(1).cues()).containsExactly(new Cue.AskFound(1));
    assertThat(player.state()).isInstanceOf(InStep.class);
    assertThat(player.wait(19).cues()).as("no count: nothing begins").isEmpty();
  }

  @Tag("H-32")
  @Tag("H-34")
  @Test
  void aSearchWithoutAnAnswerIsReleasedAskedAboutAndEndsWithoutAPress() {
    assertThat(searching(60).cues()).containsExactly(EASE_OFF, new Cue.AskFound(2));
    assertThat(player.state()).isEqualTo(new Searched(player.course(), false, Duration.ZERO));
    assertThat(player.wait(20).cues()).containsExactly(new Cue.AskFound(3));
    assertThat(player.wait(20).cues()).containsExactly(new Cue.AskFound(4));
    assertThat(player.wait(49).state()).isInstanceOf(Searched.class);
    assertThat(player.wait(1).state()).isInstanceOf(Finished.class);
    assertThat(player.record().ending()).isEqualTo(Ending.of(Ending.Kind.NO_ANSWER));
    assertThat(player.heard()).noneMatch(Cue.BeginPress.class::isInstance);
  }

  @Test
  void foundLeadsToTheSecondQuestionAndItsAnswerToACountdown() {
    assertThat(searching(12).on(FAMILIAR).cues()).as("not asked yet").isEmpty();
    assertThat(player.on(FOUND).cues()).containsExactly(new Cue.AskFamiliar(1));
    assertThat(player.on(FOUND).cues()).as("said already").isEmpty();

    player.on(FAMILIAR);
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().now()).isInstanceOf(Step.Press.class);
    assertThat(player.wait(5).state().isPressing()).isTrue();
  }

  @Test
  void theAnswerMayComeAfterTheSearchAsWell() {
    searching(75).on(FOUND);
    assertThat(player.state()).isEqualTo(new Searched(player.course(), true, Duration.ZERO));
    player.on(FAMILIAR);
    assertThat(player.course().now()).isInstanceOf(Step.Press.class);
  }

  @Tag("H-34")
  @Test
  void silenceAboutTheSecondQuestionReleasesAndEnds() {
    searching(12).on(FOUND);
    assertThat(player.wait(20).cues()).containsExactly(EASE_OFF, new Cue.AskFamiliar(2));
    assertThat(player.wait(20).cues()).containsExactly(EASE_OFF, new Cue.AskFamiliar(3));
    assertThat(player.wait(50).state()).isInstanceOf(Finished.class);
    assertThat(player.record().ending()).isEqualTo(Ending.of(Ending.Kind.NO_ANSWER));
  }

  @Tag("H-32")
  @Test
  void toLeaveOutWhetherItWasFoundIsANo() {
    searching(61).on(new SessionEvent.Skip());
    assertThat(player.course().now()).isNotInstanceOf(Step.Press.class);
    player.wait(600);
    assertThat(player.heard()).noneMatch(Cue.BeginPress.class::isInstance);
  }

  @Test
  void theSecondQuestionMayBeLeftOut() {
    searching(12).on(FOUND).on(new SessionEvent.Skip());
    assertThat(player.course().now()).isInstanceOf(Step.Press.class);
    assertThat(player.state()).isInstanceOf(GetReady.class);
  }

  @Tag("H-32")
  @Test
  void nothingSoreLeavesThePointAlsoAfterTheSearch() {
    searching(70).on(new SessionEvent.NothingSore());
    assertThat(player.cues()).contains(new Cue.Say(Cue.Sentence.NOTHING_SORE));
    assertThat(player.course().now()).isInstanceOf(Step.Aftercare.class);
  }

  @Test
  void afterAPauseTheSearchGoesOnAndIsAskedAboutAgain() {
    searching(12).on(FOUND).on(new SessionEvent.Pause()).on(new SessionEvent.Resume());
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.wait(5).state()).isInstanceOf(InStep.class);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.course().elapsed()).isEqualTo(Duration.ofSeconds(12));
  }

  @Tag("H-46")
  @Test
  void aPauseAfterTheSearchLeadsBackToTheQuestionAndNotToAPress() {
    searching(70).on(new SessionEvent.Hidden());
    assertThat(player.state()).isInstanceOf(Paused.class);
    player.on(new SessionEvent.Resume());
    assertThat(player.cues()).containsExactly(new Cue.AskFound(2));
    assertThat(player.state()).isEqualTo(new Searched(player.course(), false, Duration.ZERO));
  }

  @Test
  void aGapInTheQuestionPausesIt() {
    searching(70).on(new SessionEvent.Tick(Duration.ofSeconds(5)));
    assertThat(player.state()).isInstanceOf(Paused.class);
    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.GAP));
  }

  @Test
  void tooMuchMakesItEasierAndTheQuestionStays() {
    searching(70).on(new SessionEvent.TooMuch());
    assertThat(player.cues())
        .startsWith(new Cue.Release(Cue.Cause.TOO_MUCH))
        .hasAtLeastOneElementOfType(Cue.MadeEasier.class);
    assertThat(player.state()).isInstanceOf(Searched.class);
    assertThat(player.on(new SessionEvent.TooMuch()).cues())
        .as("once about one contact")
        .containsExactly(new Cue.Say(Cue.Sentence.ALREADY_EASIER));
    assertThat(player.course().tooMuch()).isEqualTo(1);
  }

  @Test
  void tooMuchForTheSecondTimeEndsTheQuestionWithTheHolds() {
    player.wait(1).on(new SessionEvent.TooMuch());
    player.wait(15 + 60).on(new SessionEvent.TooMuch());
    assertThat(player.course().holdsEnded()).isTrue();
    assertThat(player.cues()).contains(new Cue.Say(Cue.Sentence.HOLDS_ENDED));
    assertThat(player.course().now()).isNotInstanceOf(Step.Locate.class);
  }

  @Test
  void aCrampInTheQuestionLeadsToTheStretch() {
    searching(70).on(new SessionEvent.Cramp());
    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.CRAMP));
    assertThat(player.course().now()).isInstanceOf(Step.StretchStep.class);
  }

  @Test
  void aLostKeyboardLeavesTheQuestionOpen() {
    searching(70);
    for (SessionEvent event :
        List.of(new SessionEvent.FocusLost(), new SessionEvent.FocusGained())) {
      assertThat(player.on(event).state())
          .isEqualTo(new Searched(player.course(), false, Duration.ofSeconds(10)));
    }
  }
}
