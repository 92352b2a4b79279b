package app.unknot.ui.health;

import app.unknot.knowledge.Tool;
import app.unknot.ui.common.ChoiceCard;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.detail.ToolIcon;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tools that the person has; the hands need no card. */
public final class ToolCards extends VBox {
  /** The least width of a card, in letters' sizes. */
  private static final double ROOM = 14;

  private final Ui ui;

  /** Builds the cards. */
  public ToolCards(Ui ui) {
    super(10);
    this.ui = ui;
    Columns cards = new Columns(12, ROOM, Stream.of(Kit.values()).map(this::card).toList());
    cards.setId("tool-cards");
    getChildren()
        .addAll(cards, Parts.paragraph(ui.texts().get("health.tools.hands"), "small", "muted"));
  }

  private Set<Tool> owned() {
    return ui.preferences().get().tools().orElse(Set.of());
  }

  private ToggleButton card(Kit kit) {
    String name =
        kit == Kit.BALL ? ui.texts().get("health.tools.ball") : ui.names().tool(kit.shown());
    String text = ui.texts().get("health.tools." + kit.key() + ".text");
    Label tick = new Label("", Parts.icon(Feather.CHECK));
    tick.getStyleClass().add("tick-box");
    VBox words =
        new VBox(2, Parts.paragraph(name, "strong"), Parts.paragraph(text, "caption", "muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox content = new HBox(14, ToolIcon.of(kit.shown()), Parts.grow(words), tick);
    content.setAlignment(Pos.CENTER_LEFT);
    ToggleButton card = new ChoiceCard(content, "kit");
    card.setId("kit-" + kit.key());
    card.setAccessibleText(ui.texts().get("health.change.name", name, text));
    card.setSelected(kit.isIn(owned()));
    card.setOnAction(e ->
        ui.preferences()
            .change(p -> p.withTools(kit.put(p.tools().orElse(Set.of()), card.isSelected()))));
    return card;
  }
}
