package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageTest {
  private static final TriggerPoint SOME = Body.BASE.points().iterator().next();
  private static final SidedPoint KNOWN = SOME.on(Side.LEFT);
  private static final SidedPoint GONE = new SidedPoint("clinic-own-point", Side.LEFT);

  private final Coverage coverage = new Coverage(Body.BASE);

  @ParameterizedTest
  @EnumSource(
      value = Scope.Kind.class,
      names = {"REGION", "ZONE", "MUSCLE"})
  void whereAPointLiesThatNobodyKnowsIsNotGuessedSoEveryPlaceCoversIt(Scope.Kind kind) {
    assertThat(coverage.covers(new Scope(kind, Set.of("anywhere")), GONE)).isTrue();
  }

  @Test
  void aPointBelongsToTheRegionsOfItsZonesToo() {
    assertThat(new Coverage(Body.BASE).regions(Body.right("external-oblique")))
        .containsExactlyInAnyOrder(Region.ABDOMEN, Region.BACK);
  }

  @Test
  void aToolCoversNoPoint() {
    assertThat(coverage.covers(new Scope(Scope.Kind.TOOL, Set.of("massage-gun")), GONE)).isFalse();
    assertThat(coverage.covers(new Scope(Scope.Kind.TOOL, Set.of("massage-gun")), KNOWN)).isFalse();
  }

  @Test
  void aPointThatNobodyKnowsMayBeOfAnyMuscleOfItsSide() {
    assertThat(coverage.sameMuscle(GONE, KNOWN)).isTrue();
    assertThat(coverage.sameMuscle(KNOWN, GONE)).isTrue();
    assertThat(coverage.sameMuscle(GONE, SOME.on(Side.RIGHT))).isFalse();
    assertThat(coverage.sameMuscle(KNOWN, KNOWN)).isTrue();
  }

  @Test
  void pointsOfTwoMusclesAreNotOfOne() {
    SidedPoint other =
        Body.BASE.points().stream()
            .filter(p -> !p.muscle().equals(SOME.muscle()))
            .findFirst()
            .orElseThrow()
            .on(Side.LEFT);

    assertThat(coverage.sameMuscle(KNOWN, other)).isFalse();
  }
}
