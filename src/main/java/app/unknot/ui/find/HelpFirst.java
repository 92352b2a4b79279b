package app.unknot.ui.find;

import app.unknot.knowledge.Phrase;
import app.unknot.text.RuleWords;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberSign;
import app.unknot.ui.emergency.NumberViewModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Words that can mean an emergency are answered with help, not with muscles. */
final class HelpFirst extends VBox {
  private static final double ICON = 68;

  HelpFirst(Ui ui, SearchViewModel model) {
    setId("help-first");
    setSpacing(22);
    setMaxWidth(1000);
    StackPane icon = new StackPane(Parts.icon(Feather.PHONE_CALL));
    icon.getStyleClass().addAll("outcome-icon", "help");
    icon.setMinSize(ICON, ICON);
    icon.setMaxSize(ICON, ICON);
    var help =
        Parts.button(
            ui.texts().get("common.rail.help"),
            Feather.LIFE_BUOY,
            () -> ui.navigator().show(new Screen.Help()),
            "danger",
            "large");
    help.setId("help-first-signs");
    VBox words =
        new VBox(
            12,
            Parts.paragraph(ui.texts().get("find.search.help.title"), "display"),
            Parts.paragraph(what(ui, model), "lead"),
            Parts.paragraph(whatToDo(ui, model), "lead"),
            new NumberSign(ui, new NumberViewModel(ui.coach())),
            help);
    HBox panel = new HBox(20, icon, Parts.grow(words));
    panel.setAlignment(Pos.TOP_LEFT);
    panel.getStyleClass().addAll("outcome", "help");
    Node cards =
        Parts.columns(16, card(ui, "seen", model::clear), card(ui, "other", model::meantElse));
    getChildren().addAll(panel, cards);
  }

  /** What it may be. */
  static String what(Ui ui, SearchViewModel model) {
    return model
        .rule()
        .map(new RuleWords(ui.texts())::why)
        .or(() -> model.result().warning().map(w -> sign(ui, w)))
        .orElse("");
  }

  private static String sign(Ui ui, Phrase.Warning warning) {
    String brief = ui.texts().get("safety.question." + warning.question() + ".short");
    return ui.texts().get("find.search.help.sign", brief);
  }

  /** What to do about it. */
  static String whatToDo(Ui ui, SearchViewModel model) {
    return model
        .rule()
        .map(new RuleWords(ui.texts())::whatToDo)
        .orElseGet(() -> ui.texts().get("find.search.help.do"));
  }

  private static Node card(Ui ui, String key, Runnable go) {
    var button = Parts.button(ui.texts().get("find.search.help." + key + ".go"), go, "large");
    Parts.wrapping(button).setId("help-first-" + key);
    VBox card =
        new VBox(
            10,
            Parts.paragraph(ui.texts().get("find.search.help." + key), "card-title"),
            Parts.paragraph(ui.texts().get("find.search.help." + key + ".text"), "muted"),
            button);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    card.setPrefWidth(Region.USE_COMPUTED_SIZE);
    return card;
  }
}
