package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MovementCardTest {
  @TempDir Path folder;

  @Test
  void leftAndRightStandAboveTheFigure(FxRobot robot) {
    try (Rehearsal rehearsal = new Rehearsal(folder, new MovableClock())) {
      robot.interact(() -> {
        MovementCard card = new MovementCard(rehearsal.ui());
        card.show(Optional.of(new SidedPoint(Rehearsal.SHOULDER, Side.RIGHT)), "Roll it");
        assertThat(card.lookupAll(".figure-side"))
            .extracting(n -> ((Labeled) n).getText())
            .containsExactlyInAnyOrder("Left", "Right");
      });
    }
  }
}
