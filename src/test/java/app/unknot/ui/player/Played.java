package app.unknot.ui.player;

import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.Tool;
import app.unknot.preferences.Scheme;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutineWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import app.unknot.session.Cue;
import app.unknot.ui.Hands;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Pictures;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.plan.PlanViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** A session of the shoulder with a ball, with hands that the test turns. */
final class Played implements AutoCloseable {
  final MovableClock clock = new MovableClock();
  final Hands hands = new Hands();
  final Heard chime = new Heard();
  final Heard voice = new Heard();
  boolean lit;
  final List<Cue> guarded = new ArrayList<>();
  int beats;
  final Rehearsal rehearsal;
  final PlayerViewModel model;

  Played(Path folder) {
    this(folder, _ -> {});
  }

  /** With a routine that somebody changed. */
  Played(Path folder, Consumer<PlanViewModel> wishes) {
    rehearsal = new Rehearsal(folder, clock);
    rehearsal.clear("head-temple-right", 6, Rehearsal.SHOULDER, Tool.BALL_WALL);
    PlanViewModel plan =
        new PlanViewModel(
            rehearsal.coach(), rehearsal.journey(), rehearsal.journey().cleared().orElseThrow());
    wishes.accept(plan);
    plan.tell(new PainRating(6));
    plan.start();
    model = with(equipment());
  }

  /** The same session with other equipment. */
  PlayerViewModel with(Equipment other) {
    Routine routine = rehearsal.journey().routine().orElseThrow();
    PainRating before = rehearsal.journey().before().orElseThrow();
    return new PlayerViewModel(rehearsal.ui(), other, routine, before);
  }

  /** Puts it on a stage, some way into it. */
  Played on(FxRobot robot, Stage stage, Consumer<Played> way) {
    robot.interact(() -> {
      Scene scene = Pictures.scene(new PlayerView(rehearsal.ui(), model), Scheme.LIGHT, 1280, 832);
      Pictures.show(stage, scene);
      way.accept(this);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    return this;
  }

  /** Takes it off the stage and closes it. */
  void leave(FxRobot robot, Stage stage) {
    robot.interact(() -> stage.setScene(null));
    close();
  }

  Equipment equipment() {
    return new Equipment(hands, chime, voice, new Guarding(), new Display());
  }

  /** Remembers what it was told, and counts how often it heard of the session. */
  private final class Guarding implements Guard {
    @Override
    public void observe(List<Cue> cues) {
      guarded.addAll(cues);
    }

    @Override
    public void alive() {
      beats++;
    }
  }

  /** Keeps it on, and remembers whether it does. */
  private final class Display implements Awake {
    @Override
    public boolean isKept() {
      return true;
    }

    @Override
    public void begin() {
      lit = true;
    }

    @Override
    public void end() {
      lit = false;
    }
  }

  /** The same spot for somebody who has done it often. */
  PlayerViewModel practised() {
    Clearance clearance =
        TestClearances.of(
            rehearsal.coach().now().toInstant(), Limits.CEILING, model.face().point());
    return new PlayerViewModel(
        rehearsal.ui(),
        equipment(),
        rehearsal.coach().plan(clearance, RoutineWishes.NONE),
        new PainRating(6));
  }

  /** In the first press, five seconds in. */
  void toThePress() {
    toThePress(model);
  }

  /** The same in another session. */
  void toThePress(PlayerViewModel other) {
    hands.pass(11);
    other.found();
    other.familiar(Optional.of(true));
    hands.pass(10);
  }

  /** In the rest after the first press. */
  void toTheRest() {
    toThePress();
    hands.pass(26);
  }

  /** At the full check-in after the last press. */
  void toTheCheckIn() {
    toTheRest();
    model.fine();
    hands.pass(60);
  }

  List<JournalEntry> entries() {
    return rehearsal.coach().journal().entries();
  }

  JournalEntry entry() {
    return entries().getFirst();
  }

  @Override
  public void close() {
    rehearsal.close();
  }
}
