package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The marks as chips, and the strength of the chosen one. */
final class MarksBar extends VBox {
  private final Ui ui;
  private final FindViewModel model;

  /** So many letters wide, the scale stands beside its question; narrower, beneath it. */
  private static final double ROOM_FOR_A_ROW = 42;

  /** So many letters: with less for the marks, what is done with them stands beneath them. */
  private static final double ROOM_FOR_CHIPS = 16;

  private static final double QUESTION = 190;
  private static final double WIDE_SCALE = 520;

  /** Three lines of it, in letters' sizes. */
  private static final double QUESTION_LINES = 4.2;

  private final Map<SidedZone, MarkChip> made = new HashMap<>();
  private final ChipRow chips = new ChipRow();
  private final ScrollPane scroll = chips.scroll();
  private final Label marked = Parts.uncut(Parts.label("", "small-strong"));
  private final Label where = Parts.paragraph("", "small-strong");
  private final Label word = Parts.paragraph("", "small-strong");
  private final PainScale scale;
  private final Button undo;
  private final Button redo;
  private final ToggleButton describe;
  private final Button clear;
  private final Segmented<Side> sides;
  private boolean wide;

  MarksBar(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "marks-bar", "stays-clear");
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
    redo =
        Parts.iconButton(
            Feather.ROTATE_CW, ui.texts().get("common.redo"), model::redo, "quiet", "sign");
    redo.setId("redo");
    for (Button button : List.of(undo, redo)) {
      button.setTooltip(new Tooltip(button.getAccessibleText()));
    }
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
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox first = new HBox(10);
    FlowPane actions = new FlowPane(4, 4);
    actions.setAlignment(Pos.CENTER_LEFT);
    actions.setMinWidth(0);
    clear.setMinWidth(USE_PREF_SIZE);
    first.setAlignment(Pos.CENTER_LEFT);
    FlowPane question =
        new FlowPane(4, 0, Parts.label(ui.texts().get("find.strength"), "small"), where);
    question.setPrefWrapLength(QUESTION);
    question.setAlignment(Pos.CENTER_LEFT);
    question.setMinSize(0, USE_PREF_SIZE);
    where.maxWidthProperty().bind(question.widthProperty());
    HBox.setHgrow(scale, Priority.ALWAYS);
    word.setMinWidth(USE_PREF_SIZE);
    Steady second = new Steady();
    HBox beside = new HBox(16);
    beside.setAlignment(Pos.CENTER_LEFT);
    VBox below = new VBox(6);
    Runnable arrange =
        () -> {
          double letters = where.getFont().getSize();
          wide = getWidth() >= ROOM_FOR_A_ROW * letters;
          double taken =
              describe.prefWidth(-1)
                  + undo.prefWidth(-1)
                  + redo.prefWidth(-1)
                  + clear.prefWidth(-1);
          boolean together = getWidth() >= taken + ROOM_FOR_CHIPS * letters;
          actions.getChildren().clear();
          first.getChildren().setAll(marked, scroll);
          (together ? first : actions).getChildren().addAll(describe, undo, redo, clear);
          Parts.show(actions, !together);
          nameMarks();
          question.setMaxWidth(wide ? QUESTION : Double.MAX_VALUE);
          // Most names of zones fit, so that the map above does not move with the next one.
          question.setMinHeight(wide ? QUESTION_LINES * letters : USE_PREF_SIZE);
          scale.setMaxWidth(wide ? WIDE_SCALE : Double.MAX_VALUE);
          beside.getChildren().clear();
          below.getChildren().clear();
          if (wide) {
            beside.getChildren().setAll(question, scale, word);
          } else {
            below.getChildren().setAll(question, scale);
          }
          second.getChildren().setAll(wide ? beside : below);
          second.forget();
        };
    widthProperty().subscribe(arrange);
    // The letters change while styles are applied; no node may come or go under that.
    where.fontProperty().subscribe(() -> Platform.runLater(arrange));
    arrange.run();
    DescribeRow row = new DescribeRow(ui, model);
    describe
        .selectedProperty()
        .subscribe(shown -> Parts.show(row, shown && model.markedProperty().get()));
    getChildren().addAll(first, actions, sides(), second, row);
    model.changesProperty().subscribe(_ -> appear(second, row));
    model.marksProperty().subscribe(_ -> showMarks());
    model.selectedProperty().subscribe(_ -> showMarks());
  }

  /** The bar stays while anything can be taken back or done again, also with no mark left. */
  private void appear(Node strength, Node description) {
    boolean any = model.markedProperty().get();
    if (!any && Focus.within(this).isPresent()) {
      undo.requestFocus();
    }
    Parts.show(this, any || model.canUndo() || model.canRedo());
    Parts.show(strength, any);
    Parts.show(clear, any);
    Parts.show(describe, any);
    Parts.show(description, any && describe.isSelected());
    nameMarks();
  }

  /** What the chips are, where there is room, or that there are none. */
  private void nameMarks() {
    boolean any = model.markedProperty().get();
    marked.setText(ui.texts().get(any ? "find.marked" : "find.marked.none"));
    Parts.show(marked, wide || !any);
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

  private void showMarks() {
    List<PainMark> marks = model.marksProperty().get();
    Optional<SidedZone> selected = model.selectedProperty().get();
    Focus.keep(chips, () -> showChips(marks, selected), marks.isEmpty() ? undo : clear);
    undo.setDisable(!model.canUndo());
    redo.setDisable(!model.canRedo());
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

  private void showChips(List<PainMark> marks, Optional<SidedZone> selected) {
    made.keySet().retainAll(marks.stream().map(PainMark::zone).collect(Collectors.toSet()));
    List<MarkChip> shown = new ArrayList<>();
    for (PainMark mark : marks) {
      MarkChip chip = made.computeIfAbsent(mark.zone(), z -> new MarkChip(ui, model, z));
      chip.show(mark, selected.filter(mark.zone()::equals).isPresent());
      shown.add(chip);
    }
    Parts.fill(chips, shown);
    chips.reveal(selected.flatMap(z -> Optional.ofNullable(made.get(z))));
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
}
