package app.unknot.ui.find;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.ui.bodymap.BodyFigure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The keyboard on the map: arrows go to the nearest zone in that direction. */
final class MapKeys {
  /** How much a step aside counts against a step ahead. */
  private static final double ASIDE = 2.2;

  private final Region map;
  private final FindViewModel model;
  private final List<BodyFigure> figures;
  private final MapZoom zoom;
  private final Runnable moved;
  private Optional<SidedZone> cursor = Optional.empty();
  private Optional<BodyFigure> at = Optional.empty();
  private boolean byKey;

  /** Listens on the map; {@code moved} is told that the cursor may be elsewhere. */
  MapKeys(Region map, FindViewModel model, List<BodyFigure> figures, MapZoom zoom, Runnable moved) {
    this.zoom = zoom;
    this.moved = moved;
    this.map = map;
    this.model = model;
    this.figures = figures;
    map.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    map.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    map.focusedProperty().subscribe(() -> showCursor());
  }

  /** Puts the cursor where the pointer was pressed. */
  void moveTo(SidedZone zone, BodyFigure figure) {
    byKey = false;
    cursor = Optional.of(zone);
    at = Optional.of(figure);
    showCursor();
  }

  private void moveTo(SidedZone zone) {
    cursor = Optional.of(zone);
    at =
        at.stream()
            .filter(figures::contains)
            .filter(f -> f.zoneNode(zone).isPresent())
            .findFirst()
            .or(() -> figures.stream().filter(f -> f.zoneNode(zone).isPresent()).findFirst());
    showCursor();
  }

  /** The zone that the keyboard is on, while it is on the map. */
  Optional<SidedZone> cursor() {
    return cursor.filter(_ -> map.isFocused());
  }

  /** The same, where it was a key that led there. */
  Optional<SidedZone> typed() {
    return cursor().filter(_ -> byKey);
  }

  /** The figure that the cursor is on, else the first. */
  Optional<BodyFigure> figure() {
    return at.filter(figures::contains).or(() -> figures.stream().findFirst());
  }

  private void pressed(KeyEvent event) {
    byKey |= map.isFocused() && !event.getCode().isModifierKey();
    if (zoom.pressed(event, figure())) {
      showCursor();
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        switch (event.getCode()) {
          case UP -> step(new Point2D(0, -1));
          case DOWN -> step(new Point2D(0, 1));
          case LEFT -> step(new Point2D(-1, 0));
          case RIGHT -> step(new Point2D(1, 0));
          case ENTER, SPACE -> onCursor(model::toggle);
          case DELETE, BACK_SPACE -> onCursor(model::remove);
          case L -> side(Side.LEFT);
          case R -> side(Side.RIGHT);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    String key = event.getCharacter();
    if (event.isShortcutDown() || key.length() != 1) {
      return;
    }
    char c = key.charAt(0);
    if (c >= '0' && c <= '9') {
      onCursor(zone -> model.setStrength(zone, new PainRating(c - '0')));
    } else if (c == '+') {
      onCursor(zone -> model.setStrength(zone, new PainRating(PainRating.MAX)));
    }
  }

  private boolean onCursor(java.util.function.Consumer<SidedZone> action) {
    ensureCursor();
    cursor.ifPresent(action);
    return true;
  }

  /**
   * The other side of the zone that the cursor is on, with its mark where it has one. Right after a
   * common start all marks change their side.
   */
  private boolean side(Side side) {
    Optional<SidedZone> here = cursor.filter(_ -> at.filter(figures::contains).isPresent());
    if (here.isEmpty() || model.startedProperty().get()) {
      model.side(side);
      model.selectedProperty().get().ifPresent(this::moveTo);
      return true;
    }
    SidedZone zone = here.get();
    if (model.rating(zone).isPresent()) {
      model.select(zone);
      model.side(side);
    }
    moveTo(zone.side().filter(s -> s != side).isPresent() ? zone.mirrored() : zone);
    return true;
  }

  private boolean step(Point2D direction) {
    ensureCursor();
    Optional<Point2D> from = cursor.flatMap(zone -> at.flatMap(f -> centre(f, zone)));
    from.ifPresent(origin -> {
      Optional<Place> best =
          figures.stream()
              .flatMap(f -> f.zones().stream().map(z -> new Place(f, z)))
              .filter(p ->
                  !(Optional.of(p.zone()).equals(cursor)
                      && at.filter(f -> f == p.figure()).isPresent()))
              .filter(p -> cost(origin, p, direction) < Double.MAX_VALUE)
              .min(
                  Comparator.comparingDouble((Place p) -> cost(origin, p, direction))
                      .thenComparing(Place::zone));
      best.ifPresent(p -> {
        cursor = Optional.of(p.zone());
        at = Optional.of(p.figure());
        p.figure().reveal(p.zone());
        showCursor();
      });
    });
    return true;
  }

  private record Place(BodyFigure figure, SidedZone zone) {}

  private static double cost(Point2D origin, Place place, Point2D direction) {
    Optional<Point2D> centre = centre(place.figure(), place.zone());
    if (centre.isEmpty()) {
      return Double.MAX_VALUE;
    }
    Point2D way = centre.get().subtract(origin);
    double ahead = way.dotProduct(direction);
    if (ahead < 2) {
      return Double.MAX_VALUE;
    }
    double aside = Math.abs(way.crossProduct(direction).getZ());
    return ahead + ASIDE * aside;
  }

  private static Optional<Point2D> centre(BodyFigure figure, SidedZone zone) {
    return figure
        .zoneNode(zone)
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .map((Bounds b) -> new Point2D(b.getCenterX(), b.getCenterY()));
  }

  private void ensureCursor() {
    boolean known = at.filter(figures::contains).isPresent() && cursor.isPresent();
    if (!known && !figures.isEmpty()) {
      BodyFigure first = figures.getFirst();
      cursor =
          cursor
              .filter(z -> figures.stream().anyMatch(f -> f.zoneNode(z).isPresent()))
              .or(() -> first.zones().stream().min(Comparator.comparingDouble(z -> top(first, z))));
      at = cursor.flatMap(z -> figures.stream().filter(f -> f.zoneNode(z).isPresent()).findFirst());
      showCursor();
    }
  }

  private static double top(BodyFigure figure, SidedZone zone) {
    return centre(figure, zone).map(Point2D::getY).orElse(Double.MAX_VALUE);
  }

  /** Shows the cursor on its figure. */
  void showCursor() {
    for (BodyFigure figure : figures) {
      boolean here = map.isFocused() && at.filter(f -> f == figure).isPresent();
      figure.showCursor(here ? cursor : Optional.empty());
    }
    moved.run();
  }

  /** The key that goes to the next view. */
  static final KeyCode NEXT_VIEW = KeyCode.V;
}
