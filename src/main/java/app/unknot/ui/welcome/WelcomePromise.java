package app.unknot.ui.welcome;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.welcome.WelcomeViewModel.Step;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the program is and what it is not, the same at every step, and the way to help. */
final class WelcomePromise extends VBox {
  private final Ui ui;
  private final HBox dots = new HBox(8);

  WelcomePromise(Ui ui) {
    this.ui = ui;
    getStyleClass().add("welcome-left");
    setSpacing(20);
    HBox name =
        new HBox(12, Parts.logo(), Parts.label(ui.texts().get("common.app"), "welcome-name"));
    name.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(name, new javafx.geometry.Insets(0, 0, 16, 0));
    VBox points =
        new VBox(
            18,
            point(Feather.SHIELD, "check"),
            point(Feather.LOCK, "stays"),
            point(Feather.INFO, "coach"));
    VBox.setMargin(points, new javafx.geometry.Insets(16, 0, 0, 0));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    dots.setAlignment(Pos.CENTER_LEFT);
    Button help =
        Parts.button(
            ui.texts().get("common.rail.help"),
            Feather.LIFE_BUOY,
            () -> ui.navigator().show(new Screen.Help()),
            "quiet",
            "small");
    help.setId("welcome-help");
    HBox foot = new HBox(12, dots, Parts.spacer(), help);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            name,
            Parts.paragraph(ui.texts().get("welcome.promise"), "welcome-title"),
            Parts.paragraph(ui.texts().get("welcome.what"), "welcome-lead"),
            points,
            gap,
            foot);
  }

  private Node point(Feather icon, String key) {
    StackPane sign = new StackPane(Parts.icon(icon));
    sign.getStyleClass().add("welcome-sign");
    VBox words =
        new VBox(
            2,
            Parts.paragraph(ui.texts().get("welcome." + key), "strong"),
            Parts.paragraph(ui.texts().get("welcome." + key + ".text"), "small", "muted"));
    words.setMinWidth(0);
    HBox point = new HBox(16, sign, Parts.grow(words));
    point.setAlignment(Pos.TOP_LEFT);
    return point;
  }

  void show(Step step) {
    Label where =
        Parts.label(
            ui.texts().get("welcome.step", step.number(), Step.values().length), "small", "muted");
    dots.getChildren().setAll(where);
    for (Step each : Step.values()) {
      Region dot = new Region();
      dot.getStyleClass().add("welcome-dot");
      if (each.compareTo(step) <= 0) {
        dot.getStyleClass().add("done");
      }
      dots.getChildren().add(dot);
    }
  }
}
