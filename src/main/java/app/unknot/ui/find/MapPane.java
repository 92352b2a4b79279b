package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureCard;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The figures on which pain is marked, with pointer, keyboard and a label under the pointer. */
final class MapPane extends StackPane {
  private final Ui ui;
  private final FindViewModel model;
  private final HBox row = new HBox(16);
  private final HoverLabel hover;
  private final List<BodyFigure> figures = new ArrayList<>();
  private final MapKeys keys;

  MapPane(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    hover = new HoverLabel(ui, model);
    keys = new MapKeys(this, model, figures);
    row.setFillHeight(true);
    getChildren().addAll(row, hover);
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleHelp(ui.texts().get("find.map.help"));
    getStyleClass().add("map");
    model.marksProperty().subscribe(this::showMarks);
  }

  /** Shows these views beside each other, each with its caption. */
  void show(List<View> views) {
    figures.clear();
    row.getChildren().clear();
    for (View view : views) {
      BodyFigure figure = figure(view);
      FigureCard card = new FigureCard(figure, ui.texts());
      HBox.setHgrow(card, Priority.ALWAYS);
      card.setPrefWidth(100);
      row.getChildren().add(card);
    }
    showMarks(model.marksProperty().get());
  }

  /** Adds what belongs beside the figures. */
  HBox row() {
    return row;
  }

  /** Makes a figure of this map: it shows the marks and takes part in marking. */
  BodyFigure figure(View view) {
    BodyFigure figure =
        new BodyFigure(ui.figures().of(view), id -> ui.coach().knowledge().sidedZone(id));
    for (SidedZone zone : figure.zones()) {
      figure.zoneNode(zone).ifPresent(node -> wire(node, zone));
    }
    figure.hoveredProperty().subscribe(zone -> hover.show(zone));
    figure.addEventFilter(MouseEvent.MOUSE_MOVED, e -> hover.moveTo(local(e)));
    figure.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> hover.moveTo(local(e)));
    figures.add(figure);
    return figure;
  }

  /** Shows the marks on every figure again. */
  void refresh() {
    showMarks(model.marksProperty().get());
  }

  /** Takes a figure out of this map. */
  void forget(BodyFigure figure) {
    figures.remove(figure);
  }

  private Point2D local(MouseEvent event) {
    return sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private void wire(SVGPath node, SidedZone zone) {
    node.setAccessibleText(accessibleName(zone));
    node.setOnMousePressed(e -> {
      requestFocus();
      keys.moveTo(zone);
    });
    node.setOnDragDetected(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        node.startFullDrag();
        model.paint(zone);
      }
    });
    node.addEventHandler(
        javafx.scene.input.MouseDragEvent.MOUSE_DRAG_ENTERED, e -> model.paint(zone));
    node.setOnMouseClicked(e -> {
      if (!e.isStillSincePress()) {
        return;
      }
      if (e.getButton() == MouseButton.SECONDARY) {
        model.remove(zone);
      } else if (e.getButton() == MouseButton.PRIMARY) {
        model.toggle(zone);
      }
      hover.show(Optional.of(zone));
    });
  }

  private void showMarks(List<PainMark> marks) {
    Map<SidedZone, PainRating> byZone =
        marks.stream().collect(Collectors.toMap(PainMark::zone, PainMark::rating));
    for (BodyFigure figure : figures) {
      figure.showMarks(byZone);
      figure
          .zones()
          .forEach(zone ->
              figure
                  .zoneNode(zone)
                  .ifPresent(node -> node.setAccessibleText(accessibleName(zone))));
    }
    setAccessibleText(
        marks.isEmpty()
            ? ui.texts().get("find.map.summary.none")
            : ui.texts()
                .get(
                    "find.map.summary",
                    marks.stream()
                        .map(m -> ui.names().zoneInSentence(m.zone()) + " " + m.rating().value())
                        .collect(Collectors.joining(", "))));
  }

  private String accessibleName(SidedZone zone) {
    String name = ui.names().zone(zone);
    return model
        .rating(zone)
        .map(r -> ui.texts().get("find.zone.marked", name, r.value()))
        .orElseGet(() -> ui.texts().get("find.zone.unmarked", name));
  }
}
