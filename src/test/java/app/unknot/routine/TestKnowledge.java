package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.Described;
import app.unknot.knowledge.Evidence;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Movement;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.Stretch;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small knowledge base: one muscle for every kind of point that the planner tells apart. */
public final class TestKnowledge {
  private static final Evidence EVIDENCE = new Evidence(Grade.PRACTICE_TRADITION, List.of("book"));
  private static final LocalDate REVISED = LocalDate.of(2026, 11, 21);

  /** Ball on the wall, fingers; a movement and a stretch. */
  public static final TriggerPoint SHOULDER =
      point(
          "shoulder-tp1",
          PointClass.SELF_PRESS,
          6,
          30,
          press(Tool.BALL_WALL, Position.STANDING, 30, 3, 5, 7),
          press(Tool.FINGERS, Position.SITTING, 30, 3, 5, 7));

  /** Gun and roller strokes, a ball on the floor, knuckles. */
  public static final TriggerPoint THIGH =
      point(
          "thigh-tp1",
          PointClass.SELF_PRESS,
          6,
          0,
          press(Tool.BALL_FLOOR, Position.LYING_FRONT, 60, 3, 5, 7),
          strokes(Tool.MASSAGE_GUN, Position.SITTING, 60),
          press(Tool.KNUCKLES, Position.SITTING, 30, 3, 5, 7));

  /** The same muscle once more. */
  public static final TriggerPoint THIGH_LOW =
      point(
          "thigh-tp2",
          PointClass.SELF_PRESS,
          6,
          0,
          strokes(Tool.MASSAGE_GUN, Position.SITTING, 60));

  /** A careful one: at most 5, 30 s. */
  public static final TriggerPoint HIP =
      point(
          "hip-tp1",
          PointClass.SELF_PRESS,
          4,
          30,
          press(Tool.BALL_WALL, Position.STANDING, 30, 3, 3, 5));

  /** Fingers only, light. */
  public static final TriggerPoint TEMPLE =
      point(
          "temple-tp1",
          PointClass.SELF_LIGHT,
          1,
          0,
          press(Tool.FINGERS, Position.SITTING, 15, 2, 1, 3));

  /** Nobody presses it at home. */
  public static final TriggerPoint DEEP = point("deep-tp1", PointClass.PROFESSIONAL_ONLY, 0, 30);

  /** Everything above. */
  public static final KnowledgeBase BASE = base(SHOULDER, THIGH, THIGH_LOW, HIP, TEMPLE, DEEP);

  private TestKnowledge() {}

  /** The point on the right. */
  public static SidedPoint right(TriggerPoint point) {
    return point.on(Side.RIGHT);
  }

  /** A press, hold, release. */
  public static Technique press(
      Tool tool, Position position, int hold, int presses, int low, int high) {
    return new Technique(
        Technique.Kind.RELEASE,
        tool,
        position,
        Duration.ofSeconds(hold),
        presses,
        PressingRange.of(low, high));
  }

  /** Slow strokes with a tool. */
  public static Technique strokes(Tool tool, Position position, int seconds) {
    return new Technique(
        Technique.Kind.STROKES,
        tool,
        position,
        Duration.ofSeconds(seconds),
        1,
        PressingRange.of(3, 5));
  }

  /** A point; no movement for 0 repetitions, no stretch for 0 seconds. */
  public static TriggerPoint point(
      String id, PointClass pointClass, int repetitions, int stretch, Technique... techniques) {
    return new TriggerPoint(
        id,
        id.substring(0, id.indexOf("-tp")),
        new Described.NotDescribed<>("not numbered"),
        pointClass,
        List.of(new Site(View.BACK, 100, 100, "back-blade")),
        new ReferralPattern(Set.of(new SidedZone("zone", Optional.of(Side.RIGHT))), Set.of()),
        Set.of(),
        Set.of(),
        List.of(techniques),
        Set.of(),
        repetitions == 0
            ? new Described.NotDescribed<>("not described")
            : new Described.Given<>(new Movement(repetitions)),
        stretch == 0
            ? new Described.NotDescribed<>("not described")
            : new Described.Given<>(new Stretch(Duration.ofSeconds(stretch), 2)),
        Set.of(),
        EVIDENCE,
        EVIDENCE,
        REVISED);
  }

  /** A knowledge base of these points and their muscles. */
  public static KnowledgeBase base(TriggerPoint... points) {
    List<Muscle> muscles =
        Arrays.stream(points)
            .map(TriggerPoint::muscle)
            .distinct()
            .map(id ->
                new Muscle(
                    id,
                    Region.SHOULDER,
                    "Musculus",
                    Set.of("zone"),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    EVIDENCE,
                    EVIDENCE,
                    REVISED))
            .toList();
    return new KnowledgeBase(
        "test", List.of(), muscles, List.of(points), List.of(), List.of(), List.of());
  }
}
