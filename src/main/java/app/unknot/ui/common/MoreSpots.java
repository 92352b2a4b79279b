package app.unknot.ui.common;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Screening;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One spot more for a session that a check has opened: the other side, or another one from the map.
 * Either leads through the check, which asks about all of them together.
 */
public final class MoreSpots extends VBox {
  private final Ui ui;
  private final BooleanSupplier beforeLooking;

  /** For the spots that are open, as far as today's limits leave room for more. */
  public MoreSpots(Ui ui, Screening.Cleared cleared) {
    this(ui, cleared, () -> true);
  }

  /**
   * The same where what is open was not taken on yet.
   *
   * @param beforeLooking takes it on, so that it is open still for who comes back without a spot
   *     more; tells whether it holds, for otherwise there is nothing to add to
   */
  public MoreSpots(Ui ui, Screening.Cleared cleared, BooleanSupplier beforeLooking) {
    this.ui = ui;
    this.beforeLooking = beforeLooking;
    getStyleClass().add("card");
    setSpacing(8);
    setId("more-spots");
    List<SidedPoint> open = cleared.clearance().points().stream().map(ClearedPoint::point).toList();
    int most = cleared.today().points();
    boolean room = open.size() < most;
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("common.spots.more"), "card-title"),
            Parts.paragraph(
                ui.texts().get(room ? "common.spots.more.text" : "common.spots.full", most),
                "small",
                "muted"));
    if (room) {
      for (SidedPoint point : open) {
        SidedPoint across = point.across();
        if (!ui.journey().points().contains(across)) {
          String name =
              open.size() > 1
                  ? ui.names().title(across, open.stream().map(SidedPoint::across).toList())
                  : ui.texts().get("common.side." + across.side().key());
          getChildren().add(otherSide(across, getChildren().size() - 1, name));
        }
      }
      getChildren().add(another());
    }
  }

  private Button otherSide(SidedPoint across, int number, String name) {
    Button add =
        wide(
            Parts.button(
                ui.texts().get("common.spots.other-side", name),
                Feather.PLUS,
                () -> {
                  ui.journey().add(across);
                  ui.navigator().show(new Screen.Safety());
                },
                "small"));
    add.setId(number == 1 ? "other-side" : "other-side-" + number);
    return add;
  }

  private Button another() {
    Button add =
        wide(
            Parts.button(
                ui.texts().get("common.spots.another"),
                Feather.PLUS,
                () -> {
                  if (beforeLooking.getAsBoolean()) {
                    ui.journey().lookForMore();
                    ui.navigator().show(new Screen.Find());
                  }
                },
                "small"));
    add.setId("another-spot");
    return add;
  }

  private static Button wide(Button button) {
    button.setMaxWidth(Double.MAX_VALUE);
    return Parts.wrapping(button);
  }
}
