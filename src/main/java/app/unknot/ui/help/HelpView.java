package app.unknot.ui.help;

import app.unknot.text.Texts;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberSign;
import app.unknot.ui.emergency.NumberViewModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The warning signs and what to do; it works offline and nothing comes before it. */
public final class HelpView extends BorderPane {
  private static final int SIGNS = 11;

  /** The least width of the cards beside the signs, in letters' sizes. */
  private static final double ROOM = 13;

  /** Builds the screen. */
  public HelpView(Ui ui, HelpViewModel model) {
    Texts texts = ui.texts();
    getStyleClass().add("help-screen");
    // Who comes here has the focus on the page, and hears at once what to do.
    setAccessibleText(texts.get("help.title") + ". " + texts.get("help.lead"));
    StackedIcon icon = new StackedIcon();
    Label title = Parts.paragraph(texts.get("help.title"), "display");
    HBox head = new HBox(20, icon, title);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox signs = new VBox(10);
    for (int i = 1; i <= SIGNS; i++) {
      Label dot = Parts.label("•", "danger-text", "strong");
      dot.setMinWidth(Region.USE_PREF_SIZE);
      signs.getChildren().add(new HBox(10, dot, Parts.paragraph(texts.get("help.sign." + i))));
    }
    VBox main =
        new VBox(
            20,
            head,
            Parts.paragraph(texts.get("help.lead"), "lead"),
            new NumberSign(ui, new NumberViewModel(ui.coach())),
            Parts.paragraph(texts.get("help.signs"), "card-title"),
            signs);
    main.getStyleClass().addAll("outcome", "help");
    VBox fast = new VBox(8, Parts.paragraph(texts.get("help.fast"), "card-title"));
    for (String part : List.of("face", "arms", "speech", "time")) {
      fast.getChildren()
          .addAll(
              Parts.label(texts.get("help.fast." + part), "strong"),
              Parts.paragraph(texts.get("help.fast." + part + ".do"), "small", "muted"));
    }
    fast.getStyleClass().add("card");
    VBox clinician =
        new VBox(
            6,
            Parts.paragraph(texts.get("help.clinician"), "card-title"),
            Parts.paragraph(texts.get("help.clinician.text"), "small", "muted"));
    clinician.getStyleClass().add("card");
    VBox side = new VBox(16);
    if (model.isAfterASession()) {
      side.getChildren().add(new AfterSessionCard(ui, model));
    }
    side.getChildren().addAll(fast, clinician);
    Columns row = new Columns(24, ROOM, List.of(0.7, 0.3), main, side);
    row.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(row);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("help.title"));
    setCenter(scroll);
  }

  /** The round sign of the outcome. */
  private static final class StackedIcon extends javafx.scene.layout.StackPane {
    StackedIcon() {
      getStyleClass().addAll("outcome-icon", "help");
      Node icon = Parts.icon(Feather.PHONE_CALL);
      getChildren().add(icon);
      setMinSize(72, 72);
      setMaxSize(72, 72);
    }
  }
}
