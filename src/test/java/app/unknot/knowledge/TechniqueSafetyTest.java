package app.unknot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Described.Given;
import app.unknot.knowledge.Described.NotApplicable;
import app.unknot.knowledge.Described.NotDescribed;
import app.unknot.knowledge.json.KnowledgeReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every point that may be pressed can be pressed alone, and every point leaves something to do. */
class TechniqueSafetyTest {
  private static final KnowledgeReader.Knowledge SHIPPED = KnowledgeReader.shipped();
  private static final KnowledgeBase BASE = SHIPPED.base();
  private static final Set<Tool> HAND_OR_BALL =
      EnumSet.of(
          Tool.FINGERS,
          Tool.THUMBS,
          Tool.KNUCKLES,
          Tool.BALL_WALL,
          Tool.BALL_FLOOR,
          Tool.BALL_CHAIR);
  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile(
          "partner|some(one|body)|another person|helper|friend", Pattern.CASE_INSENSITIVE);

  @Tag("H-55")
  @Test
  void everyPressedPointHasATechniqueWithinItsClassThatWorksAlone() {
    assertThat(pressed()).hasSizeGreaterThan(200);
    assertThat(pressed())
        .allSatisfy(p ->
            assertThat(p.techniques()).as(p.id()).anyMatch(technique -> worksAlone(p, technique)));
  }

  @Test
  void afterEveryPressedPointThereIsAMovementOrAStretchInWords() {
    assertThat(pressed())
        .allSatisfy(p -> {
          Prose.PointWords words = words(p);
          assertThat(p.movement().given().isPresent() || p.stretch().given().isPresent())
              .as(p.id())
              .isTrue();
          assertThat(words.movement().isPresent() || words.stretch().isPresent())
              .as(p.id())
              .isTrue();
        });
  }

  @Test
  void everyProfessionalPointHasASafeMovementOrStretchOrSaysWhyNot() {
    assertThat(BASE.points().stream().filter(p -> p.pointClass() == PointClass.PROFESSIONAL_ONLY))
        .hasSizeGreaterThan(60)
        .allSatisfy(p -> {
          assertThat(saidOrReasoned(p.movement())).as(p.id()).isTrue();
          assertThat(saidOrReasoned(p.stretch())).as(p.id()).isTrue();
          assertThat(words(p).professional()).as(p.id()).isPresent();
        });
  }

  private static boolean worksAlone(TriggerPoint point, Technique technique) {
    Prose.TechniqueWords words =
        Objects.requireNonNull(words(point).techniques().get(technique.tool()));
    return technique.kind() == Technique.Kind.RELEASE
        && HAND_OR_BALL.contains(technique.tool())
        && DoseBounds.of(point, technique).exceededBy(technique).isEmpty()
        && ToolBars.bar(BASE.muscleOf(point), technique.tool()).isEmpty()
        && !SOMEBODY_ELSE.matcher(words.brief() + words.how()).find();
  }

  private static boolean saidOrReasoned(Described<?> exercise) {
    return switch (exercise) {
      case Given<?> _ -> true;
      case NotDescribed<?>(String reason) -> reason.length() > 20;
      case NotApplicable<?>(String reason) -> reason.length() > 20;
    };
  }

  private static List<TriggerPoint> pressed() {
    return BASE.points().stream()
        .filter(p -> p.pointClass() != PointClass.PROFESSIONAL_ONLY)
        .toList();
  }

  private static Prose.PointWords words(TriggerPoint point) {
    return Objects.requireNonNull(SHIPPED.prose().points().get(point.id()));
  }
}
