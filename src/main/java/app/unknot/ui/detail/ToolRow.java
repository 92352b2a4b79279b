package app.unknot.ui.detail;

import app.unknot.body.Side;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Prose.TechniqueWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ui.common.ChoiceCard;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The tools for this spot in order of preference, those that do not fit, do and don't. */
final class ToolRow extends VBox {
  /** The least width of do and don't beside the tools, in letters' sizes. */
  private static final double ROOM = 18;

  /** The least width of a tool, in letters' sizes. */
  private static final double ROOM_FOR_A_TOOL = 9;

  private final Ui ui;
  private final Side side;

  ToolRow(Ui ui, SidedPoint chosen, TriggerPoint point, PointWords words) {
    this.ui = ui;
    side = chosen.side();
    setSpacing(12);
    List<Node> tools = new ArrayList<>();
    List<Technique> techniques = ownedFirst(point.techniques());
    Tool best = point.techniques().getFirst().tool();
    Tool selected = ui.journey().tool().orElse(techniques.getFirst().tool());
    ui.journey().choose(selected);
    var how = Parts.paragraph("", "small");
    OneOf<Tool> cards =
        new OneOf<>(tool -> {
          ui.journey().choose(tool);
          how.setText(how(words, tool));
        });
    for (Technique technique : techniques) {
      Tool tool = technique.tool();
      TechniqueWords said = words.techniques().get(tool);
      if (said != null) {
        ToggleButton card = card(tool, said, tool == best);
        cards.add(tool, card);
        tools.add(card);
      }
    }
    cards.show(Optional.of(selected));
    how.setText(how(words, selected));
    if (!words.unsuitable().isEmpty()) {
      tools.add(notFor(words.unsuitable()));
    }
    VBox left = new VBox(12, new Columns(12, ROOM_FOR_A_TOOL, tools), how);
    Node dos = new VBox(new DoDontCard(ui, words, side));
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("detail.use"), "card-title"),
            new Columns(20, ROOM, List.of(0.6, 0.4), left, dos));
  }

  /** What is at hand comes first; among these, and among the others, the order of preference. */
  private List<Technique> ownedFirst(List<Technique> techniques) {
    return techniques.stream()
        .sorted(Comparator.comparing((Technique t) -> !isAtHand(t.tool())))
        .toList();
  }

  /** Where nobody was asked what they have, everything may be at hand. */
  private boolean isAtHand(Tool tool) {
    return tool.isHand()
        || ui.preferences().get().tools().map(owned -> owned.contains(tool)).orElse(true);
  }

  private String how(PointWords words, Tool tool) {
    return Optional.ofNullable(words.techniques().get(tool))
        .map(said -> ui.names().fill(said.how(), side))
        .orElse("");
  }

  private ToggleButton card(Tool tool, TechniqueWords said, boolean best) {
    HBox top = new HBox(ToolIcon.of(tool), Parts.spacer());
    if (!isAtHand(tool)) {
      top.getChildren().add(Parts.label(ui.texts().get("detail.not-yours"), "pill"));
    } else if (best) {
      top.getChildren().add(Parts.label(ui.texts().get("detail.best"), "pill", "go"));
    }
    top.setAlignment(Pos.TOP_LEFT);
    String brief = ui.names().fill(said.brief(), side);
    VBox content =
        new VBox(
            4,
            top,
            Parts.paragraph(ui.names().tool(tool), "strong"),
            Parts.paragraph(brief, "caption", "muted"));
    ToggleButton card = new ChoiceCard(content, "tool-card");
    card.setId("tool-" + tool.key());
    card.setAccessibleText(ui.names().tool(tool) + ". " + brief);
    return card;
  }

  private Node notFor(Map<Tool, String> unsuitable) {
    VBox card = new VBox(4, Parts.paragraph(ui.texts().get("detail.not-for"), "small-strong"));
    card.getStyleClass().add("not-for");
    card.setId("not-for");
    unsuitable.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(e ->
            card.getChildren()
                .addAll(
                    Parts.paragraph(ui.names().tool(e.getKey()), "caption-strong"),
                    Parts.paragraph(e.getValue(), "caption", "muted")));
    return card;
  }
}
