package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A mark as words and a number: chosen with one press, removed with the other. */
final class MarkChip extends HBox {
  private final Ui ui;
  private final SidedZone zone;
  private final String name;
  private final Label dot = Parts.label("", "pain-dot", "p0");
  private final ToggleButton chip;
  private Optional<PainMark> shown = Optional.empty();

  MarkChip(Ui ui, FindViewModel model, SidedZone zone) {
    this.ui = ui;
    this.zone = zone;
    name = ui.names().zone(zone);
    chip = Parts.wrapping(Parts.choice(name, "chip"));
    chip.setGraphic(dot);
    chip.setId("chip-" + zone.id());
    chip.setOnAction(_ -> {
      model.select(zone);
      // The chosen one stays chosen, however often it is pressed.
      chip.setSelected(true);
    });
    Button remove =
        Parts.iconButton(
            Feather.X,
            ui.texts().get("find.chip.remove", name),
            () -> {
              FindViewModel.Told told = model.told();
              model.remove(zone);
              ui.toasts().show(ui.texts().get("find.removed", name), () -> model.restore(told));
            },
            "quiet",
            "chip-remove");
    remove.setId("chip-remove-" + zone.id());
    remove.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(chip, Priority.ALWAYS);
    getChildren().addAll(chip, remove);
    setAlignment(Pos.CENTER_LEFT);
  }

  SidedZone zone() {
    return zone;
  }

  /** Shows how strong the mark is and what was told about it. */
  void show(PainMark mark, boolean selected) {
    chip.setSelected(selected);
    if (shown.filter(mark::equals).isEmpty()) {
      shown = Optional.of(mark);
      int strength = mark.rating().value();
      dot.setText(Integer.toString(strength));
      dot.getStyleClass().set(dot.getStyleClass().size() - 1, "p" + strength);
      chip.setAccessibleText(ui.texts().get("find.chip.name", name, strength, described(mark)));
    }
  }

  private String described(PainMark mark) {
    return Stream.concat(
            mark.kinds().stream().sorted().map(k -> "find.feels." + k.key()),
            mark.since().stream().map(s -> "find.since.name." + s.key()))
        .map(key -> ", " + ui.texts().get(key))
        .collect(Collectors.joining());
  }
}
