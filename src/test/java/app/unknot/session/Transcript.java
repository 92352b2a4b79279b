package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Preset;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutinePlanner;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.routine.Step;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import app.unknot.text.Names;
import app.unknot.text.Spoken;
import app.unknot.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Plays a routine and prints everything it says, with times: docs/session.md. */
public final class Transcript {
  /** What is said. */
  public static final Texts TEXTS = new Texts(Locale.ENGLISH);

  private static final Knowledge SHIPPED = KnowledgeReader.shipped();

  /** What things are called. */
  public static final Names NAMES = new Names(SHIPPED.base(), SHIPPED.prose(), TEXTS);

  private static final Spoken SPOKEN = new Spoken(TEXTS, NAMES);
  private static final Duration ANSWERS_AFTER = Duration.ofSeconds(4);

  /** When the search is asked about. */
  private static final Duration ASKED = Duration.ofSeconds(40);

  private static final PointWishes WISHES =
      new PointWishes(Tool.BALL_WALL, 3, Duration.ofSeconds(30), Duration.ofSeconds(15), 6);

  private final Story story;
  private final Listener listener;
  private final Duration tick;
  private boolean paused;
  private Duration now = Duration.ZERO;
  private SessionState state;

  /** What is done, and what the person does. */
  public enum Story {
    /** Top of the right shoulder, ball on the wall: all goes well. */
    STANDARD,
    /** A partner presses a spot on the right shoulder blade with the fingers. */
    PARTNER,
    /** The standard routine: too much in two holds, and a pause in the stretch. */
    EASED;

    /** The story of a word. */
    public static Story of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Who is there. */
  public interface Listener {
    /** Time passed. */
    default void at(Duration now) {}

    /** The session says something. */
    void told(Duration now, List<Cue> cues);

    /** The person does something. */
    void did(Duration now, String words);
  }

  private Transcript(Story story, Listener listener, Duration tick) {
    this.story = story;
    this.listener = listener;
    this.tick = tick;
    state = said(Session.begin(routine(), Routines.BEFORE, Routines.NOW));
  }

  private Routine routine() {
    return story == Story.PARTNER ? Routines.partner() : standard();
  }

  /** Three holds of 30 s with 15 s of rest on the top of the right shoulder, ball on the wall. */
  private static Routine standard() {
    SidedPoint point = new SidedPoint("trapezius-upper-tp2", Side.RIGHT);
    RoutinePlanner planner = new RoutinePlanner(SHIPPED.base());
    Clearance clearance = TestClearances.of(Routines.NOW, Limits.CEILING, point);
    return planner.plan(
        clearance,
        planner.suggested(clearance, Preset.STANDARD, Set.of(Tool.BALL_WALL)).with(point, WISHES),
        Routines.NOW);
  }

  public static void main(String[] args) {
    lines(Story.of(args[0])).forEach(System.out::println);
  }

  /** All cues and answers, a line each. */
  static List<String> lines(Story story) {
    List<String> lines = new ArrayList<>();
    play(
        story,
        new Listener() {
          @Override
          public void told(Duration now, List<Cue> cues) {
            cues.forEach(c -> lines.add(time(now) + "  " + SPOKEN.of(c)));
          }

          @Override
          public void did(Duration now, String words) {
            lines.add(time(now) + "  > " + words);
          }
        },
        Duration.ofSeconds(1));
    return lines;
  }

  /** Plays a routine to somebody, in steps of a tick. */
  public static void play(Story story, Listener listener, Duration tick) {
    Transcript transcript = new Transcript(story, listener, tick);
    while (transcript.state.isLive()) {
      transcript.step();
    }
  }

  private void step() {
    if (story == Story.EASED) {
      interrupt(state.course());
    }
    if (state instanceof Resting rest
        && !rest.answered()
        && rest.silence().compareTo(ANSWERS_AFTER) >= 0) {
      answer(rest);
    }
    search();
    now = now.plus(tick);
    listener.at(now);
    state = said(Session.on(state, new Tick(tick)));
  }

  /** A little after each of the two questions. */
  private void search() {
    if (state instanceof InStep(Course course)
        && course.now() instanceof Step.Locate
        && course.elapsed().compareTo(ASKED.plus(ANSWERS_AFTER)) >= 0) {
      on("found it", new SessionEvent.Found());
    } else if (state instanceof Searched searched
        && searched.silence().compareTo(ANSWERS_AFTER) >= 0) {
      on("the pain I know", new SessionEvent.FamiliarAnswered());
    }
  }

  /** Too much 8 s into the first two holds, a pause of 20 s in the stretch. */
  private void interrupt(Course course) {
    if (state instanceof SessionState.Paused pause
        && pause.elapsed().equals(Duration.ofSeconds(20))) {
      on("carry on", new SessionEvent.Resume());
    } else if (!(state instanceof SessionState.InStep)) {
      return;
    } else if (course.now() instanceof Step.Press press
        && course.tooMuch() < press.number()
        && course.elapsed().equals(Duration.ofSeconds(8))) {
      on("too much", new SessionEvent.TooMuch());
    } else if (course.now() instanceof Step.StretchStep
        && course.elapsed().equals(Duration.ofSeconds(40))
        && !paused) {
      paused = true;
      on("pause", new SessionEvent.Pause());
    }
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
