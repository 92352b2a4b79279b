package app.unknot.ui.bodymap;

import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.ui.bodymap.FigureDrawing.Artwork;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;

/**
 * One view of the body with its zones as nodes. It shows what it is told and tells which zone the
 * pointer is on; it decides nothing. Layers from the bottom: figure, marks and zones, muscle,
 * pattern, never-press places, outlines of marks, the X, badges.
 */
public final class BodyFigure extends Pane {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final Duration ZOOM = Duration.millis(320);

  /** The largest magnification: a finger joint then fills the view. */
  private static final double LARGEST = 8;

  /** The lines between the zones, in pixels. */
  private static final double LINE = 0.8;

  private final FigureDrawing drawing;
  private final Group content = new Group();

  /**
   * The drawn body with the lines of its zones. What can be seen of it is kept as a picture of
   * exactly its pixels, because drawing it anew takes longer than a frame has; when it is shown
   * larger or elsewhere, it is drawn anew.
   */
  private final Group art = new Group();

  private final Rectangle seen = new Rectangle();
  private final SVGPath lines = new SVGPath();
  private final Group zoneLayer = new Group();
  private final MarkLayer markLayer = new MarkLayer();
  private final OverlayLayer overlay;
  private final BadgeLayer badges = new BadgeLayer();
  private final Map<SidedZone, ZoneShape> zones = new HashMap<>();
  private final Map<SidedZone, PainRating> marks = new HashMap<>();
  private final Scale scale = new Scale(1, 1);
  private final Translate shift = new Translate();
  private final ObjectProperty<Frame> frame = new SimpleObjectProperty<>(this, "frame");
  private final ReadOnlyObjectWrapper<Optional<SidedZone>> hovered =
      new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
  private Optional<SidedZone> cursor = Optional.empty();
  private Frame home;
  private Frame goal;
  private double fitted;
  private Optional<Timeline> moving = Optional.empty();

  /**
   * Builds the figure.
   *
   * @param zoneIds the zone for a sided id of the drawing
   */
  public BodyFigure(FigureDrawing drawing, Function<String, Optional<SidedZone>> zoneIds) {
    this.drawing = drawing;
    getStyleClass().add("body-figure");
    for (Artwork artwork : drawing.artwork()) {
      SVGPath path = path(artwork.path(), "figure-" + artwork.styleClass());
      path.setMouseTransparent(true);
      art.getChildren().add(path);
    }
    drawing.zones().forEach((id, d) -> zoneIds.apply(id).ifPresent(zone -> addZone(zone, d)));
    lines.setContent(String.join(" ", drawing.zones().values()));
    lines.getStyleClass().add("zone-lines");
    lines.setMouseTransparent(true);
    art.getChildren().add(lines);
    art.setCache(true);
    overlay = new OverlayLayer(drawing);
    content.getChildren().addAll(art, zoneLayer, markLayer, overlay, markLayer.rims());
    content.getTransforms().addAll(shift, scale);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(content, badges);
    home = drawing.frame();
    goal = home;
    frame.set(home);
    frame.addListener((o, was, now) -> requestLayout());
    setMinSize(0, 0);
    zoneLayer.setOnMouseExited(e -> hovered.set(Optional.empty()));
  }

  private static SVGPath path(String d, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(d);
    path.getStyleClass().add(styleClass);
    return path;
  }

  private void addZone(SidedZone zone, String d) {
    ZoneShape path = new ZoneShape(d);
    path.setId(zone.id());
    path.setUserData(zone);
    path.setOnMouseEntered(e -> hovered.set(Optional.of(zone)));
    path.setOnMouseDragEntered(e -> hovered.set(Optional.of(zone)));
    zones.put(zone, path);
    zoneLayer.getChildren().add(path);
  }

  /** A figure to look at and not to point at: its zones need not be in the scene. */
  public BodyFigure still() {
    setMouseTransparent(true);
    content.getChildren().remove(zoneLayer);
    return this;
  }

  /** The view this figure shows. */
  public View view() {
    return drawing.view();
  }

  /** The zones of this view. */
  public Collection<SidedZone> zones() {
    return List.copyOf(zones.keySet());
  }

  /** The node of a zone, for pointer events and for its accessible name. */
  public Optional<ZoneShape> zoneNode(SidedZone zone) {
    return Optional.ofNullable(zones.get(zone));
  }

  /** The zone under the pointer. */
  public ReadOnlyObjectProperty<Optional<SidedZone>> hoveredProperty() {
    return hovered.getReadOnlyProperty();
  }

  /** The part of the view that is shown, in millimetres. */
  public ObjectProperty<Frame> frameProperty() {
    return frame;
  }

  /**
   * Moves to a part of the view; at once where motion is reduced. On the way the kept picture is
   * scaled, because drawing the body anew takes longer than a frame has.
   */
  public void zoomTo(Frame target, boolean animated) {
    moving.ifPresent(Timeline::stop);
    moving = Optional.empty();
    goal = target;
    if (animated) {
      Timeline way = new Timeline(new KeyFrame(ZOOM, new KeyValue(frame, target, FRAMES)));
      way.setOnFinished(_ -> arrive());
      moving = Optional.of(way);
      art.setCacheHint(CacheHint.SCALE);
      way.play();
    } else {
      frame.set(target);
      arrive();
    }
  }

  private void arrive() {
    moving = Optional.empty();
    art.setCacheHint(CacheHint.DEFAULT);
    requestLayout();
  }

  /** Shows a part of the view; what is zoomed later never grows smaller than it. */
  public void stayIn(Frame part) {
    home = part;
    frame.set(part);
  }

  /** How many times larger than at first the view is shown. */
  public double magnification() {
    return home.width() / frame.get().width();
  }

  /**
   * Shows the view larger or smaller, with a place of this node staying where it is.
   *
   * @param at in this node's coordinates
   */
  public void magnify(double factor, Point2D at) {
    double now = magnification();
    double to = Math.clamp(now * factor, 1, LARGEST);
    if (to <= 1) {
      frame.set(home);
    } else if (to != now) {
      Point2D place = content.parentToLocal(at);
      Frame closer = frame.get().closer(to / now, place.getX(), place.getY());
      frame.set(closer.moved(0, 0, home));
    }
  }

  /** Moves a magnified view by pixels; what is to the right comes with a positive dx. */
  public void pan(double dx, double dy) {
    if (magnification() > 1) {
      frame.set(frame.get().moved(dx / scale.getX(), dy / scale.getY(), home));
    }
  }

  /** Moves a magnified view until the middle of a zone can be seen. */
  public void reveal(SidedZone zone) {
    boundsOf(zone)
        .filter(_ -> magnification() > 1)
        .ifPresent(b -> {
          double x = b.x() + b.width() / 2;
          double y = b.y() + b.height() / 2;
          Frame now = frame.get();
          if (!now.holds(x, y)) {
            frame.set(
                now.moved(x - now.x() - now.width() / 2, y - now.y() - now.height() / 2, home));
          }
        });
  }

  /**
   * Shows these marks in place of the earlier ones.
   *
   * @return the zones of this view whose mark came, went or changed its strength
   */
  public Set<SidedZone> showMarks(Map<SidedZone, PainRating> now) {
    Set<SidedZone> changed = new HashSet<>(marks.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(zone -> Objects.equals(marks.get(zone), now.get(zone)));
    changed.retainAll(zones.keySet());
    for (SidedZone zone : changed) {
      Optional<PainRating> is = Optional.ofNullable(now.get(zone));
      zoneNode(zone)
          .ifPresent(shape -> {
            markLayer.show(zone, shape, Optional.ofNullable(marks.get(zone)), is);
            shape.setMarked(is.isPresent());
          });
    }
    if (!changed.isEmpty()) {
      requestLayout();
    }
    marks.clear();
    marks.putAll(now);
    return changed;
  }

  /** Shows the keyboard's place on the map. */
  public void showCursor(Optional<SidedZone> zone) {
    cursor.map(zones::get).ifPresent(p -> p.pseudoClassStateChanged(CURSOR, false));
    cursor = zone;
    zone.map(zones::get).ifPresent(p -> p.pseudoClassStateChanged(CURSOR, true));
    markLayer.showCursor(zone);
  }

  /** Shows a point's muscle, place and pattern; empty shows the person's marks alone. */
  public void showReferral(Optional<ReferralOverlay> referral) {
    overlay.show(referral, zones);
    markLayer.rims().setVisible(referral.isPresent());
    requestLayout();
  }

  /** Shows a point's muscle and place without its pattern. */
  public void showMuscle(ReferralOverlay referral) {
    overlay.show(Optional.of(referral), Map.of());
    requestLayout();
  }

  /** Shows places where nobody presses; an empty list hides them. */
  public void showNeverPress(List<NeverPressPlace> places) {
    overlay.showNeverPress(places);
    requestLayout();
  }

  /** The bounds of a zone in millimetres, where this view shows it. */
  public Optional<Frame> boundsOf(SidedZone zone) {
    return zoneNode(zone)
        .map(SVGPath::getLayoutBounds)
        .map(b -> new Frame(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
  }

  /** The part of the view that holds the shown muscle and pattern, where there is any. */
  public Optional<Frame> referralFrame() {
    return overlay.frame();
  }

  /** Pixels a millimetre, as shown now. */
  public double pixelsPerMillimetre() {
    return scale.getX();
  }

  @Override
  protected void layoutChildren() {
    Frame shown = frame.get();
    if (getWidth() <= 0 || getHeight() <= 0 || shown == null) {
      return;
    }
    double factor = Math.min(getWidth() / shown.width(), getHeight() / shown.height());
    scale.setX(factor);
    scale.setY(factor);
    shift.setX(snapPositionX(getWidth() / 2 - (shown.x() + shown.width() / 2) * factor));
    shift.setY(snapPositionY(getHeight() / 2 - (shown.y() + shown.height() / 2) * factor));
    if (moving.isEmpty()) {
      fit(factor);
      see(shown, factor);
    } else {
      // Lines and dots are made once, for where the way ends.
      overlay.fitTo(Math.min(getWidth() / goal.width(), getHeight() / goal.height()));
    }
    badges.place(marks, zones, content, overlay.sites());
    badges.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void fit(double factor) {
    if (factor != fitted) {
      fitted = factor;
      lines.setStrokeWidth(LINE / factor);
      zones.values().forEach(zone -> zone.setStrokeWidth(LINE / factor));
      markLayer.fitTo(factor);
    }
    overlay.fitTo(factor);
  }

  /** What lies outside of this node is not drawn, where only a part is shown. */
  private void see(Frame shown, double factor) {
    boolean part = shown.width() < drawing.frame().width() - 1;
    if (part) {
      double w = getWidth() / factor;
      double h = getHeight() / factor;
      seen.setX(shown.x() + (shown.width() - w) / 2);
      seen.setY(shown.y() + (shown.height() - h) / 2);
      seen.setWidth(w);
      seen.setHeight(h);
    }
    art.setClip(part ? seen : null);
  }

  private static final Interpolator FRAMES =
      new Interpolator() {
        @Override
        protected double curve(double t) {
          return t * t * (3 - 2 * t);
        }

        @Override
        public Object interpolate(Object from, Object to, double fraction) {
          if (from instanceof Frame a && to instanceof Frame b) {
            double t = curve(fraction);
            return new Frame(
                a.x() + (b.x() - a.x()) * t,
                a.y() + (b.y() - a.y()) * t,
                a.width() + (b.width() - a.width()) * t,
                a.height() + (b.height() - a.height()) * t);
          }
          return to;
        }
      };
}
