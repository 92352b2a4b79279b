package app.unknot.ui.common;

import app.unknot.knowledge.SidedPoint;
import javafx.scene.control.Button;

/** Leaves a spot out of a session: the others are checked anew, as a yes may have been its own. */
public final class LeaveOut {
  private LeaveOut() {}

  /** The button for one of several spots. */
  public static Button button(Ui ui, SidedPoint point, String id, String... styles) {
    Button leave =
        Parts.button(
            ui.texts().get("common.spots.leave"),
            () -> {
              ui.journey().leave(point);
              ui.navigator().show(new Screen.Safety());
            },
            styles);
    String name = ui.names().title(point, ui.journey().points());
    leave.setAccessibleText(ui.texts().get("common.spots.leave.name", name));
    leave.setId(id);
    return leave;
  }
}
