package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRating;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.SessionEvent.PressingRated;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session in which somebody else presses. */
@Tag("H-50")
class PartnerTest {
  private final Player player = new Player(Routines.partner());

  @Test
  void whatIsSaidAboutPressingIsSaidToTwoPeople() {
    player.untilPressing().wait(6);

    assertThat(player.heard())
        .contains(new Cue.FirstRule(Presser.PARTNER))
        .filteredOn(Cue.BeginPress.class::isInstance)
        .allMatch(c -> ((Cue.BeginPress) c).by() == Presser.PARTNER)
        .hasSize(1);
    assertThat(player.heard())
        .anyMatch(c -> c instanceof Cue.BeginStep(Step.Locate _, var by) && by == Presser.PARTNER)
        .anyMatch(c -> c instanceof Cue.HoldStill(_, var by) && by == Presser.PARTNER);
    assertThat(player.untilResting().cues())
        .contains(new Cue.AskCheckIn(CheckIn.QUICK, 1, Presser.PARTNER));
    assertThat(player.wait(20).cues())
        .containsExactly(new Cue.AskCheckIn(CheckIn.QUICK, 2, Presser.PARTNER));
  }

  @Test
  void afterAPauseTheQuestionIsAskedInTheSameWords() {
    player.untilPressing().untilResting().on(new SessionEvent.Pause());

    assertThat(player.on(new SessionEvent.Resume()).cues())
        .containsExactly(new Cue.AskCheckIn(CheckIn.QUICK, 1, Presser.PARTNER));
  }

  @Test
  void theRulesAreThoseOfEverySession() {
    player.untilPressing().wait(4).on(new PressingRated(new PressingRating(8)));

    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
    assertThat(player.course().planned()).isLessThanOrEqualTo(Course.EASED_HOLD);
    player.untilPressing().untilResting();
    assertThat(player.record().presses().getFirst().given()).isEqualTo(Duration.ofSeconds(20));
  }
}
