package app.unknot.ui.bodymap;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.View;
import app.unknot.preferences.Scheme;
import app.unknot.ui.Pictures;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BodyFigureTest {
  private static final Figures FIGURES = new Figures();
  private static final Frame HEAD = new Frame(-110, 0, 220, 260);

  @Test
  void aZoomGoesThereInStepsAndArrivesExactly(FxRobot robot) throws TimeoutException {
    BodyFigure figure = figure(robot);
    Frame whole = figure.frameProperty().get();
    List<Frame> way = new ArrayList<>();
    robot.interact(() -> {
      figure.frameProperty().subscribe(frame -> way.add(frame));
      figure.zoomTo(HEAD, true);
      assertThat(figure.frameProperty().get()).as("at first").isEqualTo(whole);
    });
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.asyncFx(() -> HEAD.equals(figure.frameProperty().get())).get());
    robot.interact(() -> {
      assertThat(way).allMatch(f -> f.width() <= whole.width() && f.width() >= HEAD.width());
      assertThat(way).isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
      assertThat(figure.pixelsPerMillimetre()).isPositive();
    });
  }

  @Test
  void withoutMotionItIsThereAtOnceAlsoFromTheMiddleOfAWay(FxRobot robot) {
    BodyFigure figure = figure(robot);
    robot.interact(() -> {
      figure.zoomTo(HEAD, true);
      figure.zoomTo(HEAD.grown(10), false);
      assertThat(figure.frameProperty().get()).isEqualTo(HEAD.grown(10));
      figure.layout();
      assertThat(figure.pixelsPerMillimetre()).isGreaterThan(1);
    });
  }

  private static BodyFigure figure(FxRobot robot) {
    BodyFigure[] made = new BodyFigure[1];
    robot.interact(() -> {
      made[0] = new BodyFigure(FIGURES.of(View.FRONT), _ -> Optional.empty());
      StackPane around = new StackPane(made[0]);
      Pictures.scene(around, Scheme.LIGHT, 400, 600);
      around.resize(400, 600);
      around.layout();
    });
    return made[0];
  }
}
