package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.player.PlayerView;
import java.util.List;
import javafx.scene.Node;
import org.testfx.api.FxRobot;

/** What lies beyond the check: the plan, the player, and what opens them. */
final class Beyond {
  static final List<Screen> SCREENS =
      List.of(new Screen.Plan(), new Screen.Session(), new Screen.Finish());

  private Beyond() {}

  static void assertClosed(Window window, String by) {
    assertThat(window.journey().cleared()).as("a clearance by way of " + by).isEmpty();
    assertThat(window.journey().routine()).as("a routine by way of " + by).isEmpty();
    assertThat(isShown(window, PlayerView.class)).as("the player by way of " + by).isFalse();
    assertThat(isShown(window, PlanView.class)).as("the plan by way of " + by).isFalse();
  }

  /** Asks for every later screen. */
  static void assertNothingOpens(FxRobot robot, Window window, String by) {
    for (Screen later : SCREENS) {
      robot.interact(() -> window.shell().show(later));
      robot.interact(() -> assertClosed(window, by + ", then " + later));
    }
  }

  static boolean isShown(Window window, Class<? extends Node> view) {
    return Nodes.under(window.shell()).anyMatch(view::isInstance);
  }
}
