package app.unknot.ui.shell;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Says to which spots the next one is added, with a way back and a way to begin with it alone. */
final class KeptSpots extends FlowPane {
  KeptSpots(Ui ui) {
    super(16, 8);
    getStyleClass().add("kept-spots");
    setId("kept-spots");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    Label words =
        Parts.label(
            ui.texts().get("common.spots.kept", ui.names().titles(ui.journey().kept())), "small");
    words.setGraphic(Parts.icon(Feather.PLUS_CIRCLE));
    Button back =
        Parts.button(
            ui.texts().get("common.spots.kept.back"),
            () -> {
              // What is open with a chosen spot was asked about with it: nothing is being added.
              if (ui.journey().cleared().isEmpty() || ui.journey().chosen().isEmpty()) {
                ui.journey().addNothing();
              }
              boolean open = ui.journey().cleared().isPresent();
              ui.navigator().show(open ? new Screen.Plan() : new Screen.Safety());
            },
            "small");
    back.setId("add-nothing");
    Button alone =
        Parts.button(
            ui.texts().get("common.spots.kept.alone"),
            () -> {
              ui.journey().keepNothing();
              setVisible(false);
            },
            "quiet",
            "small");
    alone.setId("keep-nothing");
    getChildren().addAll(Parts.within(this, words), back, alone);
  }
}
