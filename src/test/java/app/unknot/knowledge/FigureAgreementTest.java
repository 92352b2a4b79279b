package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ui.bodymap.FigureDrawing;
import app.unknot.ui.bodymap.Figures;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
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
            assertThat(FigureShapes.inMuscle(site, id, TOLERANCE))
                .as(p.id() + " at " + site)
                .contains(true);
          }
        });
  }

  @Test
  void everySiteLiesInTheZoneThatItNames() {
    assertThat(BASE.points())
        .allSatisfy(p ->
            assertThat(p.sites())
                .allSatisfy(site ->
                    assertThat(BASE.zone(site.zone()).map(z -> z.on(Side.RIGHT).id()))
                        .as(p.id() + " at " + site)
                        .hasValueSatisfying(
                            zone -> assertThat(FigureShapes.inZone(site, zone, 0)).isTrue())));
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
}
