package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.body.Zone;
import app.unknot.knowledge.Described;
import app.unknot.knowledge.Evidence;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.Source;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A small body made by hand: all zones, and a few muscles of every kind that the rules know. */
final class Body {
  private static final LocalDate REVISED = LocalDate.of(2026, 11, 21);
  private static final Evidence EVIDENCE = new Evidence(Grade.TEXTBOOK_PATTERN, List.of("a-book"));

  static final KnowledgeBase BASE = base();

  private Body() {}

  /** Id, paired or midline, regions. */
  private static final String ZONES =
      """
          head-crown midline HEAD
          head-forehead paired HEAD
          head-temple paired HEAD
          head-eye paired HEAD
          head-nose midline HEAD
          head-cheek paired HEAD
          head-mouth midline HEAD
          head-jaw paired HEAD
          head-ear paired HEAD
          head-side paired HEAD
          head-back paired HEAD
          head-base paired HEAD NECK
          neck-front paired NECK
          neck-side paired NECK
          neck-back paired NECK
          shoulder-top paired SHOULDER
          shoulder-front paired SHOULDER
          shoulder-outer paired SHOULDER
          shoulder-back paired SHOULDER
          back-blade paired BACK SHOULDER
          back-between-blades paired BACK
          back-middle paired BACK
          back-lower paired BACK
          flank paired BACK ABDOMEN
          armpit paired SHOULDER
          chest-upper paired CHEST
          chest-middle paired CHEST
          chest-sternum midline CHEST
          ribs-front paired CHEST
          ribs-side paired CHEST
          abdomen-upper paired ABDOMEN
          abdomen-middle paired ABDOMEN
          abdomen-lower paired ABDOMEN
          groin paired HIP PELVIS
          hip-front paired HIP
          hip-outer paired HIP
          pelvis-front midline PELVIS
          sacrum midline BACK PELVIS
          tailbone midline PELVIS
          sacroiliac paired BACK HIP
          buttock-upper paired HIP
          buttock-middle paired HIP
          buttock-lower paired HIP
          arm-front paired ARM
          arm-outer paired ARM
          arm-back paired ARM
          arm-inner paired ARM
          elbow-front paired ARM
          elbow-outer paired ARM
          elbow-inner paired ARM
          elbow-back paired ARM
          forearm-front-thumb paired ARM
          forearm-front-little paired ARM
          forearm-back-thumb paired ARM
          forearm-back-little paired ARM
          wrist-front paired HAND
          wrist-back paired HAND
          hand-palm paired HAND
          hand-thumb-base paired HAND
          hand-back paired HAND
          finger-thumb paired HAND
          finger-index paired HAND
          finger-middle paired HAND
          finger-ring paired HAND
          finger-little paired HAND
          thigh-front-upper paired THIGH
          thigh-front-lower paired THIGH
          thigh-outer-upper paired THIGH
          thigh-outer-lower paired THIGH
          thigh-inner-upper paired THIGH
          thigh-inner-lower paired THIGH
          thigh-back-upper paired THIGH
          thigh-back-lower paired THIGH
          knee-front paired LEG THIGH
          knee-inner paired LEG THIGH
          knee-outer paired LEG THIGH
          knee-back paired LEG THIGH
          leg-front paired LEG
          leg-inner paired LEG
          leg-outer paired LEG
          calf-inner paired LEG
          calf-outer paired LEG
          calf-lower paired LEG
          achilles paired LEG
          ankle-front paired FOOT LEG
          ankle-inner paired FOOT LEG
          ankle-outer paired FOOT LEG
          foot-top paired FOOT
          foot-heel paired FOOT
          foot-arch paired FOOT
          foot-outer-sole paired FOOT
          foot-ball paired FOOT
          toe-big paired FOOT
          toes-small paired FOOT
      """;

  /** Id, region, class, zones; every one has one point and most have all tools. */
  private static final String MUSCLES =
      """
          temporalis HEAD SELF_LIGHT head-temple head-side
          trapezius-upper SHOULDER SELF_PRESS shoulder-top neck-back
          levator-scapulae NECK SELF_PRESS neck-back shoulder-top
          splenius-capitis NECK SELF_PRESS neck-back neck-side
          scalenus-medius NECK PROFESSIONAL_ONLY neck-side
          infraspinatus SHOULDER SELF_PRESS back-blade shoulder-back
          rhomboid-major BACK SELF_PRESS back-between-blades back-blade
          pectoralis-major-sternal CHEST SELF_PRESS chest-middle
          serratus-anterior CHEST SELF_PRESS ribs-side armpit
          biceps-brachii ARM SELF_PRESS arm-front
          extensor-digitorum ARM SELF_PRESS forearm-back-thumb
          opponens-pollicis HAND SELF_PRESS hand-thumb-base
          iliocostalis-lumborum BACK SELF_PRESS back-lower
          quadratus-lumborum-superficial BACK SELF_PRESS back-lower flank
          rectus-abdominis ABDOMEN SELF_LIGHT abdomen-upper abdomen-middle
          external-oblique ABDOMEN SELF_PRESS flank
          levator-ani PELVIS PROFESSIONAL_ONLY tailbone
          gluteus-medius HIP SELF_PRESS buttock-upper hip-outer
          piriformis HIP SELF_PRESS buttock-middle
          tensor-fasciae-latae HIP SELF_PRESS hip-front
          vastus-lateralis THIGH SELF_PRESS thigh-outer-upper thigh-outer-lower
          adductor-magnus THIGH SELF_PRESS thigh-inner-upper thigh-back-upper
          gastrocnemius-medial LEG SELF_PRESS calf-inner
          tibialis-anterior LEG SELF_PRESS leg-front
          flexor-digitorum-brevis FOOT SELF_PRESS foot-arch
      """;

  private static KnowledgeBase base() {
    List<Zone> zones = lines(ZONES).map(Body::zone).toList();
    List<String[]> muscles = lines(MUSCLES).toList();
    return new KnowledgeBase(
        "by hand",
        zones,
        muscles.stream().map(Body::muscle).toList(),
        muscles.stream().map(Body::point).toList(),
        Stream.of(
                "short-breath-feeling",
                "heart-like-flutter",
                "dizziness",
                "blurred-vision",
                "drooping-eyelid",
                "bladder-urgency",
                "tingling-in-the-foot",
                "numb-ball-of-foot",
                "dragging-toes",
                "weak-ankle")
            .map(id -> new Finding(id, Finding.Kind.SYMPTOM))
            .toList(),
        List.of(
            new Source("a-book", "A book."),
            new Source("werner-endangerment", "Teaching on endangerment sites."),
            new Source("unknot-cautious-choice", "A cautious choice.")),
        List.of());
  }

  private static Stream<String[]> lines(String table) {
    return table.lines().map(String::strip).filter(l -> !l.isEmpty()).map(l -> l.split(" "));
  }

  private static Zone zone(String[] words) {
    Set<Region> regions = EnumSet.noneOf(Region.class);
    Arrays.stream(words).skip(2).map(Region::valueOf).forEach(regions::add);
    return new Zone(words[0], words[0], words[1].equals("paired"), regions);
  }

  private static Muscle muscle(String[] words) {
    return new Muscle(
        words[0],
        Region.valueOf(words[1]),
        words[0],
        Set.copyOf(Arrays.asList(words).subList(3, words.length)),
        Set.of(),
        Set.of(),
        Set.of(),
        EVIDENCE,
        EVIDENCE,
        REVISED);
  }

  private static TriggerPoint point(String[] words) {
    PointClass kind = PointClass.valueOf(words[2]);
    return new TriggerPoint(
        words[0] + "-tp1",
        words[0],
        new Described.NotDescribed<>("not numbered"),
        kind,
        List.of(new Site(View.BACK, 10, 10, "back-blade")),
        new ReferralPattern(Set.of(new SidedZone(words[3], Optional.of(Side.RIGHT))), Set.of()),
        Set.of(),
        Set.of(),
        techniques(words[0], kind),
        Set.of(),
        new Described.NotDescribed<>("not needed"),
        new Described.NotDescribed<>("not needed"),
        Set.of(),
        EVIDENCE,
        EVIDENCE,
        REVISED);
  }

  private static List<Technique> techniques(String muscle, PointClass kind) {
    Stream<Tool> tools =
        switch (kind) {
          case SELF_PRESS ->
              muscle.equals("vastus-lateralis")
                  ? Stream.of(Tool.FOAM_ROLLER, Tool.MASSAGE_GUN)
                  : Arrays.stream(Tool.values());
          case SELF_LIGHT -> Stream.of(Tool.FINGERS);
          case PROFESSIONAL_ONLY -> Stream.empty();
        };
    return tools
        .map(tool ->
            new Technique(
                Technique.Kind.RELEASE,
                tool,
                tool == Tool.BALL_FLOOR || tool == Tool.FOAM_ROLLER
                    ? Position.LYING_BACK
                    : Position.SITTING,
                Duration.ofSeconds(30),
                3,
                PressingRange.of(3, 7)))
        .toList();
  }

  /** The point of a muscle on the right. */
  static SidedPoint right(String muscle) {
    return new SidedPoint(muscle + "-tp1", Side.RIGHT);
  }

  /** The point of a muscle on the left. */
  static SidedPoint left(String muscle) {
    return new SidedPoint(muscle + "-tp1", Side.LEFT);
  }

  /** A report with these zones, each marked with 5. */
  static PainReport marks(String... zones) {
    return report(Set.of(), zones);
  }

  /** A report with symptoms and these zones. */
  static PainReport report(Set<String> present, String... zones) {
    return new PainReport(
        Arrays.stream(zones)
            .map(id -> new PainMark(BASE.sidedZone(id).orElseThrow(), new PainRating(5)))
            .toList(),
        present,
        Set.of());
  }
}
