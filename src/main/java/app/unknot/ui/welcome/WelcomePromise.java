package app.unknot.ui.welcome;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.welcome.WelcomeViewModel.Step;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the program is and what it is not, the same at every step, and the way to help. */
final class WelcomePromise extends VBox {
  /** The least width for the large title, in letters' sizes. */
  private static final double ROOM = 27;

  private final Ui ui;
  private final HBox dots = new HBox(8);
  private final Label where = Parts.uncut(Parts.label("", "small", "muted"));

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
    dots.setAlignment(Pos.CENTER_LEFT);
    Button help =
        Parts.button(
            ui.texts().get("common.rail.help"),
            Feather.LIFE_BUOY,
            () -> ui.navigator().show(new Screen.Help()),
            "quiet",
            "small");
    help.setId("welcome-help");
    Beside foot = new Beside(dots, help);
    foot.setMinHeight(USE_PREF_SIZE);
    VBox words =
        new VBox(
            20,
            name,
            Parts.paragraph(ui.texts().get("welcome.headline"), "welcome-title"),
            Parts.paragraph(ui.texts().get("welcome.what"), "welcome-lead"),
            points);
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, foot);
    widthProperty().subscribe(this::fit);
    // The letters change while styles are applied; no style may follow from that at once.
    where.fontProperty().subscribe(() -> Platform.runLater(this::fit));
  }

  /** Large letters in a narrow column: the title is as large as that of any other screen. */
  private void fit() {
    getStyleClass().remove("narrow");
    if (getWidth() < ROOM * Theme.letters(this)) {
      getStyleClass().add("narrow");
    }
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
    where.setText(ui.texts().get("welcome.step", step.number(), Step.values().length));
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
