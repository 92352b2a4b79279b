package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.routine.Step;
import app.unknot.session.Cue;
import app.unknot.session.Ending;
import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The way out of every step; {@code PlayerJourneyTest} has the one of every page. */
@ExtendWith(ApplicationExtension.class)
class PlayerStopTest {
  private static final Map<String, Consumer<Played>> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("warming", p -> p.hands.pass(20));
    STEPS.put(
        "made easier",
        p -> {
          toThePress(p);
          p.model.tooMuch();
        });
    STEPS.put(
        "seen from afar",
        p -> {
          toThePress(p);
          p.model.farProperty().set(true);
        });
    STEPS.put("slow strokes", p -> to(p, Step.Strokes.class));
    STEPS.put("movement", p -> to(p, Step.Move.class));
    STEPS.put("stretch", p -> to(p, Step.StretchStep.class));
    STEPS.put("aftercare", p -> to(p, Step.Aftercare.class));
  }

  @TempDir Path folder;
  private Stage stage;
  private int run;

  @Start
  void start(Stage window) {
    stage = window;
  }

  private static void toThePress(Played played) {
    played.hands.pass(2);
    played.model.warmEnough();
    played.toThePress();
  }

  private static void to(Played played, Class<? extends Step> step) {
    toThePress(played);
    for (int i = 0; i < 600 && !step.isInstance(played.model.state().course().now()); i++) {
      played.model.fine();
      played.model.choose(new PainRating(4));
      played.model.none();
      played.hands.pass(1);
    }
    played.hands.pass(1);
    assertThat(played.model.state().course().now()).isInstanceOf(step);
  }

  private Played in(FxRobot robot, String step) {
    return new Played(folder.resolve("run" + run++), plan -> plan.warm(true))
        .on(robot, stage, STEPS.getOrDefault(step, _ -> {}));
  }

  private void leave(FxRobot robot, Played played) {
    played.leave(robot, stage);
  }

  @Test
  @Tag("H-30")
  void stopWorksInEveryStepByMouseAndByKeyInOneStep(FxRobot robot) {
    for (String step : STEPS.keySet()) {
      Played byMouse = in(robot, step);
      robot.clickOn("#stop");
      assertStopped(step, byMouse);
      leave(robot, byMouse);

      Played byKey = in(robot, step);
      robot.push(KeyCode.ESCAPE);
      assertStopped(step, byKey);
      leave(robot, byKey);

      Played byHelp = in(robot, step);
      robot.push(KeyCode.F1);
      assertThat(byHelp.rehearsal.shown()).as(step).containsExactly(new Screen.Help());
      assertThat(byHelp.entry().ending().kind()).as(step).isEqualTo(Ending.Kind.HELP);
      leave(robot, byHelp);
    }
  }

  @Test
  @Tag("H-30")
  void escapeStopsAtOnceWhileAllOtherKeysStillWait(FxRobot robot) {
    Played played = in(robot, "made easier");
    assertThat(played.model.takesKeys()).isFalse();
    robot.push(KeyCode.SPACE);
    assertThat(played.model.page()).isEqualTo(Page.READY);

    robot.push(KeyCode.ESCAPE);
    assertStopped("made easier", played);
    leave(robot, played);
  }

  private static void assertStopped(String step, Played played) {
    assertThat(played.model.page()).as(step).isEqualTo(Page.STOPPED);
    assertThat(played.entry().ending().kind()).as(step).isEqualTo(Ending.Kind.STOPPED);
    assertThat(played.chime.cues).as(step).contains(new Cue.Release(Cue.Cause.STOPPED));
    assertThat(played.model.after().waitedProperty().get()).as(step).isEqualTo(Duration.ZERO);
  }
}
