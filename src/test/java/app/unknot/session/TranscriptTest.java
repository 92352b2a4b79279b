package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.routine.CheckIn;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.Resting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The transcript in docs/session.md is what a session really says. */
class TranscriptTest {
  private final List<String> lines = new ArrayList<>();
  private int seconds;
  private SessionState state =
      said(Session.begin(Routines.standard(), Routines.BEFORE, Routines.NOW));

  @Test
  void theTranscriptInTheDocumentIsWhatASessionSays() throws IOException {
    while (state.isLive()) {
      if (state instanceof Resting rest && !rest.answered() && rest.silence().toSeconds() == 4) {
        answer(rest);
      }
      seconds++;
      state = said(Session.on(state, new Tick(Duration.ofSeconds(1))));
    }
    String document = Files.readString(Path.of("docs/session.md"));
    String block = "```text\n" + String.join("\n", lines) + "\n```";

    assertThat(document).contains(block);
  }

  private void answer(Resting rest) {
    if (rest.checkIn() == CheckIn.QUICK) {
      on("pressing rated 6", new PressingRated(new PressingRating(6)));
      on("fine", new QuickAnswered(Quick.FINE));
    } else {
      on("pain 4, none of these", new CheckInAnswered(new PainRating(4), Optional.empty()));
    }
  }

  private void on(String words, SessionEvent event) {
    lines.add(time() + "  > " + words);
    state = said(Session.on(state, event));
  }

  private SessionState said(Transition transition) {
    transition.cues().forEach(c -> lines.add(time() + "  " + CueWordsTest.sentence(c)));
    return transition.state();
  }

  private String time() {
    return "%2d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
