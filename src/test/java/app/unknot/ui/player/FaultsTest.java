package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.session.Cue;
import app.unknot.session.Session;
import app.unknot.session.SessionState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around a session, one test for each. */
class FaultsTest {
  @TempDir Path folder;
  private Played played;

  @BeforeEach
  void play() {
    played = new Played(folder);
    played.model.begin();
  }

  @AfterEach
  void close() {
    played.close();
  }

  @Test
  @Tag("H-28")
  void aMachineThatSleptInAHoldReleasesPausesAndCountsNothing() {
    played.toThePress();
    Duration before = played.model.state().course().deliveredInAll();
    played.hands.jump(Duration.ofMinutes(3));

    assertThat(played.voice.cues).contains(new Cue.Release(Cue.Cause.GAP));
    assertThat(played.model.page()).isEqualTo(Page.PAUSED);
    assertThat(played.model.state().course().deliveredInAll()).isEqualTo(before);
    played.hands.pass(60);
    assertThat(played.model.page()).isEqualTo(Page.PAUSED);
  }

  @Test
  @Tag("H-28")
  void aHiddenWindowReleasesAndDoesNotGoOnWhenItIsShown() {
    played.toThePress();
    played.model.hidden();
    assertThat(played.chime.cues).contains(new Cue.Release(Cue.Cause.HIDDEN));

    played.model.shown();
    played.hands.pass(30);
    assertThat(played.model.page()).isEqualTo(Page.PAUSED);
  }

  @Test
  @Tag("H-30")
  void withoutTheFocusAHintIsGivenAndTheHoldPausesAtItsEnd() {
    played.toThePress();
    played.model.focus(false);
    assertThat(played.voice.cues).contains(new Cue.Say(Cue.Sentence.CLICK_TO_STAY_IN_REACH));
    assertThat(played.model.page()).isEqualTo(Page.PRESS);

    played.hands.pass(40);
    assertThat(played.model.page()).isEqualTo(Page.PAUSED);
  }

  @Test
  void aSessionTakesAsLongAsItsStepsHoweverCoarseTheTicks() {
    Duration start = Duration.ofSeconds(10);
    Duration search = Duration.ofMinutes(1);
    for (int i = 0; i < 100; i++) {
      played.hands.jump(Duration.ofMillis(705));
    }
    SessionState state = played.model.state();

    assertThat(state.course().elapsed()).isEqualTo(search);
    assertThat(state)
        .isEqualTo(
            new SessionState.Searched(
                state.course(), false, Duration.ofMillis(70_500).minus(start).minus(search)));
  }

  @ParameterizedTest
  @ValueSource(longs = {16, 100, 1_000, 2_000})
  @Tag("H-29")
  void atNoMomentOfAHoldAreMoreThanFiveSecondsOfItOnlyInTheProgram(long frame) {
    played.toThePress();
    int looks = 0;
    while (played.model.page() == Page.PRESS) {
      Duration given = played.model.state().course().deliveredInAll();
      Duration lost = given.minus(played.entry().pressing());
      // A program that is killed may have been in the middle of the longest tick.
      assertThat(lost.plus(Session.LONGEST_TICK)).isLessThanOrEqualTo(SessionRunner.MOST_LOST);
      assertThat(lost).isGreaterThanOrEqualTo(Duration.ZERO);
      played.hands.jump(Duration.ofMillis(frame));
      looks++;
    }
    assertThat(looks).isGreaterThan(10);
    assertThat(played.entry().pressing()).isEqualTo(played.model.state().course().deliveredInAll());
  }

  @Test
  @Tag("H-28")
  void everyTickTellsTheGuardThatTheSessionIsAlive() {
    int before = played.beats;
    played.toThePress();
    played.hands.pass(3);
    assertThat(played.beats - before).isEqualTo(240);
  }
}
