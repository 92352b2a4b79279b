package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The marks as chips, and the strength of the chosen one. */
final class MarksBar extends VBox {
  private final Ui ui;
  private final FindViewModel model;

  /** So many letters wide, the scale stands beside its question; narrower, beneath it. */
  private static final double ROOM_FOR_A_ROW = 42;

  /** With less for the marks, what is done with them stands beneath them. */
  private static final double ROOM_FOR_CHIPS = 230;

  private static final double QUESTION = 190;
  private static final double WIDE_SCALE = 520;

  private final HBox chips = new HBox(10);
  private final ScrollPane scroll = new ScrollPane(chips);
  private final Label where = Parts.paragraph("", "small-strong");
  private final Label word = Parts.paragraph("", "small-strong");
  private final PainScale scale;
  private final Button undo;
  private final ToggleButton describe;
  private final Button clear;
  private final Segmented<Side> sides;

  MarksBar(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "marks-bar");
    setSpacing(10);
    setMinHeight(USE_PREF_SIZE);
    scale =
        new PainScale(
            ui.texts(),
            rating -> model.selectedProperty().get().ifPresent(z -> model.setStrength(z, rating)));
    undo =
        Parts.iconButton(
            Feather.ROTATE_CCW, ui.texts().get("common.undo"), model::undo, "quiet", "sign");
    undo.setId("undo");
    describe = describe();
    clear =
        Parts.button(
            ui.texts().get("find.clear"),
            () -> {
              FindViewModel.Told told = model.told();
              model.clear();
              ui.toasts().show(ui.texts().get("find.cleared"), () -> model.restore(told));
            },
            "quiet",
            "small");
    clear.setId("clear-marks");
    sides = new Segmented<>(ui.texts().get("find.side.ask"), model::side);
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      sides.add(
          side,
          ui.texts().get("common.side." + side.key() + ".capital"),
          "start-side-" + side.key());
    }
    chips.setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    // A bar would cover the chips; the selected one is always brought into sight.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPannable(true);
    scroll.setMinHeight(48);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Label marked = Parts.uncut(Parts.label(ui.texts().get("find.marked"), "small-strong"));
    HBox first = new HBox(10);
    HBox actions = new HBox(10);
    actions.setAlignment(Pos.CENTER_LEFT);
    clear.setMinWidth(USE_PREF_SIZE);
    scroll.setMinWidth(0);
    scroll.setPrefWidth(0);
    first.setAlignment(Pos.CENTER_LEFT);
    FlowPane question =
        new FlowPane(4, 0, Parts.label(ui.texts().get("find.strength"), "small"), where);
    question.setPrefWrapLength(QUESTION);
    question.setAlignment(Pos.CENTER_LEFT);
    question.setMinSize(0, USE_PREF_SIZE);
    where.maxWidthProperty().bind(question.widthProperty());
    HBox.setHgrow(scale, Priority.ALWAYS);
    word.setMinWidth(70);
    word.setMaxWidth(110);
    StackPane second = new StackPane();
    HBox beside = new HBox(16);
    beside.setAlignment(Pos.CENTER_LEFT);
    VBox below = new VBox(6);
    Runnable arrange =
        () -> {
          double letters = where.getFont().getSize();
          boolean wide = getWidth() >= ROOM_FOR_A_ROW * letters;
          double taken = describe.prefWidth(-1) + undo.prefWidth(-1) + clear.prefWidth(-1);
          boolean together = getWidth() >= taken + ROOM_FOR_CHIPS;
          actions.getChildren().clear();
          first.getChildren().setAll(marked, scroll);
          (together ? first : actions).getChildren().addAll(describe, undo, clear);
          Parts.show(actions, !together);
          Parts.show(marked, wide);
          question.setMaxWidth(wide ? QUESTION : Double.MAX_VALUE);
          scale.setMaxWidth(wide ? WIDE_SCALE : Double.MAX_VALUE);
          beside.getChildren().clear();
          below.getChildren().clear();
          if (wide) {
            beside.getChildren().setAll(question, scale, word);
          } else {
            below.getChildren().setAll(question, scale);
          }
          second.getChildren().setAll(wide ? beside : below);
        };
    widthProperty().subscribe(arrange);
    // The letters change while styles are applied; no node may come or go under that.
    where.fontProperty().subscribe(() -> Platform.runLater(arrange));
    arrange.run();
    DescribeRow row = new DescribeRow(ui, model);
    describe.selectedProperty().subscribe(shown -> Parts.show(row, shown));
    getChildren().addAll(first, actions, sides(), second, row);
    model.markedProperty().subscribe(any -> Parts.show(this, any));
    model.marksProperty().subscribe(this::showMarks);
    model.selectedProperty().subscribe(s -> showMarks(model.marksProperty().get()));
  }

  /** The description is asked for by nobody: it waits behind one button. */
  private ToggleButton describe() {
    ToggleButton toggle = Parts.uncut(Parts.choice(ui.texts().get("find.describe"), "describe"));
    toggle.setGraphic(Parts.icon(Feather.EDIT_3));
    toggle.setId("describe");
    toggle.setAccessibleHelp(ui.texts().get("find.describe.help"));
    toggle.setSelected(model.marksProperty().get().stream().anyMatch(MarksBar::isDescribed));
    return toggle;
  }

  private static boolean isDescribed(PainMark mark) {
    return !mark.kinds().isEmpty() || mark.since().isPresent();
  }

  private void showMarks(List<PainMark> marks) {
    Optional<SidedZone> selected = model.selectedProperty().get();
    Focus.keep(
        chips,
        () -> chips.getChildren().setAll(marks.stream().map(m -> chip(m, selected)).toList()),
        clear);
    reveal(marks.stream().map(m -> Optional.of(m.zone())).toList().indexOf(selected));
    undo.setDisable(!model.canUndo());
    sides.select(model.side());
    where.setText(
        selected
            .map(z -> ui.texts().get("find.strength.where", ui.names().zoneInSentence(z)))
            .orElse(""));
    scale.show(selected.flatMap(model::rating));
    word.setText(
        selected
            .flatMap(model::rating)
            .map(r -> ui.names().capital(ui.texts().get("common.pain." + r.value())))
            .orElse(""));
  }

  /** A common start marks a side that nobody has chosen: the mouse can change it as well. */
  private Node sides() {
    Label asked = Parts.paragraph(ui.texts().get("find.side.ask"), "small-strong");
    HBox row = new HBox(10, asked, sides);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setId("start-sides");
    row.visibleProperty().bind(model.startedProperty());
    row.managedProperty().bind(row.visibleProperty());
    return row;
  }

  private void reveal(int chip) {
    if (chip >= 0 && getScene() != null) {
      scroll.applyCss();
      scroll.layout();
      Bounds place = chips.getChildren().get(chip).getBoundsInParent();
      double hidden = chips.getWidth() - scroll.getViewportBounds().getWidth();
      double middle = place.getCenterX() - scroll.getViewportBounds().getWidth() / 2;
      scroll.setHvalue(hidden > 0 ? Math.clamp(middle / hidden, 0, 1) : 0);
    }
  }

  private String described(PainMark mark) {
    return Stream.concat(
            mark.kinds().stream().sorted().map(k -> "find.feels." + k.key()),
            mark.since().stream().map(s -> "find.since.name." + s.key()))
        .map(key -> ", " + ui.texts().get(key))
        .collect(Collectors.joining());
  }

  private Node chip(PainMark mark, Optional<SidedZone> selected) {
    SidedZone zone = mark.zone();
    String name = ui.names().zone(zone);
    ToggleButton chip = Parts.choice(name, "chip");
    Label dot =
        Parts.label(
            Integer.toString(mark.rating().value()), "pain-dot", "p" + mark.rating().value());
    chip.setGraphic(dot);
    chip.setSelected(selected.filter(zone::equals).isPresent());
    chip.setAccessibleText(
        ui.texts().get("find.chip.name", name, mark.rating().value(), described(mark)));
    chip.setId("chip-" + zone.id());
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(e -> model.select(zone));
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
    HBox box = new HBox(chip, remove);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
