package app.unknot.ui.bodymap;

import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/**
 * The marks, drawn over the zones. A mark comes on top of the others and goes again; the zones
 * beneath keep their places, because moving one in a group makes all behind it be drawn anew.
 */
final class MarkLayer extends Group {
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
  private static final double LINE = 2;

  private final Map<SidedZone, SVGPath> marks = new HashMap<>();
  private final Map<SidedZone, SVGPath> rims = new HashMap<>();
  private final Group rimLayer = new Group();
  private Optional<SidedZone> cursor = Optional.empty();
  private double factor = 1;

  MarkLayer() {
    setMouseTransparent(true);
    rimLayer.setMouseTransparent(true);
    rimLayer.setVisible(false);
  }

  /** The outlines alone, to lie over what covers the marks. */
  Group rims() {
    return rimLayer;
  }

  /** Shows the mark of a zone in another strength, or takes it away. */
  void show(SidedZone zone, SVGPath outline, Optional<PainRating> was, Optional<PainRating> is) {
    if (is.isEmpty()) {
      Optional.ofNullable(marks.remove(zone)).ifPresent(getChildren()::remove);
      Optional.ofNullable(rims.remove(zone)).ifPresent(rimLayer.getChildren()::remove);
      return;
    }
    SVGPath mark = marks.computeIfAbsent(zone, _ -> add(outline, this, "mark"));
    rims.computeIfAbsent(zone, _ -> add(outline, rimLayer, "mark-rim"));
    was.ifPresent(r -> mark.pseudoClassStateChanged(strength(r), false));
    is.ifPresent(r -> mark.pseudoClassStateChanged(strength(r), true));
    mark.pseudoClassStateChanged(CURSOR, cursor.filter(zone::equals).isPresent());
  }

  private SVGPath add(SVGPath outline, Group layer, String style) {
    SVGPath mark = new SVGPath();
    mark.setContent(outline.getContent());
    mark.getStyleClass().add(style);
    mark.setStrokeWidth(LINE / factor);
    layer.getChildren().add(mark);
    return mark;
  }

  /** Shows the keyboard's place, where that is a mark. */
  void showCursor(Optional<SidedZone> zone) {
    cursor.map(marks::get).ifPresent(m -> m.pseudoClassStateChanged(CURSOR, false));
    cursor = zone;
    zone.map(marks::get).ifPresent(m -> m.pseudoClassStateChanged(CURSOR, true));
  }

  /** Keeps the outlines at their width in pixels. */
  void fitTo(double pixelsPerMillimetre) {
    if (factor != pixelsPerMillimetre) {
      factor = pixelsPerMillimetre;
      marks.values().forEach(m -> m.setStrokeWidth(LINE / factor));
      rims.values().forEach(m -> m.setStrokeWidth(LINE / factor));
    }
  }

  private static PseudoClass strength(PainRating rating) {
    return PseudoClass.getPseudoClass("p" + rating.value());
  }
}
