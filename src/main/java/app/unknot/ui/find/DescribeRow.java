package app.unknot.ui.find;

import app.unknot.body.PainKind;
import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.body.Since;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the chosen mark feels like and since when; nothing here has to be answered. */
final class DescribeRow extends VBox {
  /** The least width of one question beside the other, in letters' sizes. */
  private static final double ROOM = 20.5;

  private final Ui ui;
  private final FindViewModel model;
  private final Map<PainKind, ToggleButton> kinds = new EnumMap<>(PainKind.class);
  private final OneOf<Since> times;
  private final Label care = Parts.paragraph("", "small");

  DescribeRow(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "describe-card");
    setSpacing(6);
    setMinHeight(USE_PREF_SIZE);
    setId("describe-row");
    times = new OneOf<>(since -> onMark(zone -> model.since(zone, since)));
    Columns row = new Columns(20, ROOM, List.of(1.0, 1.0), kinds(), times());
    care.setId("describe-care");
    getChildren().addAll(row, care);
    model.marksProperty().subscribe(_ -> showMark());
    model.selectedProperty().subscribe(_ -> showMark());
  }

  /** Gives the keyboard to the first answer, with its ring where a key led here. */
  void begin() {
    Node before = getScene().getFocusOwner();
    Focus.move(kinds.values().iterator().next(), before != null && before.isFocusVisible());
  }

  private Node kinds() {
    FlowPane row = row("find.feels");
    for (PainKind kind : PainKind.values()) {
      ToggleButton toggle = toggle("find.feels." + kind.key(), "feels-" + kind.key());
      toggle.setOnAction(_ -> onMark(zone -> model.feels(zone, kind, toggle.isSelected())));
      kinds.put(kind, toggle);
      row.getChildren().add(toggle);
    }
    return row;
  }

  private Node times() {
    FlowPane row = row("find.since");
    for (Since since : Since.values()) {
      ToggleButton toggle = toggle("find.since." + since.key(), "since-" + since.key());
      times.add(since, toggle);
      row.getChildren().add(toggle);
    }
    return row;
  }

  private FlowPane row(String name) {
    FlowPane row = new FlowPane(6, 6, Parts.label(ui.texts().get(name), "small-strong"));
    row.setMinWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private ToggleButton toggle(String text, String id) {
    ToggleButton toggle = Parts.uncut(Parts.choice(ui.texts().get(text), "describe"));
    toggle.setId(id);
    return toggle;
  }

  private void onMark(java.util.function.Consumer<SidedZone> change) {
    model.selectedProperty().get().ifPresent(change);
  }

  private void showMark() {
    Optional<PainMark> mark = model.selectedProperty().get().flatMap(model::mark);
    kinds.forEach((kind, toggle) -> {
      toggle.setSelected(mark.filter(m -> m.kinds().contains(kind)).isPresent());
      toggle.setAccessibleText(
          ui.texts()
              .get(
                  "find.feels.name",
                  toggle.getText(),
                  mark.map(m -> ui.names().zone(m.zone())).orElse("")));
    });
    times.show(mark.flatMap(PainMark::since));
    String key = mark.map(DescribeRow::care).orElse("");
    care.setText(key.isEmpty() ? "" : ui.texts().get(key));
    Parts.show(care, !key.isEmpty());
  }

  /** What is said about the strictest kind, before anybody has walked the whole way. */
  private static String care(PainMark mark) {
    if (mark.kinds().contains(PainKind.NUMB)) {
      return "find.care.numb";
    }
    boolean nerve =
        mark.kinds().contains(PainKind.SHARP) || mark.kinds().contains(PainKind.BURNING);
    return nerve ? "find.care.sharp" : "";
  }
}
