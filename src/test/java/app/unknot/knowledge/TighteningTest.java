package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRating;
import app.unknot.knowledge.json.KnowledgeReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TighteningTest {
  private static final KnowledgeBase BASE = KnowledgeReader.shipped().base();

  /** Every shipped point against wishes at both ends of every scale. */
  @Tag("H-55")
  @Test
  void nothingWishedMakesAnyPointLooser() {
    int tightened = 0;
    for (TriggerPoint point : BASE.points()) {
      for (Tightening wish : wishes(point.id())) {
        Optional<TriggerPoint> result = tighten(wish, point);
        if (result.isPresent()) {
          tightened++;
          assertThatItIsNoLooser(result.get(), point);
        }
      }
    }

    assertThat(tightened).isGreaterThan(5000);
  }

  @Test
  void whatIsLeftEmptyStaysAsItIs() {
    Tightening nothing =
        new Tightening(
            "infraspinatus-tp1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    TriggerPoint shipped = BASE.point("infraspinatus-tp1").orElseThrow();

    assertThat(nothing.of(shipped)).isEqualTo(shipped);
  }

  @Test
  void aPointThatMayBePressedKeepsARelease() {
    Tightening bare =
        wish("infraspinatus-tp1", PointClass.SELF_PRESS, 30, 3, 7, Set.of(Tool.values()));
    TriggerPoint shipped = BASE.point("infraspinatus-tp1").orElseThrow();

    assertThatThrownBy(() -> bare.of(shipped)).hasMessageContaining("no technique of release");
  }

  private static void assertThatItIsNoLooser(TriggerPoint result, TriggerPoint shipped) {
    assertThat(result.pointClass()).isGreaterThanOrEqualTo(shipped.pointClass());
    assertThat(result.unsuitable()).containsAll(shipped.unsuitable());
    assertThat(result.techniques())
        .allSatisfy(t -> {
          Technique before = shipped.techniqueFor(t.tool()).orElseThrow();
          assertThat(t.kind()).isEqualTo(before.kind());
          assertThat(t.hold()).isLessThanOrEqualTo(before.hold());
          assertThat(t.presses()).isLessThanOrEqualTo(before.presses());
          assertThat(t.target().high()).isLessThanOrEqualTo(before.target().high());
          assertThat(DoseBounds.of(result, t).exceededBy(t)).isEmpty();
        });
  }

  private static Optional<TriggerPoint> tighten(Tightening wish, TriggerPoint point) {
    try {
      return Optional.of(wish.of(point));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("no technique of release");
      return Optional.empty();
    }
  }

  private static List<Tightening> wishes(String point) {
    List<Tightening> wishes = new ArrayList<>();
    for (PointClass pointClass : PointClass.values()) {
      for (int hold : List.of(15, 90)) {
        for (int presses : List.of(1, 3)) {
          for (int target : List.of(1, 10)) {
            wishes.add(wish(point, pointClass, hold, presses, target, Set.of(Tool.CANE)));
          }
        }
      }
    }
    return wishes;
  }

  private static Tightening wish(
      String point, PointClass pointClass, int hold, int presses, int target, Set<Tool> without) {
    return new Tightening(
        point,
        Optional.of(pointClass),
        Optional.of(Duration.ofSeconds(hold)),
        Optional.of(presses),
        Optional.of(new PressingRating(target)),
        without);
  }
}
