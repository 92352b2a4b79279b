package app.unknot.ui.player;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.preferences.Scheme;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutinePlanner;
import app.unknot.routine.RoutineWishes;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import app.unknot.session.Cue;
import app.unknot.session.Session;
import app.unknot.session.SessionEvent;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import app.unknot.session.Transition;
import app.unknot.ui.Pictures;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.common.Ui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Plays a routine of some fifteen minutes on the screen, in real time, with one core kept busy by
 * another process, and says how far the cues were from their schedule: docs/benchmarks.md. The
 * argument {@code short} plays two minutes, to try it.
 */
public final class Precision {
  private static final PainRating BEFORE = new PainRating(6);
  private static final SidedPoint SHOULDER = new SidedPoint(Rehearsal.SHOULDER, Side.RIGHT);
  private static final SidedPoint OTHER = new SidedPoint(Rehearsal.SHOULDER, Side.LEFT);

  private final List<Told> told = new ArrayList<>();
  private final List<Long> work = new ArrayList<>();
  private final List<Long> between = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);

  /** From when on time counts: the first frame, and then the last one before each answer. */
  private final List<Long> begins = new ArrayList<>();

  private long tickedAt;

  private long frame;
  private long lastFrame;

  /**
   * A cue and when it came or comes, in nanoseconds.
   *
   * @param answers how many answers of the search were given before; a search ends with its answer,
   *     whenever that is, so that its schedule counts from there
   */
  private record Told(Class<?> cue, int answers, long at) {}

  private Precision() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Process busy = busy();
    try {
      new Precision().play(args.length > 0 && args[0].equals("short"));
    } finally {
      busy.destroyForcibly();
    }
    System.exit(0);
  }

  /** A process of its own that never rests. */
  private static Process busy() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Busy.class.getName())
        .start();
  }

  /** What keeps one core busy. */
  static final class Busy {
    private Busy() {}

    public static void main(String[] args) {
      ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
      long sum = 0;
      while (true) {
        for (int i = 0; i < 500_000_000; i++) {
          sum += i ^ sum;
        }
        if (!parent.isAlive()) {
          System.exit((int) (sum & 1));
        }
      }
    }
  }

  private void play(boolean brief) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("precision");
    Clock clock = Clock.systemUTC();
    Routine routine = routine(new Rehearsal(folder.resolve("plan"), clock), brief, clock);
    List<Told> schedule = schedule(routine, clock);
    Platform.startup(() -> start(folder, clock, routine));
    over.await();
    report(schedule, routine);
  }

  private static Routine routine(Rehearsal rehearsal, boolean brief, Clock clock) {
    try (rehearsal) {
      Clearance clearance =
          brief
              ? TestClearances.of(clock.instant(), Limits.CEILING, SHOULDER)
              : TestClearances.of(clock.instant(), Limits.CEILING, SHOULDER, OTHER);
      PointWishes wishes =
          new PointWishes(
              Tool.BALL_WALL,
              brief ? 1 : 2,
              Duration.ofSeconds(brief ? 15 : 45),
              Duration.ofSeconds(15),
              brief ? 1 : 6);
      return new RoutinePlanner(rehearsal.coach().knowledge())
          .plan(
              clearance,
              RoutineWishes.NONE.with(SHOULDER, wishes).with(OTHER, wishes).withWarmth(!brief),
              clock.instant());
    }
  }

  /**
   * When each cue is due after the beginning or the answer before it, in steps of a millisecond.
   */
  private static List<Told> schedule(Routine routine, Clock clock) {
    List<Told> due = new ArrayList<>();
    Transition next = Session.begin(routine, BEFORE, clock.instant());
    int answers = 0;
    long at = 0;
    add(due, next.cues(), answers, at);
    while (next.state().isLive()) {
      SessionState state = next.state();
      if (state instanceof Resting rest && !rest.answered()) {
        next =
            Session.on(
                state, new SessionEvent.CheckInAnswered(new PainRating(4), Optional.empty()));
      } else if (state instanceof Searched searched) {
        answers++;
        at = 0;
        next =
            Session.on(
                state,
                searched.found() ? new SessionEvent.FamiliarAnswered() : new SessionEvent.Found());
      } else {
        at += 1_000_000;
        next = Session.on(state, new SessionEvent.Tick(Duration.ofMillis(1)));
      }
      add(due, next.cues(), answers, at);
    }
    return due;
  }

  private static void add(List<Told> list, List<Cue> cues, int answers, long at) {
    cues.forEach(c -> list.add(new Told(c.getClass(), answers, at)));
  }

  private void start(Path folder, Clock clock, Routine routine) {
    Rehearsal rehearsal = new Rehearsal(folder.resolve("play"), clock);
    Ui ui = moving(rehearsal.ui());
    Equipment silent = Equipment.silent();
    FrameTicks frames = new FrameTicks();
    Ticks ticks =
        new Ticks() {
          @Override
          public void start(java.util.function.Consumer<Duration> tick) {
            frames.start(e -> {
              frame = System.nanoTime();
              if (begins.isEmpty()) {
                begins.add(frame - e.toNanos());
              }
              tickedAt = frame;
              tick.accept(e);
            });
          }

          @Override
          public void stop() {
            frames.stop();
          }
        };
    Equipment equipment = new Equipment(ticks, silent.chime(), silent.voice(), this::heard);
    PlayerViewModel model = new PlayerViewModel(ui, equipment, routine, BEFORE);
    Stage stage = new Stage();
    Scene scene = Pictures.scene(new PlayerView(ui, model), Scheme.LIGHT, 1280, 832);
    Pictures.show(stage, scene);
    scene.addPostLayoutPulseListener(this::laidOut);
    model.pageProperty().subscribe(page -> Platform.runLater(() -> answer(model, page)));
    model
        .faceProperty()
        .subscribe(_ -> {
          if (asksFound(model)) {
            Platform.runLater(() -> found(model));
          }
        });
  }

  private static Ui moving(Ui ui) {
    return new Ui(
        ui.coach(),
        ui.texts(),
        ui.names(),
        ui.search(),
        ui.figures(),
        ui.journey(),
        ui.navigator(),
        ui.toasts(),
        ui.preferences(),
        () -> false);
  }

  private static boolean asksFound(PlayerViewModel model) {
    return model.state() instanceof Searched searched && !searched.found();
  }

  private void found(PlayerViewModel model) {
    if (asksFound(model)) {
      answered(model::found);
    }
  }

  /** Time until the next tick belongs to what comes after the answer. */
  private void answered(Runnable answer) {
    begins.add(tickedAt);
    answer.run();
  }

  private void answer(PlayerViewModel model, Page page) {
    if (page == Page.QUICK) {
      model.fine();
    } else if (page == Page.FAMILIAR) {
      answered(() -> model.familiar(Optional.of(true)));
    } else if (page == Page.CHECK) {
      model.choose(new PainRating(4));
      model.none();
    }
  }

  private void heard(List<Cue> cues) {
    add(told, cues, begins.size() - 1, System.nanoTime());
    if (cues.stream().anyMatch(Cue.Finished.class::isInstance)) {
      over.countDown();
    }
  }

  /** The work of a frame: from the tick to the end of its layout. */
  private void laidOut() {
    if (frame == 0 || over.getCount() == 0) {
      return;
    }
    work.add(System.nanoTime() - frame);
    if (lastFrame != 0) {
      between.add(frame - lastFrame);
    }
    lastFrame = frame;
    frame = 0;
  }

  private void report(List<Told> schedule, Routine routine) {
    int common = 0;
    while (common < Math.min(told.size(), schedule.size())
        && told.get(common).cue().equals(schedule.get(common).cue())) {
      common++;
    }
    if (common < schedule.size()) {
      System.out.printf(
          Locale.ROOT,
          "parted from the schedule after %d of %d cues with %s: the figures below end there%n",
          common,
          schedule.size(),
          told.stream().skip(common).limit(3).map(t -> t.cue().getSimpleName()).toList());
    }
    List<Long> late = new ArrayList<>();
    for (int i = 0; i < common; i++) {
      Told due = schedule.get(i);
      if (due.at() > 0) {
        late.add(told.get(i).at() - begins.get(due.answers()) - due.at());
      }
    }
    System.out.printf(
        Locale.ROOT, "routine %s, %d cues, %d frames%n", routine.total(), common, work.size());
    System.out.println("| what | median | p99 | maximum |");
    System.out.println("|---|---|---|---|");
    row("cue after its time", late);
    row("work of a frame", work.subList(100, work.size()));
    row("between two frames", between.subList(100, between.size()));
    System.out.printf(Locale.ROOT, "drift at the end: %.1f ms%n", late.getLast() / 1e6);
    IntStream.range(0, late.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -late.get(i)))
        .limit(5)
        .forEach(i ->
            System.out.printf(
                Locale.ROOT,
                "late: cue %d of %d, %.1f ms%n",
                i + 1,
                late.size(),
                late.get(i) / 1e6));
  }

  private static void row(String what, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f ms | %.1f ms | %.1f ms |%n",
        what,
        at(sorted, 0.5),
        at(sorted, 0.99),
        sorted.getLast() / 1e6);
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size()))) / 1e6;
  }
}
