package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainKind;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.SidedZone;
import app.unknot.body.Since;
import app.unknot.knowledge.SidedPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mark feels like reaches the safety check, and only ever makes it stricter. */
class PainKindsTest {
  private static final Coverage COVERAGE = new Coverage(Sweep.BASE);

  @Test
  @Tag("H-22")
  void aNumbMarkClosesItsLimbAndTheRootOfItAndLeavesTheRestOpen() {
    List<Ruling> rulings = assess(mark("forearm-front-thumb-right", PainKind.NUMB, Since.WEEKS));

    Ruling numb =
        rulings.stream().filter(r -> r.rule().equals("marks-numb")).findFirst().orElseThrow();
    assertThat(numb.decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(numb.urgency()).contains(Urgency.THIS_WEEK);
    assertThat(COVERAGE.bars(numb, point("trapezius-upper-tp1", "right"))).isTrue();
    assertThat(COVERAGE.bars(numb, point("gluteus-medius-tp1", "right"))).isFalse();
    assertThat(COVERAGE.bars(numb, point("flexor-carpi-radialis-tp1", "left"))).isFalse();
  }

  @Test
  @Tag("H-22")
  void numbAtOnePlaceDoesNotCloseTheSpotAtAnother() {
    PainReport report =
        new PainReport(
            List.of(
                mark("hand-back-right", PainKind.NUMB, Since.WEEKS),
                new PainMark(zone("calf-inner-left"), new PainRating(5))),
            Set.of(),
            Set.of());
    Ruling numb =
        assess(report).stream()
            .filter(r -> r.rule().equals("marks-numb"))
            .findFirst()
            .orElseThrow();

    assertThat(COVERAGE.bars(numb, point("gastrocnemius-medial-tp1", "left"))).isFalse();
  }

  @Test
  void aMarkOfZeroSaysNothingAboutItsPlace() {
    PainMark none =
        new PainMark(
            zone("calf-inner-left"), new PainRating(0), Set.of(PainKind.NUMB), Optional.empty());
    Ruling numb =
        assess(mark("hand-back-right", PainKind.NUMB, Since.WEEKS), none).stream()
            .filter(r -> r.rule().equals("marks-numb"))
            .findFirst()
            .orElseThrow();

    assertThat(COVERAGE.bars(numb, point("gastrocnemius-medial-tp1", "left"))).isFalse();
  }

  @Test
  @Tag("H-22")
  void numbBetweenTheLegsInBothLegsOrSinceTodayPutsHelpFirst() {
    assertThat(alarms(mark("pelvis-front", PainKind.NUMB))).containsExactly("marks-numb-saddle");
    assertThat(
            alarms(mark("foot-ball-left", PainKind.NUMB), mark("calf-outer-right", PainKind.NUMB)))
        .containsExactly("marks-numb-both-legs");
    assertThat(alarms(mark("head-cheek-left", PainKind.NUMB, Since.TODAY)))
        .containsExactly("marks-numb-since-today");
    assertThat(alarms(mark("head-cheek-left", PainKind.NUMB, Since.MONTHS))).isEmpty();
    assertThat(alarms(mark("head-cheek-left", PainKind.NUMB))).isEmpty();
  }

  @Test
  void chestPainSinceTodayPutsHelpFirstAndOldChestPainDoesNot() {
    assertThat(alarms(mark("chest-middle-left", PainKind.ACHE, Since.TODAY)))
        .containsExactly("marks-new-chest-pain");
    assertThat(alarms(mark("chest-middle-left", PainKind.ACHE, Since.DAYS))).isEmpty();
    assertThat(alarms(mark("chest-middle-left", PainKind.ACHE))).isEmpty();
  }

  @Test
  @Tag("H-25")
  void sharpBurningOrNumbKeepsItGentleAndAnAcheDoesNot() {
    for (PainKind kind : List.of(PainKind.SHARP, PainKind.BURNING, PainKind.NUMB)) {
      assertThat(Asked.rules(assess(mark("calf-inner-left", kind))))
          .as(kind.key())
          .contains("marks-sharp-or-burning");
    }
    assertThat(Asked.rules(assess(mark("calf-inner-left", PainKind.NUMB))))
        .contains("marks-numb-no-heat");
    assertThat(assess(mark("calf-inner-left", PainKind.ACHE, Since.MONTHS)))
        .isEqualTo(assess(new PainMark(zone("calf-inner-left"), new PainRating(5))));
  }

  /** Whatever a mark says about itself, nothing is allowed that was not allowed without it. */
  @Test
  void noDescriptionRelaxesAnything() {
    for (String id :
        List.of("chest-middle-left", "back-lower-right", "hand-palm-right", "head-temple-left")) {
      List<String> plain = Asked.rules(assess(new PainMark(zone(id), new PainRating(5))));
      for (PainKind kind : PainKind.values()) {
        for (Since since : Since.values()) {
          assertThat(Asked.rules(assess(mark(id, kind, since)))).containsAll(plain);
        }
      }
    }
  }

  private static List<Ruling> assess(PainMark... marks) {
    return assess(new PainReport(List.of(marks), Set.of(), Set.of()));
  }

  private static List<Ruling> assess(PainReport report) {
    return Sweep.SCREENER.assess(Facts.of(report, Asked.TODAY)).rulings();
  }

  private static List<String> alarms(PainMark... marks) {
    return Sweep.SCREENER
        .alarms(new PainReport(Arrays.asList(marks), Set.of(), Set.of()), "")
        .stream()
        .map(Ruling::rule)
        .toList();
  }

  private static PainMark mark(String zone, PainKind kind, Since... since) {
    return new PainMark(zone(zone), new PainRating(5), Set.of(kind), Stream.of(since).findFirst());
  }

  private static SidedZone zone(String id) {
    return Sweep.BASE.sidedZone(id).orElseThrow();
  }

  private static SidedPoint point(String id, String side) {
    return Scenario.point(id + " " + side);
  }
}
