package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Limits;
import app.unknot.safety.Screening;
import app.unknot.safety.TestClearances;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final SidedPoint ONE = new SidedPoint("one-tp1", Side.RIGHT);
  private static final SidedPoint ACROSS = new SidedPoint("one-tp1", Side.LEFT);
  private static final SidedPoint TWO = new SidedPoint("two-tp1", Side.RIGHT);

  private final Journey journey = new Journey();

  @BeforeEach
  void choose() {
    journey.choose(ONE);
    journey.choose(Tool.BALL_WALL);
  }

  private void clear() {
    journey.clear(
        new Screening.Cleared(
            TestClearances.of(
                Instant.EPOCH, Limits.CEILING, journey.points().toArray(SidedPoint[]::new)),
            List.of(),
            new LinkedHashMap<>(),
            Limits.CEILING,
            Limits.CEILING));
  }

  @Test
  void whatIsAddedComesAfterTheMainPoint() {
    journey.add(ACROSS);
    journey.lookForMore();
    assertThat(journey.points()).containsExactly(ONE, ACROSS);
    journey.choose(TWO);

    assertThat(journey.points()).containsExactly(ONE, ACROSS, TWO);
    assertThat(journey.chosen()).contains(TWO);
    assertThat(journey.kept()).containsExactly(ONE, ACROSS);
  }

  @Test
  @Tag("H-61")
  void whereNothingIsSoreIsNoPointOfTheSessionAnyMore() {
    journey.add(TWO);
    clear();
    journey.lookForMore();
    journey.choose(ONE);
    journey.drop(ONE);

    assertThat(journey.points()).containsExactly(TWO);
    assertThat(journey.chosen()).isEmpty();
    assertThat(journey.cleared()).isEmpty();
  }

  @Test
  void withoutAddingAChoiceTakesThePlaceOfTheLastOne() {
    journey.choose(TWO);
    assertThat(journey.points()).containsExactly(TWO);
    assertThat(journey.tool()).isEmpty();

    journey.add(ONE);
    journey.choose(ACROSS);
    assertThat(journey.points()).containsExactly(TWO, ACROSS);
  }

  @Test
  @Tag("H-61")
  void aPointMoreOrLessClosesWhatACheckHasOpened() {
    List<Runnable> changes =
        List.of(
            () -> journey.add(ACROSS),
            () -> journey.choose(TWO),
            () -> journey.leave(ACROSS),
            () -> journey.leave(ONE),
            journey::lookForMore,
            () -> journey.choose(ACROSS),
            journey::chooseNone);
    for (int i = 0; i < changes.size(); i++) {
      clear();
      List<SidedPoint> before = journey.points();
      changes.get(i).run();

      boolean same = journey.points().equals(before);
      assertThat(journey.cleared().isPresent()).as("after change %s", i).isEqualTo(same);
    }
  }

  @Test
  void whoLooksForMoreAndFindsNothingHasWhatThereWas() {
    journey.add(ACROSS);
    clear();
    journey.lookForMore();
    assertThat(journey.chosen()).isEmpty();
    journey.addNothing();

    assertThat(journey.points()).containsExactly(ONE, ACROSS);
    assertThat(journey.chosen()).contains(ACROSS);
    assertThat(journey.cleared()).isPresent();
  }

  @Test
  void whatWasLookedAtAndNotAddedIsGone() {
    clear();
    journey.lookForMore();
    journey.choose(TWO);
    journey.addNothing();

    assertThat(journey.points()).containsExactly(ONE);
    assertThat(journey.kept()).isEmpty();
    assertThat(journey.cleared()).isEmpty();
  }

  @Test
  void theLastPointThatIsLeftOutLeavesNone() {
    journey.leave(ONE);
    assertThat(journey.points()).isEmpty();
    assertThat(journey.chosen()).isEmpty();
  }

  @Test
  void whatIsChosenAloneIsAddedToNothing() {
    journey.lookForMore();
    journey.choose(TWO);
    journey.keepNothing();

    assertThat(journey.points()).containsExactly(TWO);
    assertThat(journey.kept()).isEmpty();
  }

  @Test
  void everyPointHasAToolOfItsOwn() {
    journey.add(TWO);
    journey.choose(Tool.CANE);

    assertThat(journey.tool(ONE)).contains(Tool.BALL_WALL);
    assertThat(journey.tool(TWO)).contains(Tool.CANE);
    assertThat(journey.onlyTool()).isEmpty();
    journey.leave(ONE);
    assertThat(journey.tool(ONE)).isEmpty();
    assertThat(journey.onlyTool()).contains(Tool.CANE);
  }

  @Test
  void aToolWithoutAPointIsNotKept() {
    journey.chooseNone();
    journey.choose(Tool.CANE);
    assertThat(journey.tool()).isEmpty();
    assertThat(journey.onlyTool()).isEmpty();
  }
}
