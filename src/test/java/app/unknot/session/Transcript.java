package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.routine.CheckIn;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays one standard routine and prints everything it says, with times: docs/session.md. */
public final class Transcript {
  private static final Duration ANSWERS_AFTER = Duration.ofSeconds(4);

  private final Listener listener;
  private final Duration tick;
  private Duration now = Duration.ZERO;
  private SessionState state;

  /** Who is there. */
  public interface Listener {
    /** Time passed. */
    default void at(Duration now) {}

    /** The session says something. */
    void told(Duration now, List<Cue> cues);

    /** The person does something. */
    void did(Duration now, String words);
  }

  private Transcript(Listener listener, Duration tick) {
    this.listener = listener;
    this.tick = tick;
    state = said(Session.begin(Routines.standard(), Routines.BEFORE, Routines.NOW));
  }

  public static void main(String[] args) {
    lines().forEach(System.out::println);
  }

  /** All cues and answers, a line each. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    play(
        new Listener() {
          @Override
          public void told(Duration now, List<Cue> cues) {
            cues.forEach(c -> lines.add(time(now) + "  " + CueWordsTest.sentence(c)));
          }

          @Override
          public void did(Duration now, String words) {
            lines.add(time(now) + "  > " + words);
          }
        },
        Duration.ofSeconds(1));
    return lines;
  }

  /** Plays the routine to somebody, in steps of a tick. */
  public static void play(Listener listener, Duration tick) {
    Transcript transcript = new Transcript(listener, tick);
    while (transcript.state.isLive()) {
      transcript.step();
    }
  }

  private void step() {
    if (state instanceof Resting rest
        && !rest.answered()
        && rest.silence().compareTo(ANSWERS_AFTER) >= 0) {
      answer(rest);
    }
    now = now.plus(tick);
    listener.at(now);
    state = said(Session.on(state, new Tick(tick)));
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
    listener.did(now, words);
    state = said(Session.on(state, event));
  }

  private SessionState said(Transition transition) {
    if (!transition.cues().isEmpty()) {
      listener.told(now, transition.cues());
    }
    return transition.state();
  }

  /** A time as a clock shows it. */
  public static String time(Duration now) {
    return "%2d:%02d".formatted(now.toMinutes(), now.toSeconds() % 60);
  }
}
