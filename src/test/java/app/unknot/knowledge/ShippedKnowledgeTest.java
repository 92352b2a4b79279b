package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Region;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.safety.Limits;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedKnowledgeTest {
  private static final KnowledgeReader.Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final KnowledgeBase BASE = SHIPPED.base();

  @Tag("H-32")
  @Test
  void itHasNoProblems() {
    assertThat(BASE.problems()).isEmpty();
    assertThat(SHIPPED.prose().problems(BASE)).isEmpty();
  }

  @Test
  void itCoversTheBody() {
    assertThat(BASE.muscles()).hasSizeGreaterThanOrEqualTo(141);
    assertThat(BASE.points()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(BASE.zones()).hasSizeGreaterThanOrEqualTo(94);
    assertThat(BASE.neverPress()).hasSizeGreaterThanOrEqualTo(26);
    assertThat(BASE.muscles().stream().map(Muscle::region))
        .containsAll(EnumSet.allOf(Region.class));
  }

  @Test
  void everyZoneButTheArmpitBelongsToAPattern() {
    Set<String> silent = new TreeSet<>();
    BASE.zones().forEach(z -> silent.add(z.id()));
    for (TriggerPoint point : BASE.points()) {
      point.pattern().essential().forEach(z -> silent.remove(z.zone()));
      point.pattern().spillover().forEach(z -> silent.remove(z.zone()));
    }

    // Pain there can be marked, but no pattern names it; it is a never-press place with nodes.
    assertThat(silent).containsExactly("armpit");
  }

  @Test
  void everyPointThatIsPressedHasAReleaseWithHandsOrABall() {
    Set<Tool> everybodyHas =
        EnumSet.of(
            Tool.FINGERS,
            Tool.THUMBS,
            Tool.KNUCKLES,
            Tool.BALL_WALL,
            Tool.BALL_FLOOR,
            Tool.BALL_CHAIR);

    assertThat(BASE.points().stream().filter(p -> p.pointClass() != PointClass.PROFESSIONAL_ONLY))
        .allSatisfy(p ->
            assertThat(p.techniques())
                .as(p.id())
                .anyMatch(
                    t -> t.kind() == Technique.Kind.RELEASE && everybodyHas.contains(t.tool())));
  }

  @Test
  void professionalPointsAreExplainedAndMovedButNotPressed() {
    assertThat(BASE.points().stream().filter(p -> p.pointClass() == PointClass.PROFESSIONAL_ONLY))
        .hasSizeGreaterThan(30)
        .allSatisfy(p -> {
          assertThat(p.techniques()).as(p.id()).isEmpty();
          assertThat(words(p).professional()).as(p.id()).isPresent();
        });
  }

  @Tag("H-55")
  @Test
  void dosesStayWithinTheLimitsOfTheirClass() {
    assertThat(BASE.points())
        .allSatisfy(p -> {
          for (Technique technique : p.techniques()) {
            Limits limits =
                p.pointClass() == PointClass.SELF_LIGHT
                    ? Limits.CEILING.tighten(Limits.LIGHT)
                    : Limits.CEILING;
            assertThat(technique.target().high())
                .as(p.id())
                .isLessThanOrEqualTo(limits.target().high());
            assertThat(technique.presses()).as(p.id()).isLessThanOrEqualTo(limits.presses());
            assertThat(technique.hold()).as(p.id()).isLessThanOrEqualTo(longest(technique, limits));
            assertThat(technique.hold()).as(p.id()).isGreaterThanOrEqualTo(Duration.ofSeconds(15));
            assertThat(limits.tools()).as(p.id()).contains(technique.tool());
          }
        });
  }

  /** Strokes move on, so their length is not unbroken pressure; two minutes a muscle. */
  private static Duration longest(Technique technique, Limits limits) {
    return technique.kind() == Technique.Kind.STROKES ? Duration.ofMinutes(2) : limits.hold();
  }

  @ParameterizedTest(name = "{0} at most {1} of 10, {2} s")
  @CsvSource({"piriformis, 5, 30", "quadratus-lumborum, 5, 90", "rectus-abdominis, 3, 15"})
  void carefulMusclesTakeLess(String muscle, int target, int hold) {
    assertThat(techniquesOf(muscle))
        .isNotEmpty()
        .allSatisfy(t -> {
          assertThat(t.target().high().value()).isLessThanOrEqualTo(target);
          assertThat(t.hold()).isLessThanOrEqualTo(Duration.ofSeconds(hold));
        });
  }

  /** The classes of docs/safety.md, by the beginning of a muscle's id. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "scalenus, PROFESSIONAL_ONLY",
    "longus-colli, PROFESSIONAL_ONLY",
    "digastric-posterior, PROFESSIONAL_ONLY",
    "pterygoid, PROFESSIONAL_ONLY",
    "infrahyoids, PROFESSIONAL_ONLY",
    "subscapularis, PROFESSIONAL_ONLY",
    "coracobrachialis, PROFESSIONAL_ONLY",
    "psoas-major, PROFESSIONAL_ONLY",
    "iliacus, PROFESSIONAL_ONLY",
    "pectineus, PROFESSIONAL_ONLY",
    "obturator-internus, PROFESSIONAL_ONLY",
    "pelvic-floor, PROFESSIONAL_ONLY",
    "levator-ani, PROFESSIONAL_ONLY",
    "coccygeus, PROFESSIONAL_ONLY",
    "popliteus, PROFESSIONAL_ONLY",
    "plantaris, PROFESSIONAL_ONLY",
    "tibialis-posterior, PROFESSIONAL_ONLY",
    "intercostals, PROFESSIONAL_ONLY",
    "diaphragm, PROFESSIONAL_ONLY",
    "transversus-abdominis, PROFESSIONAL_ONLY",
    "sternocleidomastoid, SELF_LIGHT",
    "masseter, SELF_LIGHT",
    "temporalis, SELF_LIGHT",
    "suboccipitals, SELF_LIGHT",
    "digastric-anterior, SELF_LIGHT",
    "rectus-abdominis, SELF_LIGHT",
    "frontalis, SELF_LIGHT",
    "zygomaticus, SELF_LIGHT",
    "orbicularis, SELF_LIGHT",
    "buccinator, SELF_LIGHT"
  })
  void delicateMusclesKeepTheirClass(String muscle, PointClass least) {
    List<TriggerPoint> points = pointsOf(muscle).toList();

    assertThat(points).isNotEmpty();
    assertThat(points)
        .allSatisfy(p -> assertThat(p.pointClass()).as(p.id()).isGreaterThanOrEqualTo(least));
  }

  @Tag("H-33")
  @Test
  void noPressedPointLiesWhereNobodyPresses() {
    assertThat(
            BASE.points().stream()
                .filter(p -> p.pointClass() != PointClass.PROFESSIONAL_ONLY)
                .filter(p -> !p.muscle().startsWith("sternocleidomastoid")))
        .allSatisfy(p ->
            assertThat(BASE.neverPress())
                .as(p.id())
                .noneMatch(place -> p.sites().stream().anyMatch(place::contains)));
  }

  @Test
  void everyMuscleHasAPlainNameOfItsOwn() {
    assertThat(BASE.muscles().stream().map(m -> muscleWords(m).plain()))
        .doesNotHaveDuplicates()
        .allMatch(name -> !name.isBlank());
  }

  private static Prose.PointWords words(TriggerPoint point) {
    return Objects.requireNonNull(SHIPPED.prose().points().get(point.id()));
  }

  private static Prose.MuscleWords muscleWords(Muscle muscle) {
    return Objects.requireNonNull(SHIPPED.prose().muscles().get(muscle.id()));
  }

  private static Stream<TriggerPoint> pointsOf(String muscle) {
    return BASE.points().stream().filter(p -> p.muscle().startsWith(muscle));
  }

  private static List<Technique> techniquesOf(String muscle) {
    return pointsOf(muscle).flatMap(p -> p.techniques().stream()).toList();
  }
}
