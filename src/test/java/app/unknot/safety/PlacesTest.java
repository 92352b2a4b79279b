package app.unknot.safety;

import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a place is not known, the wider one is taken. */
@Tag("H-22")
class PlacesTest {
  private static Scope scope(String question, String rule, PainReport report) {
    return SCREENER
        .assess(Facts.of(report, TODAY).withAnswers(Map.of(question, Asked.bad(question))))
        .rulings()
        .stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .scope();
  }

  @Test
  void nerveSignsAtTheSacrumCloseBothLegs() {
    Scope scope = scope("spot-nerve", "nerve-signs", Body.marks("sacrum"));
    assertThat(scope.ids())
        .contains("sacrum", "calf-inner-left", "calf-inner-right", "buttock-middle-left")
        .doesNotContain("neck-back-left");
  }

  @Test
  void withoutAMarkTheSpotIsTheWholeSession() {
    assertThat(scope("spot-nerve", "nerve-signs", Body.marks())).isEqualTo(Scope.SESSION);
    assertThat(scope("spot-skin", "skin", Body.marks())).isEqualTo(Scope.SESSION);
  }

  @Test
  void aSpotQuestionAboutAnotherRegionClosesThatRegion() {
    assertThat(scope("jaw-stuck", "jaw-or-face", Body.marks("calf-inner-left")))
        .isEqualTo(new Scope(Scope.Kind.REGION, Set.of("head")));
  }

  @Test
  void aLimbWithoutASideIsBothLimbs() {
    assertThat(scope("calf-no-cause", "calf-without-cause", Body.marks()).ids())
        .contains("calf-inner-left", "calf-inner-right");
    assertThat(scope("calf-no-cause", "calf-without-cause", Body.marks("head-nose")).ids())
        .contains("calf-inner-left", "calf-inner-right");
    assertThat(scope("calf-no-cause", "calf-without-cause", Body.marks("shoulder-top-left")).ids())
        .contains("calf-inner-left")
        .doesNotContain("calf-inner-right");
    assertThat(
            scope(
                    "calf-no-cause",
                    "calf-without-cause",
                    Body.marks("shoulder-top-left", "calf-outer-right"))
                .ids())
        .contains("calf-inner-right")
        .doesNotContain("calf-inner-left");
  }

  @Test
  void neighboursOfTheMidlineLieOnBothSides() {
    assertThat(scope("spot-skin", "skin", Body.marks("head-nose")).ids())
        .contains("head-nose", "head-cheek-left", "head-cheek-right");
    assertThat(scope("spot-skin", "skin", Body.marks("back-lower-left")).ids())
        .contains("back-lower-right", "sacrum");
  }

  @Test
  void aZoneThatNobodyKnowsIsTakenAsItIs() {
    SidedZone unknown = new SidedZone("nowhere", Optional.of(Side.LEFT));
    PainReport report =
        new PainReport(List.of(new PainMark(unknown, new PainRating(4))), Set.of(), Set.of());
    assertThat(scope("spot-nerve", "nerve-signs", report).ids()).containsExactly("nowhere-left");
    assertThat(
            new Neighbourhood(Map.of("head-nose", Set.of("nowhere")), Set.of())
                .around(Set.of(new SidedZone("head-nose", Optional.empty())), Body.BASE))
        .hasSize(1);
  }

  @Test
  void aMarkOfZeroRaisesNoAlarm() {
    PainReport none =
        new PainReport(
            List.of(
                new PainMark(
                    Body.BASE.sidedZone("chest-middle-left").orElseThrow(), new PainRating(0)),
                new PainMark(
                    Body.BASE.sidedZone("arm-inner-left").orElseThrow(), new PainRating(5))),
            Set.of(),
            Set.of());
    assertThat(SCREENER.alarms(none, "")).isEmpty();
  }

  @Test
  void findingsJoinMarksInAnAlarm() {
    assertThat(
            SCREENER.alarms(
                Body.report(Set.of("bladder-urgency", "tingling-in-the-foot"), "sacrum"), ""))
        .extracting(Ruling::rule)
        .containsExactly("marks-saddle-signs");
    assertThat(SCREENER.alarms(Body.report(Set.of("bladder-urgency"), "sacrum"), "")).isEmpty();
  }

  @Test
  void aMidlineSpotMeansBothSidesAndTheMidlineBelongsToEither() {
    assertThat(scope("hip-weight", "cannot-stand-on-leg", Body.marks("sacrum")).ids())
        .contains("calf-inner-left", "calf-inner-right");
    Rule pelvis = rule(new Reach.Places(Set.of(app.unknot.body.Region.PELVIS), Set.of(), true));
    assertThat(scope(pelvis, "groin-left").ids())
        .contains("pelvis-front", "groin-left")
        .doesNotContain("groin-right");
  }

  @Test
  void aRuleAboutAPointWithoutOneIsTheWholeSession() {
    assertThat(scope(rule(new Reach.Point()), "groin-left")).isEqualTo(Scope.SESSION);
  }

  private static Scope scope(Rule rule, String mark) {
    Facts facts = Facts.of(Body.marks(mark), Asked.TODAY);
    return new Places(Asked.RULES, Body.BASE)
        .scope(rule, facts, Set.of(Body.BASE.sidedZone(mark).orElseThrow()));
  }

  private static Rule rule(Reach reach) {
    return new Rule(
        "made-up",
        new Condition.AgeUnknown(),
        Decision.EXCLUDE_AREA,
        Optional.empty(),
        new Lasting.Fixed(new Until.Gone()),
        reach,
        Optional.empty(),
        List.of(),
        "unknot-cautious-choice",
        app.unknot.knowledge.Grade.PRACTICE_TRADITION,
        Asked.TODAY);
  }

  @Test
  void anAlarmLooksAtMarksOrWordsAndAtNoQuestion() {
    Condition marked =
        new Condition.Marked(Set.of(app.unknot.body.Region.HEAD), Set.of(), Optional.empty());
    Condition told = new Condition.Answered("now-chest", Answer.YES);
    assertThat(alarm(marked).isAlarm()).isTrue();
    assertThat(alarm(new Condition.WordsMention("stroke")).isAlarm()).isTrue();
    assertThat(alarm(told).isAlarm()).isFalse();
    assertThat(alarm(new Condition.AllOf(List.of(marked, told))).isAlarm()).isFalse();
    assertThat(alarm(new Condition.Present("dizziness")).isAlarm()).isFalse();
  }

  private static Rule alarm(Condition when) {
    return new Rule(
        "made-up",
        when,
        Decision.EMERGENCY,
        Optional.empty(),
        new Lasting.Fixed(new Until.Checked()),
        new Reach.Session(),
        Optional.empty(),
        List.of(),
        "unknot-cautious-choice",
        app.unknot.knowledge.Grade.PRACTICE_TRADITION,
        Asked.TODAY);
  }
}
