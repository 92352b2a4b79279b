package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ui.bodymap.FigureDrawing;
import app.unknot.ui.bodymap.Figures;
import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the files say about places is what the figure shows. */
class FigureAgreementTest {
  private static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  private static final Figures FIGURES = new Figures();

  /** How far from its muscle's outline a site may lie, in millimetres. */
  private static final float TOLERANCE = 10;

  @Test
  void everyZoneIsDrawnInSomeViewAndNothingElseIs() {
    Set<String> drawn =
        Arrays.stream(View.values())
            .flatMap(v -> FIGURES.of(v).zones().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(drawn)
        .isEqualTo(
            BASE.sidedZones().stream()
                .map(SidedZone::id)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theFirstSiteOfEveryPointLiesOnItsMuscle() {
    assertThat(BASE.points())
        .allSatisfy(p -> {
          for (Side side : Side.values()) {
            Site site = p.sites().getFirst().on(side);
            String id = p.muscle() + "-" + side.key();
            FigureDrawing drawing = FIGURES.of(site.view());
            assertThat(drawing.muscle(id)).as(id + " in " + site.view()).isPresent();
            Area muscle = grown(drawing.muscle(id).orElseThrow().outline());
            assertThat(muscle.contains(site.x(), site.y())).as(p.id() + " at " + site).isTrue();
          }
        });
  }

  @Test
  void everyMuscleHasAnOutlineOnBothSides() {
    Set<String> outlines =
        Arrays.stream(View.values())
            .flatMap(v -> FIGURES.of(v).muscles().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(BASE.muscles())
        .allSatisfy(m -> assertThat(outlines).contains(m.id() + "-left", m.id() + "-right"));
  }

  @Test
  void neverPressPlacesLieWithinTheFigure() {
    assertThat(BASE.neverPress())
        .allSatisfy(place ->
            assertThat(place.outlines())
                .isNotEmpty()
                .allSatisfy(outline -> {
                  FigureDrawing.Frame frame = FIGURES.of(outline.view()).frame();
                  assertThat(outline.xs())
                      .allMatch(x -> x >= frame.x() && x <= frame.x() + frame.width());
                  assertThat(outline.ys())
                      .allMatch(y -> y >= frame.y() && y <= frame.y() + frame.height());
                }));
  }

  /** The outline with a seam of the tolerance around it. */
  private static Area grown(String path) {
    Path2D outline = outline(path);
    Area area = new Area(outline);
    area.add(new Area(new BasicStroke(2 * TOLERANCE).createStrokedShape(outline)));
    return area;
  }

  /** Reads path data; the figure uses M, L, C and Z with absolute numbers only. */
  private static Path2D outline(String path) {
    Path2D outline = new Path2D.Double();
    for (MatchResult part :
        Pattern.compile("([MLCZ])([^MLCZ]*)").matcher(path).results().toList()) {
      double[] n =
          Pattern.compile("-?[0-9.]+")
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
