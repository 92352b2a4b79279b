package app.unknot.ui;

import app.unknot.preferences.Scheme;
import app.unknot.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Every stop of every walk, each walk on data of its own. */
final class Stops {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  private final Stage stage;
  private final FxRobot robot;
  private final Path folder;
  private final Texts texts;
  private int walks;

  /** In the language of the sentences; the folder is for what is kept. */
  Stops(Stage stage, FxRobot robot, Path folder, Texts texts) {
    this.stage = stage;
    this.robot = robot;
    this.folder = folder;
    this.texts = texts;
  }

  /** Who looks at a stop. */
  interface Looking {
    void at(Window window, String stop);
  }

  /** Walks all of them. */
  void walk(Looking looking) {
    health(looking, HealthStops::theFirstSteps);
    health(looking, HealthStops::whatIsOnFile);
    health(looking, HealthStops::nothingAgainstIt);
    health(looking, HealthStops::withoutChange);
    health(looking, HealthStops::withoutANumber);
    in(looking, (window, stop) -> new StateStops(window, robot, stop).states());
    tour(looking, Tour::theSettings);
    tour(looking, Tour::aClinicianFirst);
    tour(looking, Tour::theOtherOutcomes);
    tour(looking, Tour::theHealthyPath);
    tour(looking, Tour::aStop);
    tour(looking, Tour::aPartner);
    tour(looking, Tour::twoSpots);
  }

  private void tour(Looking looking, Consumer<Tour> part) {
    Hands hands = new Hands();
    in(
        looking,
        hands,
        (window, stop) -> part.accept(new Tour(window, robot, new Presser(robot), hands, stop)));
  }

  private void health(Looking looking, Consumer<HealthStops> part) {
    in(looking, (window, stop) -> part.accept(new HealthStops(window, robot, stop)));
  }

  private void in(Looking looking, Walk walk) {
    in(looking, new Hands(), walk);
  }

  private void in(Looking looking, Hands hands, Walk walk) {
    Path own = folder.resolve("walk-" + walks++);
    List<Window> open = new java.util.ArrayList<>();
    robot.interact(() ->
        open.add(
            new Window(
                stage,
                own,
                CLOCK,
                Window.speaking(hands, new SampleVoice()),
                texts,
                Scheme.LIGHT,
                1280,
                832)));
    try (Window window = open.getFirst()) {
      walk.through(window, stop -> looking.at(window, stop));
    }
  }

  private interface Walk {
    void through(Window window, Consumer<String> stop);
  }
}
