package app.unknot.ui.player;

import app.unknot.Coach;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import app.unknot.session.Course;
import app.unknot.session.Cue;
import app.unknot.session.Session;
import app.unknot.session.SessionEvent;
import app.unknot.session.SessionRecord;
import app.unknot.session.SessionState;
import app.unknot.session.Symptom;
import app.unknot.session.Transition;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Runs one session: it holds the state, brings it events and time, hands cues to everybody who
 * tells them, and keeps what was delivered: from the beginning on, whenever contact begins, every
 * few seconds of it and after every press. The disk has its own time: nothing here waits for it.
 */
public final class SessionRunner {
  /** With the longest tick, a program that is killed loses no more than this of pressure. */
  static final Duration MOST_LOST = Duration.ofSeconds(5);

  private static final Duration KEPT_EVERY = MOST_LOST.minus(Session.LONGEST_TICK);

  private final Coach coach;
  private final List<PainMark> marks;
  private final List<CueObserver> observers;
  private final UUID id = UUID.randomUUID();
  private final OffsetDateTime start;
  private final ReadOnlyObjectWrapper<SessionState> state;
  private final ReadOnlyObjectWrapper<Kept> kept =
      new ReadOnlyObjectWrapper<>(this, "kept", Kept.IN_THE_JOURNAL);
  private final List<Cue> first;
  private Future<Kept> writing = CompletableFuture.completedFuture(Kept.IN_THE_JOURNAL);
  private int pressesKept;
  private Duration pressureKept = Duration.ZERO;
  private JournalEntry entry;

  /**
   * A session at its beginning; nothing is told before {@link #begin}.
   *
   * @param marks the painful zones that led to it
   * @param observers who tells the cues, in the order of telling
   * @throws app.unknot.routine.ClearanceEnded where the clearance does not hold any more
   */
  public SessionRunner(
      Coach coach,
      Routine routine,
      PainRating before,
      List<PainMark> marks,
      List<CueObserver> observers) {
    this.coach = coach;
    this.marks = List.copyOf(marks);
    this.observers = List.copyOf(observers);
    start = coach.now();
    Transition begun = coach.begin(routine, before);
    state = new ReadOnlyObjectWrapper<>(this, "state", begun.state());
    first = begun.cues();
    entry = made(SessionRecord.of(begun.state()));
  }

  /** Where the session is. */
  public ReadOnlyObjectProperty<SessionState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Where the session is. */
  public SessionState state() {
    return state.get();
  }

  /** Where the last change of the journal went. */
  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** What happened so far, as it was kept last. */
  public JournalEntry entry() {
    return entry;
  }

  /** Tells the first cues; from now on a crash leaves a trace. */
  public void begin() {
    tell(first);
    keep(SessionRecord.of(state.get()));
  }

  /**
   * Something happened. Everybody is told before anything is written. A tick that reaches beyond
   * the end of a step is two ticks, so that a session takes as long as its steps and not a frame
   * longer for each.
   */
  public void on(SessionEvent event) {
    if (event instanceof SessionEvent.Tick(Duration elapsed)
        && elapsed.compareTo(Session.LONGEST_TICK) <= 0) {
      Optional<Duration> end =
          state.get().leadsOnIn().filter(e -> e.isPositive() && e.compareTo(elapsed) < 0);
      if (end.isPresent()) {
        once(new SessionEvent.Tick(end.get()));
        on(new SessionEvent.Tick(elapsed.minus(end.get())));
        return;
      }
    }
    once(event);
  }

  private void once(SessionEvent event) {
    SessionState before = state.get();
    Transition next = Session.on(before, event);
    state.set(next.state());
    tell(next.cues());
    keepWhatIsNew(before, next.state());
  }

  /** What was felt, said on the page after a stop. */
  public void felt(Symptom symptom) {
    if (!state.get().isLive()) {
      keep(SessionRecord.of(state.get()).felt(symptom));
    }
  }

  /** Tries once more to write what waits. */
  public void retry() {
    writing = CompletableFuture.completedFuture(coach.journal().retry());
    look();
  }

  /** Sees whether the disk has answered; whoever brings the time looks with every tick. */
  public void look() {
    if (writing.isDone()) {
      kept.set(writing.resultNow());
    }
  }

  private void tell(List<Cue> cues) {
    if (!cues.isEmpty()) {
      observers.forEach(o -> o.observe(cues));
    }
  }

  private void keepWhatIsNew(SessionState before, SessionState now) {
    int presses = now.course().log().presses().size();
    boolean over = before.isLive() && !now.isLive();
    // A long press that ended in a pause is not in the log yet; its record has it all the same.
    boolean released = before.isPressing() && !now.isPressing();
    boolean touched = !isInContact(before) && isInContact(now);
    Duration lost = now.course().deliveredInAll().minus(pressureKept);
    boolean due = lost.compareTo(KEPT_EVERY) >= 0;
    if (over || released || touched || due || presses > pressesKept) {
      pressesKept = presses;
      keep(SessionRecord.of(now));
    }
  }

  private static boolean isInContact(SessionState state) {
    return state.isPressing()
        || (state instanceof SessionState.InStep(Course course)
            && course.now() instanceof Step.Locate);
  }

  private void keep(SessionRecord session) {
    entry = made(session);
    pressureKept = state.get().course().deliveredInAll();
    writing = coach.keepSoon(entry);
    if (kept.get().problem().isEmpty()) {
      kept.set(Kept.ON_ITS_WAY);
    }
    look();
  }

  private JournalEntry made(SessionRecord session) {
    return coach.entry(id, start, marks, session);
  }
}
