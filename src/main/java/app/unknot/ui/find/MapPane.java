package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureCard;
import app.unknot.ui.bodymap.ZoneShape;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/** The figures on which pain is marked, with pointer, keyboard and a label under the pointer. */
final class MapPane extends StackPane {
  /** Where large letters leave the figures less than this, the page scrolls. */
  static final double LEAST = 210;

  private final Ui ui;
  private final FindViewModel model;
  private final HBox row = new HBox(16);
  private final HoverLabel hover;
  private final List<BodyFigure> figures = new ArrayList<>();
  private final MapZoom zoom = new MapZoom(figures);
  private final MapKeys keys;

  /** What was shown once is kept: to draw a body takes longer than a frame has. */
  private final Map<View, FigureCard> cards = new EnumMap<>(View.class);

  private Map<SidedZone, PainRating> marks = Map.of();
  private List<NeverPressPlace> closed = List.of();

  MapPane(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    hover = new HoverLabel(ui, model);
    keys = new MapKeys(this, model, figures, zoom, this::tell);
    // A press ends here: the page around it would take the focus, and the keys with it.
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    row.setFillHeight(true);
    getChildren().addAll(row, tools(), hover);
    setMinWidth(0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleHelp(ui.texts().get("find.map.help"));
    getStyleClass().add("map");
    model.marksProperty().subscribe(this::showMarks);
    model.alarmsProperty().subscribe(_ -> tell());
  }

  /** Shows these views beside each other, each with its caption and as a whole. */
  void show(List<View> views) {
    List.copyOf(figures).forEach(this::forget);
    hover.show(Optional.empty());
    List<FigureCard> shown = views.stream().map(v -> cards.computeIfAbsent(v, this::card)).toList();
    shown.forEach(card -> use(card.figure()));
    Parts.fill(row, shown);
  }

  private FigureCard card(View view) {
    FigureCard card = new FigureCard(figure(view), ui.texts());
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(100);
    return card;
  }

  /** Whether a figure is looked at closer. */
  boolean isZoomed() {
    return zoom.zoomedProperty().get();
  }

  /** Shows the whole body again. */
  void wholeBody() {
    zoom.whole();
  }

  /**
   * Shows the places where nobody presses, or hides them; pain may be marked there all the same.
   */
  void showNeverPress(boolean shown) {
    closed = shown ? List.copyOf(ui.coach().knowledge().neverPress()) : List.of();
    figures.forEach(f -> f.showNeverPress(closed));
  }

  private Node tools() {
    VBox tools =
        new VBox(
            6,
            tool(Feather.PLUS, "find.zoom.in", "zoom-in", () -> step(true)),
            tool(Feather.MINUS, "find.zoom.out", "zoom-out", () -> step(false)));
    tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(tools, Pos.BOTTOM_LEFT);
    tools.getChildren().getLast().disableProperty().bind(zoom.zoomedProperty().not());
    return tools;
  }

  private Button tool(Feather icon, String name, String id, Runnable action) {
    Button button = Parts.iconButton(icon, ui.texts().get(name), action, "sign");
    button.setTooltip(new Tooltip(ui.texts().get(name)));
    button.setId(id);
    return button;
  }

  private void step(boolean closer) {
    keys.figure().ifPresent(f -> zoom.step(f, closer));
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.max(LEAST, super.computeMinHeight(width));
  }

  /** Puts a control over the figures, under the label of the pointer. */
  void over(Node control) {
    getChildren().add(getChildren().indexOf(hover), control);
  }

  /** The view that the person marks in; empty while that is the close-up. */
  Optional<View> viewInUse() {
    return keys.figure()
        .filter(f -> cards.values().stream().anyMatch(card -> card.figure().equals(f)))
        .map(BodyFigure::view);
  }

  /** Whether a view that is or was shown has a zone. */
  boolean shows(View view, SidedZone zone) {
    return Optional.ofNullable(cards.get(view))
        .flatMap(card -> card.figure().zoneNode(zone))
        .isPresent();
  }

  /** The lesser of width and height that a zone has on the screen; 0 where no view shows it. */
  double size(SidedZone zone) {
    return cards.values().stream()
        .map(FigureCard::figure)
        .filter(figures::contains)
        .flatMap(f -> f.zoneNode(zone).stream())
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .mapToDouble(b -> Math.min(b.getWidth(), b.getHeight()))
        .max()
        .orElse(0);
  }

  /** Shows where the keyboard is after figures came or went. */
  void showCursor() {
    keys.showCursor();
  }

  /** Adds what belongs beside the figures. */
  HBox row() {
    return row;
  }

  /** Makes a figure on which pain can be marked, once it is {@link #use used}. */
  BodyFigure figure(View view) {
    BodyFigure figure =
        new BodyFigure(ui.figures().of(view), id -> ui.coach().knowledge().sidedZone(id));
    for (SidedZone zone : figure.zones()) {
      figure.zoneNode(zone).ifPresent(node -> wire(node, zone, figure));
    }
    figure.hoveredProperty().subscribe(this::pointed);
    figure.addEventFilter(MouseEvent.MOUSE_MOVED, e -> hover.moveTo(local(e)));
    figure.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> hover.moveTo(local(e)));
    zoom.take(figure);
    return figure;
  }

  /** Lets a figure show the marks and take part in marking, as it was at first. */
  void use(BodyFigure figure) {
    figure.magnify(0, Point2D.ZERO);
    figure.showNeverPress(closed);
    showMarks(figure);
    figures.add(figure);
    zoom.look();
  }

  /** Takes a figure out of this map. */
  void forget(BodyFigure figure) {
    figures.remove(figure);
    figure.showCursor(Optional.empty());
    zoom.look();
  }

  private void pointed(Optional<SidedZone> zone) {
    hover.show(zone);
    if (zone.isEmpty()) {
      nameCursor();
    }
  }

  /** Where the keyboard is has its name beside it, as what the pointer is on has. */
  private void nameCursor() {
    Optional<BodyFigure> figure = keys.figure();
    Optional<SidedZone> zone = keys.typed();
    figure.ifPresent(BodyFigure::layout);
    Optional<Bounds> place =
        zone.flatMap(z -> figure.flatMap(f -> f.zoneNode(z)))
            .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
    if (place.isPresent()) {
      hover.showBeside(zone.orElseThrow(), place.get());
    } else {
      hover.leave();
    }
  }

  private Point2D local(MouseEvent event) {
    return sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private void wire(ZoneShape node, SidedZone zone, BodyFigure figure) {
    name(node, zone);
    node.setOnToggled(() -> model.toggle(zone));
    node.setOnMousePressed(e -> {
      requestFocus();
      keys.moveTo(zone, figure);
    });
    node.setOnMouseReleased(_ -> model.settle());
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

  private void showMarks(List<PainMark> now) {
    marks = now.stream().collect(Collectors.toMap(PainMark::zone, PainMark::rating));
    figures.forEach(this::showMarks);
    tell();
  }

  /**
   * What is read of the map, and read again when it changes while the map has the keyboard: a
   * warning sign before anything else, then where the cursor is, then all marks.
   */
  private void tell() {
    String warning =
        model.alarmsProperty().get().isEmpty() ? "" : ui.texts().get("find.alarm.title");
    String all =
        marks.isEmpty()
            ? ui.texts().get("find.map.summary.none")
            : ui.texts()
                .get(
                    "find.map.summary",
                    model.marksProperty().get().stream()
                        .map(m -> ui.names().zoneInSentence(m.zone()) + " " + m.rating().value())
                        .collect(Collectors.joining(", ")));
    String here = keys.cursor().map(zone -> accessibleName(zone) + ".").orElse("");
    setAccessibleText(
        Stream.of(warning, here, all)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" ")));
    nameCursor();
  }

  private void showMarks(BodyFigure figure) {
    figure
        .showMarks(marks)
        .forEach(zone -> figure.zoneNode(zone).ifPresent(node -> name(node, zone)));
  }

  private void name(SVGPath node, SidedZone zone) {
    node.setAccessibleText(accessibleName(zone));
  }

  private String accessibleName(SidedZone zone) {
    String name = ui.names().zone(zone);
    return model
        .rating(zone)
        .map(r -> ui.texts().get("find.zone.marked", name, r.value()))
        .orElseGet(() -> ui.texts().get("find.zone.unmarked", name));
  }
}
