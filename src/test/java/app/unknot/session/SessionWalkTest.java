package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.routine.Routine;
import app.unknot.routine.TestRoutines;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Walks every reachable state with every event and holds each edge against all invariants. The log
 * is left out of what makes a state new: nothing in a session depends on it. A pause is walked in
 * steps of five minutes, everything else in steps of two seconds.
 */
class SessionWalkTest {
  private final Map<Ending.Kind, Integer> endings = new EnumMap<>(Ending.Kind.class);
  private final Set<Class<?>> cues = new HashSet<>();
  private final Set<SessionState> seen = new HashSet<>();
  private long edges;
  private long endedByShortening;

  private static final Tick STEP = new Tick(Duration.ofSeconds(2));
  private static final Tick LONG = new Tick(Duration.ofMinutes(5));

  private static final List<SessionEvent> EVENTS =
      List.of(
          new Tick(Duration.ZERO),
          new Tick(Duration.ofSeconds(2).plusNanos(1)),
          new Tick(Duration.ofNanos(-1)),
          new Tick(Duration.ofHours(1)),
          new SessionEvent.Pause(),
          new SessionEvent.Resume(),
          new SessionEvent.Skip(),
          new SessionEvent.TooMuch(),
          new SessionEvent.Stop(new StopReason.Chosen()),
          new SessionEvent.Stop(new StopReason.Felt(Symptom.NUMB_OR_TINGLING)),
          new PressingRated(new PressingRating(7)),
          new PressingRated(new PressingRating(8)),
          new QuickAnswered(Quick.FINE),
          new QuickAnswered(Quick.TOO_MUCH),
          new CheckInAnswered(new PainRating(4), Optional.empty()),
          new CheckInAnswered(new PainRating(8), Optional.empty()),
          new CheckInAnswered(new PainRating(4), Optional.of(Symptom.DIZZY_OR_UNWELL)),
          new SessionEvent.WarmEnough(),
          new SessionEvent.Found(),
          new SessionEvent.FamiliarAnswered(),
          new SessionEvent.NothingSore(),
          new SessionEvent.EndEarly(),
          new SessionEvent.FinishHere(),
          new SessionEvent.Cramp(),
          new SessionEvent.Shorten(SessionEvent.Part.HOLDS),
          new SessionEvent.Hidden(),
          new SessionEvent.Shown(),
          new SessionEvent.FocusLost(),
          new SessionEvent.FocusGained());

  @Test
  void everyEdgeOfAShortRoutineKeepsEveryInvariant() {
    walk(TestRoutines.everyStepInShort(Routines.NOW), EVENTS);

    assertThat(seen.size()).isGreaterThan(20_000);
    assertThat(edges).isGreaterThan(500_000);
    assertThat(endings)
        .containsOnlyKeys(
            Ending.Kind.COMPLETED,
            Ending.Kind.FINISHED_EARLY,
            Ending.Kind.NO_ANSWER,
            Ending.Kind.PAUSED_TOO_LONG,
            Ending.Kind.STOPPED);
    // Rising can only ease a hold of more than 20 s, and holds are not made shorter than 15 s; the
    // short routine has neither.
    Set<Class<?>> all = new HashSet<>(Set.of(Cue.class.getPermittedSubclasses()));
    all.removeAll(Set.of(Cue.EaseOff.class, Cue.Shortened.class));
    assertThat(cues).containsExactlyInAnyOrderElementsOf(all);
  }

  /**
   * What is said about the pressing and the focus would make the states too many; how “too much” or
   * a lost keyboard and shorter holds go together is for {@code ShorteningTest}.
   */
  @Test
  void everyEdgeOfHoldsThatGetShorterKeepsEveryInvariant() {
    List<SessionEvent> events = new ArrayList<>(EVENTS);
    events.removeIf(e ->
        e instanceof PressingRated
            || e instanceof SessionEvent.TooMuch
            || e.equals(new QuickAnswered(Quick.TOO_MUCH))
            || e instanceof SessionEvent.FocusLost);
    events.add(new SessionEvent.Shorten(SessionEvent.Part.RESTS));
    walk(TestRoutines.holdsToShorten(Routines.NOW), events);

    assertThat(edges).isGreaterThan(500_000);
    assertThat(cues).contains(Cue.Shortened.class);
    assertThat(endedByShortening).as("held as long already").isPositive();
    assertThat(seen.stream().map(s -> s.course().shortened().hold()).distinct()).hasSize(2);
    assertThat(seen.stream().map(s -> s.course().shortened().rest()).distinct()).hasSize(2);
  }

  private void walk(Routine routine, List<SessionEvent> happens) {
    SessionState start = Session.begin(routine, Routines.BEFORE, Routines.NOW).state();
    ArrayDeque<SessionState> open = new ArrayDeque<>();
    seen.add(plain(start));
    open.add(plain(start));
    while (!open.isEmpty()) {
      SessionState from = open.remove();
      for (SessionEvent event : events(from, happens)) {
        Transition transition = Session.on(from, event);
        SessionInvariants.check(from, event, transition);
        transition.cues().forEach(c -> cues.add(c.getClass()));
        edges++;
        if (event instanceof SessionEvent.Shorten
            && from.isPressing()
            && !transition.state().isPressing()) {
          endedByShortening++;
        }
        SessionState to = plain(transition.state());
        if (!to.isLive()) {
          endings.merge(SessionRecord.of(to).ending().kind(), 1, Integer::sum);
        }
        if (seen.add(to)) {
          open.add(to);
        }
      }
    }
  }

  private static List<SessionEvent> events(SessionState state, List<SessionEvent> happens) {
    List<SessionEvent> events = new ArrayList<>(happens);
    events.add(state instanceof Paused ? LONG : STEP);
    return events;
  }

  private static SessionState plain(SessionState state) {
    Course course = state.course().logged(Log.EMPTY);
    return switch (state) {
      case SessionState.Finished(_, Ending ending) -> new SessionState.Finished(course, ending);
      case SessionState.Stopped(_, StopReason reason) -> new SessionState.Stopped(course, reason);
      // Nor does anything depend on why it is paused, or how long, but for the end of it.
      case Paused(_, var rest, _, Duration elapsed) ->
          new Paused(
              course,
              rest.map(r -> new Resting(course, r.until(), r.answered(), r.silence())),
              PauseCause.ASKED,
              elapsed.compareTo(LONG.elapsed()) < 0 ? Duration.ZERO : LONG.elapsed());
      default -> Pauses.with(state, course);
    };
  }
}
