package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tightening is a meet: idempotent, commutative, associative, never looser. */
@Tag("H-06")
class LimitsTest {
  private static final List<Limits> SOME = some();

  private static List<Limits> some() {
    List<Limits> all = new ArrayList<>(List.of(Limits.CEILING, Limits.GENTLE, Limits.LIGHT));
    for (Limits l : List.copyOf(all)) {
      all.add(Care.hold(l, Duration.ofSeconds(20)));
      all.add(Care.target(l, PressingRange.of(2, 6)));
      all.add(Care.tools(l, Set.of()));
      all.add(Care.tools(l, EnumSet.of(Tool.FINGERS, Tool.CANE)));
    }
    all.add(
        new Limits(
            PressingRange.of(0, 4),
            Duration.ofSeconds(45),
            1,
            Duration.ofSeconds(60),
            3,
            Duration.ofMinutes(2),
            2,
            Duration.ofMinutes(3),
            Duration.ofMinutes(12),
            EnumSet.of(Tool.CANE, Tool.BALL_WALL),
            false,
            false));
    return all;
  }

  @Test
  void tighteningTwiceIsTighteningOnce() {
    SOME.forEach(a -> assertThat(a.tighten(a)).isEqualTo(a));
  }

  @Test
  void theOrderOfTighteningDoesNotMatter() {
    for (Limits a : SOME) {
      for (Limits b : SOME) {
        assertThat(a.tighten(b)).isEqualTo(b.tighten(a));
        for (Limits c : SOME) {
          assertThat(a.tighten(b).tighten(c)).isEqualTo(a.tighten(b.tighten(c)));
        }
      }
    }
  }

  @Test
  void theResultIsNeverLooserThanEither() {
    for (Limits a : SOME) {
      for (Limits b : SOME) {
        Limits both = a.tighten(b);
        assertThat(both.target().high()).isLessThanOrEqualTo(a.target().high());
        assertThat(both.target().low()).isLessThanOrEqualTo(a.target().low());
        assertThat(both.hold()).isLessThanOrEqualTo(a.hold());
        assertThat(both.presses()).isLessThanOrEqualTo(a.presses());
        assertThat(both.rest()).isGreaterThanOrEqualTo(a.rest());
        assertThat(both.points()).isLessThanOrEqualTo(a.points());
        assertThat(both.sessionPressing()).isLessThanOrEqualTo(a.sessionPressing());
        assertThat(both.sessionsPerDay()).isLessThanOrEqualTo(a.sessionsPerDay());
        assertThat(both.pointDayPressing()).isLessThanOrEqualTo(a.pointDayPressing());
        assertThat(both.dayPressing()).isLessThanOrEqualTo(a.dayPressing());
        assertThat(a.tools()).containsAll(both.tools());
        assertThat(both.floor()).isEqualTo(a.floor() && b.floor());
      }
    }
  }

  @Test
  @Tag("H-11")
  void theCeilingsAreThoseOfTheDoseTable() {
    assertThat(Limits.CEILING.hold()).isEqualTo(Duration.ofSeconds(90));
    assertThat(Limits.CEILING.target()).isEqualTo(PressingRange.of(5, 7));
    assertThat(Limits.CEILING.presses()).isEqualTo(3);
    assertThat(Limits.CEILING.sessionPressing()).isEqualTo(Duration.ofMinutes(10));
    assertThat(Limits.CEILING.pointDayPressing()).isEqualTo(Duration.ofMinutes(6));
    assertThat(Limits.CEILING.dayPressing()).isEqualTo(Duration.ofMinutes(30));
    assertThat(Limits.GENTLE.hold()).isEqualTo(Duration.ofSeconds(30));
    assertThat(Limits.GENTLE.target()).isEqualTo(PressingRange.of(3, 5));
    assertThat(Limits.GENTLE.sessionPressing()).isEqualTo(Duration.ofMinutes(4));
    assertThat(Limits.GENTLE.tools()).doesNotContain(Tool.MASSAGE_GUN);
    assertThat(Limits.LIGHT.hold()).isEqualTo(Duration.ofSeconds(15));
    assertThat(Limits.LIGHT.tools()).containsExactly(Tool.FINGERS);
  }
}
