package app.unknot.knowledge;

import app.unknot.ui.bodymap.Figures;
import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The outlines of the figure as areas in which a site lies or does not. */
final class FigureShapes {
  private static final Figures FIGURES = new Figures();
  private static final Pattern STEP = Pattern.compile("([MLCZ])([^MLCZ]*)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  private FigureShapes() {}

  /** Whether a site lies in a muscle's outline with a seam around it; empty if it is not drawn. */
  static Optional<Boolean> inMuscle(Site site, String sidedMuscle, float seam) {
    return FIGURES
        .of(site.view())
        .muscle(sidedMuscle)
        .map(m -> grown(m.outline(), seam).contains(site.x(), site.y()));
  }

  /** Whether a site lies in a zone's outline with a seam around it. */
  static boolean inZone(Site site, String sidedZone, float seam) {
    String zone = FIGURES.of(site.view()).zones().get(sidedZone);
    return zone != null && grown(zone, seam).contains(site.x(), site.y());
  }

  private static Area grown(String path, float seam) {
    Path2D outline = outline(path);
    Area area = new Area(outline);
    if (seam > 0) {
      area.add(new Area(new BasicStroke(2 * seam).createStrokedShape(outline)));
    }
    return area;
  }

  /** Reads path data; the figure uses M, L, C and Z with absolute numbers only. */
  private static Path2D outline(String path) {
    Path2D outline = new Path2D.Double();
    for (MatchResult part : STEP.matcher(path).results().toList()) {
      double[] n =
          NUMBER
              .matcher(part.group(2))
              .results()
              .mapToDouble(m -> Double.parseDouble(m.group()))
              .toArray();
      switch (part.group(1)) {
        case "M" -> outline.moveTo(n[0], n[1]);
        case "L" -> {
          for (int i = 0; i < n.length; i += 2) {
            outline.lineTo(n[i], n[i + 1]);
          }
        }
        case "C" -> {
          for (int i = 0; i < n.length; i += 6) {
            outline.curveTo(n[i], n[i + 1], n[i + 2], n[i + 3], n[i + 4], n[i + 5]);
          }
        }
        default -> outline.closePath();
      }
    }
    return outline;
  }
}
