package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** An area by its name, with a button for each side that marks it and takes the mark back. */
final class AreaRow extends StackPane {
  /** The least room for a name beside its buttons, in letters' sizes. */
  private static final double LEAST = 8;

  private final Ui ui;
  private final Map<SidedZone, ToggleButton> buttons = new LinkedHashMap<>();

  AreaRow(Ui ui, FindViewModel model, Zone zone, Region name) {
    this.ui = ui;
    getStyleClass().add("area-row");
    HBox sides = new HBox(8);
    sides.setMinWidth(USE_PREF_SIZE);
    getChildren().add(new Beside(name, sides).least(LEAST));
    for (Side side : zone.paired() ? Side.values() : new Side[] {Side.LEFT}) {
      SidedZone place = zone.on(side);
      String words = zone.paired() ? "common.side." + side.key() + ".capital" : "find.list.mark";
      ToggleButton button = Parts.choice(ui.texts().get(words), "area-button");
      button.setId("area-" + place.id());
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> model.toggle(place));
      buttons.put(place, button);
      sides.getChildren().add(button);
    }
  }

  /** Shows which sides are marked, and how strongly. */
  void show(List<PainMark> marks) {
    buttons.forEach((zone, button) -> {
      Optional<PainMark> mark = marks.stream().filter(m -> m.zone().equals(zone)).findFirst();
      button.setSelected(mark.isPresent());
      button.setGraphic(mark.<Node>map(AreaRow::dot).orElseGet(() -> Parts.icon(Feather.PLUS)));
      String name = ui.names().zone(zone);
      button.setAccessibleText(
          mark.map(m -> ui.texts().get("find.zone.marked", name, m.rating().value()))
              .orElseGet(() -> ui.texts().get("find.zone.unmarked", name)));
    });
  }

  private static Node dot(PainMark mark) {
    String value = Integer.toString(mark.rating().value());
    return Parts.label(value, "pain-dot", "p" + value);
  }
}
