package app.unknot.ui.find;

import app.unknot.knowledge.Phrase;
import app.unknot.safety.Ruling;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.Optional;
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
            Parts.paragraph(todo(ui, model), "lead"),
            help);
    HBox panel = new HBox(20, icon, Parts.grow(words));
    panel.setAlignment(Pos.TOP_LEFT);
    panel.getStyleClass().addAll("outcome", "help");
    HBox cards = new HBox(16, card(ui, model, "seen"), card(ui, model, "other"));
    cards.getChildren().forEach(Parts::grow);
    getChildren().addAll(panel, cards);
  }

  private static String what(Ui ui, SearchViewModel model) {
    Optional<String> said =
        model.rulings().stream()
            .findFirst()
            .map(Ruling::rule)
            .map(rule -> ui.texts().get("safety.rule." + rule));
    return said.orElseGet(() ->
        model
            .resultProperty()
            .get()
            .warning()
            .map(Phrase.Warning::question)
            .map(q -> ui.texts().get("find.search.help.sign", brief(ui, q)))
            .orElse(""));
  }

  private static String brief(Ui ui, String question) {
    return ui.texts().get("safety.question." + question + ".short");
  }

  private static String todo(Ui ui, SearchViewModel model) {
    return model.rulings().stream()
        .findFirst()
        .map(r -> ui.texts().get("safety.rule." + r.rule() + ".do"))
        .orElseGet(() -> ui.texts().get("find.search.help.do"));
  }

  private static Node card(Ui ui, SearchViewModel model, String key) {
    var button =
        Parts.button(ui.texts().get("find.search.help." + key + ".go"), model::clear, "large");
    button.setId("help-first-" + key);
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
