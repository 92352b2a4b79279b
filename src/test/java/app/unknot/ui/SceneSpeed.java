package app.unknot.ui;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.common.Screen;
import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;

/**
 * How fast the Find screen answers, from the mouse to the drawn picture, without a display: {@code
 * mvn -Pspeed test-compile exec:exec@speed}; figures in docs/benchmarks.md.
 */
public final class SceneSpeed {
  private static final int CLICKS = 500;
  private static final int MOST_MARKS = 8;
  private static final int PAINTED = 40;
  private static final int STROKES = 15;
  private static final int SWITCHES = 60;
  private static final Random RANDOM = new Random(20261122);

  private final Stage stage;
  private final Robot robot = new Robot();
  private final List<Future<?>> jobs = new ArrayList<>();
  private final AtomicLong pulse = new AtomicLong();
  private Window window;

  private SceneSpeed(Stage stage, Path folder) {
    this.stage = stage;
    window =
        new Window(
            stage,
            folder,
            Clock.fixed(Instant.parse("2026-11-22T14:00:00Z"), ZoneOffset.UTC),
            new Hands());
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        pulse.set(System.nanoTime());
      }
    }.start();
  }

  /** Measures everything and prints a table. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("unknot-speed");
    long before = used();
    CountDownLatch open = new CountDownLatch(1);
    SceneSpeed[] made = new SceneSpeed[1];
    Platform.startup(() -> {
      made[0] = new SceneSpeed(new Stage(), folder);
      open.countDown();
    });
    open.await();
    SceneSpeed speed = made[0];
    speed.drawn(() -> {});
    row(
        "what",
        "median",
        "p99",
        "worst",
        "deed",
        "styles, layout",
        "drawing",
        "busy",
        "busy p99",
        "times");
    row("---", "---", "---", "---", "---", "---", "---", "---", "---", "---", "---");
    speed.clicks(100);
    speed.report("click to candidates", speed.clicks(CLICKS));
    speed.report("hover to highlight", speed.hovers(CLICKS));
    speed.paints(3);
    speed.report("a frame while painting 40 zones", speed.paints(STROKES));
    speed.report("another view, seen before", speed.views(SWITCHES));
    speed.report("another view, for the first time", speed.firstViews());
    speed.report("the screen Find, again", speed.screens(SWITCHES / 2));
    speed.report("the screen Find, for the first time", speed.firstScreens());
    speed.memory(before);
    Platform.exit();
    System.exit(0);
  }

  private List<Took> clicks(int times) throws InterruptedException {
    List<Took> took = new ArrayList<>();
    List<Point2D> marked = new ArrayList<>();
    markOne();
    List<Point2D> places = places(figures().getFirst(), 0);
    while (took.size() < times) {
      boolean takeBack = marked.size() == MOST_MARKS - 1;
      Point2D place = takeBack ? marked.removeFirst() : places.get(RANDOM.nextInt(places.size()));
      if (!takeBack && !marked.remove(place)) {
        marked.add(place);
      }
      drawn(() -> robot.mouseMove(place));
      List<PainMark> before = marks();
      Took one = drawn(() -> robot.mouseClick(MouseButton.PRIMARY));
      if (!marks().equals(before)) {
        took.add(one);
      }
    }
    clear();
    return took;
  }

  /** With a first mark the map gives room to the marks; the places are those of afterwards. */
  private void markOne() throws InterruptedException {
    Point2D first = places(figures().getFirst(), 0).getFirst();
    drawn(() -> robot.mouseMove(first));
    drawn(() -> robot.mouseClick(MouseButton.PRIMARY));
    drawn(() -> {});
  }

  private List<PainMark> marks() {
    return window.journey().marks().marks();
  }

  private List<Took> hovers(int times) throws InterruptedException {
    List<Point2D> places = places(figures().getFirst(), 0);
    List<Took> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Point2D place = places.get(RANDOM.nextInt(places.size()));
      took.add(drawn(() -> robot.mouseMove(place)));
    }
    return took;
  }

  /**
   * A stroke across forty zones, one zone a frame. Without a display a drag does not tell its
   * button, so that what the zones hear of it is told to them beside the moving pointer.
   */
  private List<Took> paints(int strokes) throws InterruptedException {
    List<Took> took = new ArrayList<>();
    for (int stroke = 0; stroke < strokes; stroke++) {
      BodyFigure figure = figures().getFirst();
      List<SidedZone> zones = new ArrayList<>(figure.zones());
      Collections.sort(zones);
      Collections.shuffle(zones, RANDOM);
      for (SidedZone zone : zones.subList(0, PAINTED)) {
        Node node = figure.zoneNode(zone).orElseThrow();
        Point2D place = inWindow(node.localToScene(centre(node)));
        int before = marks().size();
        Took one =
            drawn(() -> {
              robot.mouseMove(place);
              Event.fireEvent(node, Strokes.across(node));
            });
        if (marks().size() != before + 1) {
          throw new AssertionError(zone + " was not painted");
        }
        took.add(one.work());
      }
      Node last = figure.zoneNode(zones.getFirst()).orElseThrow();
      drawn(() -> Event.fireEvent(last, Strokes.letGo(last)));
      clear();
    }
    return took;
  }

  private static Point2D centre(Node node) {
    Bounds b = node.getLayoutBounds();
    return new Point2D(b.getCenterX(), b.getCenterY());
  }

  private Point2D inWindow(Point2D p) {
    return p.add(stage.getX() + stage.getScene().getX(), stage.getY() + stage.getScene().getY());
  }

  private List<Took> views(int times) throws InterruptedException {
    List<Took> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      drawn(() -> window.shell().getScene().lookup("#map").requestFocus());
      took.add(drawn(() -> robot.keyType(KeyCode.V)));
    }
    return took;
  }

  /** Three views that a new map has not shown before. */
  private List<Took> firstViews() throws InterruptedException {
    List<Took> took = new ArrayList<>();
    for (int i = 0; i < SWITCHES / 4; i++) {
      anew();
      drawn(() -> window.shell().show(new Screen.Find()));
      took.addAll(views(3));
    }
    anew();
    return took;
  }

  private List<Took> screens(int times) throws InterruptedException {
    List<Took> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      drawn(() -> window.shell().show(new Screen.Help()));
      took.add(drawn(() -> window.shell().show(new Screen.Find())));
    }
    return took;
  }

  private List<Took> firstScreens() throws InterruptedException {
    List<Took> took = new ArrayList<>();
    for (int i = 0; i < SWITCHES / 4; i++) {
      anew();
      took.add(drawn(() -> window.shell().show(new Screen.Find())));
    }
    return took;
  }

  /** Another screen, and nothing kept of the map. */
  private void anew() throws InterruptedException {
    drawn(() -> {
      window.forgetScreens();
      window.shell().show(new Screen.Help());
    });
  }

  private void clear() throws InterruptedException {
    drawn(() -> {
      window.journey().marks().replace(List.of());
      window.shell().show(new Screen.Find());
    });
    drawn(() -> {});
  }

  /**
   * From the deed until the picture of it is drawn, waiting for the pulse included. The end is a
   * job behind the drawing in the thread that draws: the changed parts are then in the window's
   * picture, and the picture is in the memory that a display would be given.
   */
  private Took drawn(Runnable deed) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Took[] took = new Took[1];
    Platform.runLater(() -> {
      long worked = processor();
      long from = System.nanoTime();
      deed.run();
      long did = System.nanoTime();
      Scene scene = stage.getScene();
      Runnable[] once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            long began = Math.max(pulse.get(), did);
            long dressed = System.nanoTime();
            RenderJob last =
                new RenderJob(() -> {
                  long end = System.nanoTime();
                  took[0] =
                      new Took(
                          end - from,
                          did - from,
                          dressed - began,
                          end - dressed,
                          processor() - worked);
                  done.countDown();
                });
            Platform.runLater(() -> jobs.add(Toolkit.getToolkit().addRenderJob(last)));
          };
      scene.addPostLayoutPulseListener(once[0]);
      jobs.clear();
      Platform.requestNextPulse();
    });
    if (!done.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("nothing was drawn");
    }
    return took[0];
  }

  private List<BodyFigure> figures() {
    return window.shell().lookupAll(".body-figure").stream().map(BodyFigure.class::cast).toList();
  }

  /** A place in the window on each zone of a figure that is large enough to be hit. */
  private List<Point2D> places(BodyFigure figure, int skip) {
    return figure.zones().stream()
        .sorted()
        .skip(skip)
        .flatMap(zone -> place(figure, zone).stream())
        .map(this::inWindow)
        .toList();
  }

  private static Optional<Point2D> place(BodyFigure figure, SidedZone zone) {
    SVGPath path = figure.zoneNode(zone).orElseThrow();
    Bounds b = path.getLayoutBounds();
    for (int i = 0; i < 50; i++) {
      Point2D at =
          new Point2D(
              b.getMinX() + b.getWidth() * (0.1 + 0.8 * RANDOM.nextDouble()),
              b.getMinY() + b.getHeight() * (0.1 + 0.8 * RANDOM.nextDouble()));
      if (path.contains(at)) {
        return Optional.of(path.localToScene(at));
      }
    }
    return Optional.empty();
  }

  private void memory(long before) throws InterruptedException {
    clear();
    long with = used();
    int nodes = (int) Nodes.under(window.shell()).count();
    CountDownLatch gone = new CountDownLatch(1);
    Platform.runLater(() -> {
      window.forgetScreens();
      window.shell().show(new Screen.Progress());
      gone.countDown();
    });
    gone.await();
    drawn(() -> {});
    long without = used();
    System.out.printf(
        Locale.ROOT,
        "%nmemory kept by the screen Find: %.1f MB of %.1f MB, %d nodes in the window%n",
        (with - without) / 1e6,
        (with - before) / 1e6,
        nodes);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Processor time of the two threads that make a picture; other programs do not count in it. */
  private static long processor() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null
          && (thread.getThreadName().startsWith("JavaFX Application")
              || thread.getThreadName().startsWith("QuantumRenderer"))) {
        sum += threads.getThreadCpuTime(thread.getThreadId());
      }
    }
    return sum;
  }

  private void report(String what, List<Took> took) {
    row(
        what,
        at(took, Took::clock, 0.5),
        at(took, Took::clock, 0.99),
        at(took, Took::clock, 1),
        at(took, Took::deed, 0.5),
        at(took, Took::dress, 0.5),
        at(took, Took::draw, 0.5),
        at(took, Took::processor, 0.5),
        at(took, Took::processor, 0.99),
        Integer.toString(took.size()));
  }

  private static String at(List<Took> took, ToLongFunction<Took> what, double part) {
    List<Long> sorted = took.stream().mapToLong(what).sorted().boxed().toList();
    return ms(sorted.get((int) Math.ceil(sorted.size() * part) - 1));
  }

  private static String ms(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
  }

  private static void row(String... cells) {
    System.out.println("| " + String.join(" | ", Arrays.asList(cells)) + " |");
  }
}
