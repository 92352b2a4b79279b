package app.unknot.ui.player;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.journal.Kept;
import app.unknot.ranking.Palpation;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import app.unknot.session.Cue;
import app.unknot.session.SessionEvent;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Stopped;
import app.unknot.session.StopReason;
import app.unknot.session.Symptom;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The state and the commands of the player. */
public final class PlayerViewModel {
  /** Keys are ignored for this long after the page changed, but for the one that stops. */
  static final Duration KEYS_IGNORED = Duration.ofMillis(700);

  private final Ui ui;
  private final Equipment equipment;
  private final SessionRunner runner;
  private final Faces faces;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page");
  private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(this, "face");
  private final ReadOnlyObjectWrapper<Optional<Banner>> banner =
      new ReadOnlyObjectWrapper<>(this, "banner", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PainRating>> pain =
      new ReadOnlyObjectWrapper<>(this, "pain", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PressingRating>> pressing =
      new ReadOnlyObjectWrapper<>(this, "pressing", Optional.empty());
  private final AfterStop after = new AfterStop();
  private final BooleanProperty far = new SimpleBooleanProperty(this, "far");
  private Duration sinceChange = Duration.ZERO;
  private int step = -1;
  private boolean more;
  private boolean toldNow;
  private Consumer<Screen> leave;

  /**
   * A session that begins with {@link #begin}.
   *
   * @throws app.unknot.routine.ClearanceEnded where the clearance does not hold any more
   */
  public PlayerViewModel(Ui ui, Equipment equipment, Routine routine, PainRating before) {
    this.ui = ui;
    this.equipment = equipment;
    leave = ui.navigator()::show;
    faces = new Faces(ui.texts(), ui.names(), Pace.of(ui.preferences().get().breath()));
    runner =
        new SessionRunner(
            ui.coach(),
            routine,
            before,
            ui.journey().marks().marks(),
            List.of(equipment.guard(), this::observe, equipment.chime(), equipment.voice()));
    refresh();
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  Page page() {
    return page.get();
  }

  ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  Face face() {
    return face.get();
  }

  ReadOnlyObjectProperty<Optional<Banner>> bannerProperty() {
    return banner.getReadOnlyProperty();
  }

  /** The pain chosen at the check-in. */
  ReadOnlyObjectProperty<Optional<PainRating>> painProperty() {
    return pain.getReadOnlyProperty();
  }

  /** What pressing felt like, as it was said last at this point. */
  ReadOnlyObjectProperty<Optional<PressingRating>> pressingProperty() {
    return pressing.getReadOnlyProperty();
  }

  /** What is told after a stop. */
  AfterStop after() {
    return after;
  }

  /** Whether everything is larger, for reading from the floor. */
  BooleanProperty farProperty() {
    return far;
  }

  ReadOnlyObjectProperty<Kept> keptProperty() {
    return runner.keptProperty();
  }

  /** Whether all that happened is in the journal, on the disk. */
  boolean isSaved() {
    return keptProperty().get().place() == Kept.Place.JOURNAL;
  }

  /** Tries once more to write what waits. */
  void retry() {
    runner.retry();
  }

  SessionState state() {
    return runner.state();
  }

  Equipment equipment() {
    return equipment;
  }

  /** Whether a key may do something; a key that came late for the page before does nothing. */
  boolean takesKeys() {
    return sinceChange.compareTo(KEYS_IGNORED) >= 0;
  }

  /** What can be read off the session as it is now. */
  Moment moment() {
    return new Moment(runner.state());
  }

  // Commands

  /** Starts the clock and tells the first cues. */
  public void begin() {
    equipment.begin(state().course().routine().points());
    runner.begin();
    equipment.ticks().start(this::tick);
  }

  void pauseOrCarryOn() {
    on(runner.state() instanceof Paused ? new SessionEvent.Resume() : new SessionEvent.Pause());
  }

  void tooMuch() {
    on(
        page.get() == Page.QUICK
            ? new SessionEvent.QuickAnswered(SessionEvent.Quick.TOO_MUCH)
            : new SessionEvent.TooMuch());
  }

  void fine() {
    on(new SessionEvent.QuickAnswered(SessionEvent.Quick.FINE));
  }

  void sayMore() {
    more = true;
    refresh();
  }

  void skip() {
    on(new SessionEvent.Skip());
  }

  void shorten(SessionEvent.Part part) {
    on(new SessionEvent.Shorten(part));
  }

  void endEarly() {
    on(new SessionEvent.EndEarly());
  }

  void cramp() {
    on(new SessionEvent.Cramp());
  }

  void finishHere() {
    on(new SessionEvent.FinishHere());
  }

  void stop() {
    on(new SessionEvent.Stop(new StopReason.Chosen()));
  }

  /** Stops, then shows the warning signs. */
  void help() {
    if (runner.state().isLive()) {
      on(new SessionEvent.Stop(new StopReason.Help()));
    } else {
      leave(new Screen.Help());
    }
  }

  /** What pressing feels like, or felt like in the press before. */
  void rate(PressingRating rating) {
    if (List.of(Page.PRESS, Page.QUICK, Page.REST).contains(page.get())) {
      pressing.set(Optional.of(rating));
      on(new SessionEvent.PressingRated(rating));
    }
  }

  void choose(PainRating now) {
    pain.set(Optional.of(now));
  }

  /** The number one up or down; the first time it begins with the pain before. */
  void change(int by) {
    int from = pain.get().map(p -> p.value() + by).orElse(runner.state().course().before().value());
    choose(new PainRating(Math.clamp(from, 0, PainRating.MAX)));
  }

  /** As before, to begin with; then, not at once, none of the symptoms. */
  void asBefore() {
    if (pain.get().isEmpty()) {
      change(0);
      sinceChange = Duration.ZERO;
    } else {
      none();
    }
  }

  /** None of the symptoms; only after a number. */
  void none() {
    pain.get().ifPresent(p -> on(new SessionEvent.CheckInAnswered(p, Optional.empty())));
  }

  /** A symptom at the check-in stops, with or without a number; after a stop it is the reason. */
  void feel(Symptom felt) {
    if (page.get() == Page.STOPPED) {
      if (after.isOver()) {
        equipment.awake().begin();
      }
      after.felt(felt);
      runner.felt(felt);
      ui.journey().end(runner.entry());
    } else if (page.get() == Page.CHECK) {
      on(
          pain.get()
              .<SessionEvent>map(p -> new SessionEvent.CheckInAnswered(p, Optional.of(felt)))
              .orElseGet(() -> new SessionEvent.Stop(new StopReason.Felt(felt))));
    }
  }

  void warmEnough() {
    on(new SessionEvent.WarmEnough());
  }

  /** The spot is sore; whether it is the familiar pain is asked next. */
  void found() {
    felt(Optional.of(true), Optional.empty());
    on(new SessionEvent.Found());
  }

  /** Whether pressing brings on the pain the person knows; then the first press comes. */
  void familiar(Optional<Boolean> answer) {
    felt(Optional.of(true), answer);
    on(new SessionEvent.FamiliarAnswered());
  }

  void nothingSore() {
    felt(Optional.of(false), Optional.empty());
    on(new SessionEvent.NothingSore());
  }

  private void felt(Optional<Boolean> tender, Optional<Boolean> familiar) {
    ui.journey().felt(new Palpation(face.get().point(), tender, familiar));
  }

  /** Leaves the page after a stop: the emergency questions come first, where they are due. */
  void done() {
    leave(after.asksForHelp() ? new Screen.Safety() : new Screen.Finish());
  }

  void hidden() {
    on(new SessionEvent.Hidden());
  }

  void shown() {
    on(new SessionEvent.Shown());
  }

  void focus(boolean has) {
    on(has ? new SessionEvent.FocusGained() : new SessionEvent.FocusLost());
    if (has) {
      banner.set(Optional.empty());
    }
  }

  /** The window or the screen goes away; a session that still runs is stopped and kept. */
  void close() {
    leave = _ -> {};
    // First, so that nothing ticks on where what follows fails.
    rest();
    if (runner.state().isLive()) {
      stop();
    }
  }

  private void tick(Duration elapsed) {
    if (!elapsed.isNegative()) {
      sinceChange = sinceChange.plus(elapsed);
    }
    runner.look();
    if (page.get() == Page.STOPPED) {
      if (after.pass(elapsed)) {
        equipment.awake().end();
      }
      return;
    }
    on(new SessionEvent.Tick(elapsed));
    equipment.guard().alive();
  }

  private void on(SessionEvent event) {
    boolean live = runner.state().isLive();
    if (!live) {
      return;
    }
    runner.on(event);
    refresh();
    if (!runner.state().isLive()) {
      over(runner.state());
    }
  }

  private void over(SessionState end) {
    ui.journey().end(runner.entry());
    if (end instanceof Finished) {
      leave(new Screen.Finish());
    } else if (end instanceof Stopped(_, StopReason reason)) {
      switch (reason) {
        case StopReason.Help() -> leave(new Screen.Help());
        case StopReason.Felt(Symptom felt) -> after.felt(felt);
        case StopReason.Chosen() -> {}
      }
    }
    EndWords.of(ui.texts(), end).ifPresent(ui.toasts()::tell);
  }

  private void rest() {
    equipment.ticks().stop();
    equipment.awake().end();
  }

  private void leave(Screen screen) {
    rest();
    leave.accept(screen);
  }

  private void observe(List<Cue> cues) {
    for (Cue cue : cues) {
      // What is heard is what the keys answer.
      more &= !(cue instanceof Cue.AskCheckIn ask && ask.isQuick());
      Banner.of(ui.texts(), cue)
          .ifPresent(b -> {
            banner.set(Optional.of(b));
            toldNow = true;
          });
    }
  }

  private void refresh() {
    SessionState state = runner.state();
    if (!(state instanceof Resting)) {
      more = false;
    }
    Page now = Page.of(state, more);
    int at = state.course().step();
    if (at != step) {
      if (!toldNow && !(state.course().now() instanceof Step.Press)) {
        banner.set(Optional.empty());
      }
      step = at;
      sinceChange = Duration.ZERO;
    }
    if (now != page.get()) {
      sinceChange = Duration.ZERO;
      if (now == Page.CHECK) {
        pain.set(Optional.empty());
      }
    }
    toldNow = false;
    face.set(faces.of(state));
    page.set(now);
  }
}
