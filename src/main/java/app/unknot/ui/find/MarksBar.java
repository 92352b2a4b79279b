package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.find.MarkActions.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The marks as chips, and the strength of the chosen one. It is as high without marks as with them,
 * so that the map above does not move under the pointer when the first one comes.
 */
final class MarksBar extends StackPane {
  /** The room for what the strength means, in letters' sizes; longer words take a second line. */
  private static final double WORD = 7;

  private static final double GAP = 8;

  private final Ui ui;
  private final FindViewModel model;
  private final ChipRow chips;
  private final Label none;
  private final Label asked;
  private final Label word = Parts.paragraph("", "small-strong");
  private final PainScale scale;
  private final MarkActions actions;
  private final Segmented<Side> sides;
  private final VBox told;

  MarksBar(Ui ui, FindViewModel model, Node hints) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "marks-bar", "stays-clear");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    // As narrow as its place: the words follow the width, never the other way round.
    setMinWidth(0);
    chips = new ChipRow(ui, model);
    none = Parts.paragraph(ui.texts().get("find.marked.none"), "small");
    asked = Parts.paragraph(ui.texts().get("find.strength"), "small");
    scale =
        new PainScale(
            ui.texts(),
            rating -> model.selectedProperty().get().ifPresent(z -> model.setStrength(z, rating)));
    actions = new MarkActions(ui, model);
    sides = new Segmented<>(ui.texts().get("find.side.ask"), model::side);
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      sides.add(
          side,
          ui.texts().get("common.side." + side.key() + ".capital"),
          "start-side-" + side.key());
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.SOMETIMES);
    HBox question = new HBox(GAP, asked, Parts.grow(word), space, actions);
    question.setAlignment(Pos.CENTER_LEFT);
    word.setMaxWidth(Double.MAX_VALUE);
    StackPane first = new StackPane(none, chips);
    first.setAlignment(Pos.CENTER_LEFT);
    told = new VBox(GAP, first, sides(), question, scale);
    VBox howTo =
        new VBox(10, Parts.paragraph(ui.texts().get("find.marked.none"), "small-strong"), hints);
    howTo.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(howTo, told);
    widthProperty().subscribe(this::fit);
    // The letters change while styles are applied; no word may come or go under that.
    asked.fontProperty().subscribe(() -> Platform.runLater(this::fit));
    model.changesProperty().subscribe(_ -> appear(howTo));
    model.marksProperty().subscribe(_ -> showMarks());
    model.selectedProperty().subscribe(_ -> showMarks());
  }

  /** Whether the person wants to say what the mark feels like. */
  BooleanProperty describedProperty() {
    return actions.describedProperty();
  }

  private void fit() {
    double room =
        getWidth() - snappedLeftInset() - snappedRightInset() - asked.prefWidth(-1) - 2 * GAP;
    double meaning = WORD * Theme.letters(this);
    Wording most =
        Stream.of(Wording.WORDS, Wording.BIN_AS_SIGN)
            .filter(w -> actions.widthOf(w) + meaning <= room)
            .findFirst()
            .orElse(
                actions.widthOf(Wording.BIN_AS_SIGN) <= room ? Wording.BIN_AS_SIGN : Wording.SIGNS);
    // Where nothing else helps, the cells of the scale alone say what they mean.
    word.setManaged(actions.widthOf(most) + meaning <= room);
    word.setVisible(word.isManaged() && model.markedProperty().get());
  }

  /** What can be taken back or done again stays in sight, also with no mark left. */
  private void appear(Node howTo) {
    boolean any = model.markedProperty().get();
    boolean shown = any || model.canUndo() || model.canRedo();
    boolean inside = Focus.within(this).isPresent();
    howTo.setVisible(!shown);
    told.setVisible(shown);
    none.setVisible(!any);
    for (Node node : List.of(chips, asked, scale)) {
      node.setVisible(any);
    }
    word.setVisible(any && word.isManaged());
    actions.anyMarks(any);
    if (!any && inside) {
      actions.last().requestFocus();
    }
  }

  private void showMarks() {
    List<PainMark> marks = model.marksProperty().get();
    Optional<SidedZone> selected = model.selectedProperty().get();
    Focus.keep(chips, () -> chips.show(marks, selected), actions.last());
    sides.select(model.side());
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
}
