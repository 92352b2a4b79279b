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

  /** How far beside the zones of its muscle a deep point is drawn at most, in millimetres. */
  private static final float DEEPEST = 60;

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
  void everySiteNamesTheNearestZoneOverItsMuscle() {
    assertThat(BASE.points())
        .allSatisfy(p ->
            assertThat(p.sites())
                .allSatisfy(s ->
                    assertThat(nearest(s, BASE.muscleOf(p)))
                        .as(p.id() + " at " + s)
                        .contains(s.zone())));
  }

  /** Deep muscles are drawn through what lies in front of them, so a site may lie beside. */
  private static Set<String> nearest(Site site, Muscle muscle) {
    for (float seam = 0; seam <= DEEPEST; seam++) {
      Set<String> zones = new TreeSet<>();
      for (String id : muscle.zones()) {
        String right = BASE.zone(id).orElseThrow().on(Side.RIGHT).id();
        if (FigureShapes.inZone(site, right, seam)) {
          zones.add(id);
        }
      }
      if (!zones.isEmpty()) {
        return zones;
      }
    }
    return Set.of();
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
