package app.unknot.safety;

import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People, as a clinician would read them. */
class ScenarioTest {
  private static Assessment assess(Facts facts) {
    return SCREENER.assess(facts);
  }

  private static Facts hurting(String... zones) {
    return Facts.of(Body.marks(zones), TODAY).withAge(OptionalInt.of(40));
  }

  private static Ruling ruling(Assessment assessment, String rule) {
    return assessment.rulings().stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " in " + assessment.rulings()));
  }

  @Test
  void aTempleAndNeckAcheWithoutAnythingElseProceeds() {
    Assessment a =
        assess(
            Facts.of(Body.marks("head-temple-right", "neck-side-right"), TODAY)
                .withAnswers(Map.of("now-chest", Answer.NO)));
    assertThat(a.decision()).isEqualTo(Decision.PROCEED);
    assertThat(a.rulings()).isEmpty();
    assertThat(a.open())
        .contains("now-heart-other", "spot-skin", "head-new-50", "neck-cord")
        .doesNotContain("now-chest", "pregnancy-warning", "foot-feel", "spot-soreness");
    assertThat(a.allows(Body.right("trapezius-upper"))).isTrue();
  }

  @Test
  @Tag("H-21")
  void aSwollenWarmLegNeedsAClinicianTodayBeforeAnyPressing() {
    Assessment a =
        assess(hurting("calf-inner-left").withAnswers(Map.of("leg-clot-signs", Answer.YES)));
    assertThat(a.decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    Ruling r = ruling(a, "clot-signs-leg");
    assertThat(r.urgency()).contains(Urgency.TODAY);
    assertThat(r.until().key()).isEqualTo("checked");
    assertThat(r.scope()).isEqualTo(Scope.SESSION);
    assertThat(r.source()).isEqualTo("wells-criteria-questions");
    assertThat(a.allows(Body.right("trapezius-upper"))).isFalse();
  }

  @Test
  @Tag("H-01")
  void chestAndLeftArmMarkedTogetherIsAnEmergencyBeforeAnyQuestion() {
    assertThat(SCREENER.alarms(Body.marks("chest-middle-left", "arm-inner-left"), ""))
        .first()
        .satisfies(r -> assertThat(r.decision()).isEqualTo(Decision.EMERGENCY));
    assertThat(assess(hurting("chest-upper-right", "head-jaw-left")).decision())
        .isEqualTo(Decision.EMERGENCY);
    assertThat(SCREENER.alarms(Body.marks("chest-middle-right", "arm-inner-right"), "")).isEmpty();
    assertThat(SCREENER.alarms(Body.marks("arm-inner-left"), "")).isEmpty();
  }

  @Test
  @Tag("H-01")
  void wordsOfAWarningSignComeBeforeTheList() {
    for (String words :
        new String[] {
          "chest pain",
          "a tight feeling, my chest hurts",
          "Worst headache of my life",
          "I can’t feel my inner thighs",
          "numb between the legs",
          "my left calf is swollen"
        }) {
      assertThat(SCREENER.alarms(Body.marks(), words)).as(words).isNotEmpty();
    }
    assertThat(SCREENER.alarms(Body.marks(), "my left calf is swollen").getFirst().decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    for (String words :
        new String[] {"stiff neck", "no chest pain", "shoulder ache at my desk", ""}) {
      assertThat(SCREENER.alarms(Body.marks(), words)).as(words).isEmpty();
    }
  }

  @Test
  @Tag("H-01")
  void anAlarmThatADoctorHasLookedAtGoesOnGently() {
    Facts facts = hurting("chest-middle-left", "arm-inner-left");
    assertThat(assess(facts.withSeen(Set.of("marks-chest-and-arm-or-jaw"))).decision())
        .isEqualTo(Decision.MODIFY);
    Facts answered =
        facts
            .withSeen(Set.of("marks-chest-and-arm-or-jaw", "chest-pain-now"))
            .withAnswers(Map.of("now-chest", Answer.YES));
    assertThat(assess(answered).decision()).isEqualTo(Decision.EMERGENCY);
  }

  @Test
  @Tag("H-22")
  void aTinglingHandClosesTheArmWithNeckAndShoulderOnThatSideOnly() {
    Assessment a =
        assess(hurting("forearm-back-thumb-right").withAnswers(Map.of("spot-nerve", Answer.YES)));
    assertThat(a.decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(ruling(a, "nerve-signs").urgency()).contains(Urgency.THIS_WEEK);
    assertThat(a.allows(Body.right("opponens-pollicis"))).isFalse();
    assertThat(a.allows(Body.right("levator-scapulae"))).isFalse();
    assertThat(a.allows(Body.right("infraspinatus"))).isFalse();
    assertThat(a.allows(Body.left("levator-scapulae"))).isTrue();
    assertThat(a.allows(Body.right("gastrocnemius-medial"))).isTrue();
  }

  @Test
  @Tag("H-22")
  void aTinglingLegClosesTheLowBackAndTheButtock() {
    Assessment a = assess(hurting("calf-inner-left").withAnswers(Map.of("spot-nerve", Answer.YES)));
    assertThat(a.allows(Body.left("piriformis"))).isFalse();
    assertThat(a.allows(Body.left("iliocostalis-lumborum"))).isFalse();
    assertThat(a.allows(Body.right("piriformis"))).isTrue();
    assertThat(a.allows(Body.left("infraspinatus"))).isTrue();
  }

  @Test
  @Tag("H-22")
  void numbnessWhereNoLimbBeginsClosesTheSpotWithAHandsWidth() {
    Assessment a =
        assess(hurting("head-temple-left").withAnswers(Map.of("spot-nerve", Answer.YES)));
    assertThat(ruling(a, "nerve-signs").scope().ids())
        .contains("head-temple-left", "head-cheek-left")
        .doesNotContain("head-temple-right", "neck-back-left");
  }

  @Test
  @Tag("H-23")
  void brokenSkinClosesTheSpotWithAHandsWidthAround() {
    Assessment a =
        assess(hurting("thigh-outer-upper-left").withAnswers(Map.of("spot-skin", Answer.YES)));
    assertThat(a.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(ruling(a, "skin").scope().ids())
        .contains("thigh-outer-upper-left", "thigh-front-upper-left", "hip-outer-left")
        .doesNotContain("thigh-outer-upper-right", "knee-outer-left");
    assertThat(a.allows(Body.left("gluteus-medius"))).isFalse();
    assertThat(a.allows(Body.right("gluteus-medius"))).isTrue();
  }

  @Test
  @Tag("H-23")
  void aHotPlaceOnAJointALegOrAnArmIsForAClinicianTodayElsewhereItIsLeftAlone() {
    Map<String, Answer> hot = Map.of("spot-hot-swollen", Answer.YES);
    for (String place :
        List.of("knee-front-left", "thigh-outer-upper-left", "calf-inner-left", "arm-outer-left")) {
      Assessment a = assess(hurting(place).withAnswers(hot));
      assertThat(a.decision()).as(place).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
      assertThat(a.rulings().getFirst().urgency()).as(place).contains(Urgency.TODAY);
    }
    assertThat(assess(hurting("back-blade-left").withAnswers(hot)).decision())
        .isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(
            assess(
                    hurting("back-blade-left")
                        .withAnswers(
                            Map.of("spot-hot-swollen", Answer.YES, "now-unwell", Answer.YES)))
                .decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
  }

  @Test
  @Tag("H-03")
  void aClinicianYesHoldsSixMonthsAndInPregnancyFourWeeks() {
    assertThat(withCleared("health-diabetes", TODAY.minusMonths(6).plusDays(1)))
        .isEqualTo(Decision.MODIFY);
    assertThat(withCleared("health-diabetes", TODAY.minusMonths(6)))
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(withCleared("health-pregnant", TODAY.minusDays(27))).isEqualTo(Decision.MODIFY);
    assertThat(withCleared("health-pregnant", TODAY.minusDays(28)))
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(withCleared("health-diabetes", TODAY.plusDays(1)))
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(withCleared("health-unwell-weeks", TODAY)).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
  }

  private static Decision withCleared(String question, LocalDate day) {
    return assess(
            hurting("shoulder-top-right")
                .withAnswers(Map.of(question, Answer.YES))
                .withCleared(Map.of(question, day)))
        .decision();
  }

  @Test
  @Tag("H-03")
  void aChangeOfHealthEndsEveryYes() {
    Facts facts =
        hurting("shoulder-top-right").withCleared(Map.of("health-diabetes", TODAY.minusDays(1)));
    for (Answer changed : new Answer[] {Answer.YES, Answer.NOT_SURE}) {
      Map<String, Answer> answers =
          Map.of("health-diabetes", Answer.YES, "health-changed", changed);
      assertThat(assess(facts.withAnswers(answers)).decision())
          .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    }
  }

  @Test
  @Tag("H-24")
  void inClearedPregnancyBellyLowBackCalfAndInnerAnkleStayClosed() {
    Facts facts =
        hurting("back-lower-right")
            .withAnswers(Map.of("health-pregnant", Answer.YES))
            .withCleared(Map.of("health-pregnant", TODAY));
    Assessment a = assess(facts);
    assertThat(a.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(a.open()).contains("pregnancy-warning");
    assertThat(a.allows(Body.right("gastrocnemius-medial"))).isFalse();
    assertThat(a.allows(Body.right("rectus-abdominis"))).isFalse();
    assertThat(a.allows(Body.right("infraspinatus"))).isTrue();
  }

  @Test
  @Tag("H-21")
  void newCalfPainIsLeftAloneAndWithAnEarlierClotSeenToday() {
    Facts calf = hurting("calf-inner-left");
    Assessment alone = assess(calf.withAnswers(Map.of("calf-no-cause", Answer.YES)));
    assertThat(alone.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(alone.allows(Body.left("gastrocnemius-medial"))).isFalse();
    assertThat(alone.allows(Body.right("gastrocnemius-medial"))).isTrue();
    Assessment both =
        assess(
            calf.withAnswers(Map.of("calf-no-cause", Answer.YES, "health-clot-risk", Answer.YES)));
    assertThat(both.rulings().getFirst().rule()).isEqualTo("calf-with-clot-risk");
    assertThat(both.rulings().getFirst().urgency()).contains(Urgency.TODAY);
  }

  @Test
  void aHeadacheFromFiftyOnIsAskedAndOneAtThirtyIsNot() {
    Facts head = hurting("head-temple-left");
    assertThat(assess(head.withAge(OptionalInt.of(50))).open()).contains("head-new-50");
    assertThat(assess(head.withAge(OptionalInt.of(49))).open()).doesNotContain("head-new-50");
    Map<String, Answer> yes = Map.of("head-new-50", Answer.YES);
    assertThat(assess(head.withAge(OptionalInt.of(50)).withAnswers(yes)).decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    Facts back = hurting("back-lower-left");
    assertThat(assess(back.withAge(OptionalInt.of(44))).open()).contains("back-morning-young");
    assertThat(assess(back.withAge(OptionalInt.of(45))).open())
        .doesNotContain("back-morning-young");
  }

  @Test
  void aHeadacheThatIsNotTheUsualKindClosesHeadAndNeckOnly() {
    Assessment a =
        assess(
            hurting("head-temple-left", "calf-inner-left")
                .withAnswers(Map.of("head-usual", Answer.NO)));
    assertThat(a.decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(a.allows(Body.left("temporalis"))).isFalse();
    assertThat(a.allows(Body.left("gastrocnemius-medial"))).isTrue();
  }

  @Test
  void aNeckAnswerDoesNotTouchAMarkedCalf() {
    Assessment a =
        assess(hurting("calf-inner-left").withAnswers(Map.of("neck-dizzy-turn", Answer.YES)));
    assertThat(a.decision()).isEqualTo(Decision.PROCEED);
    assertThat(a.rulings()).hasSize(1);
    assertThat(a.allows(Body.left("trapezius-upper"))).isFalse();
    assertThat(
            assess(Facts.of(Body.marks(), TODAY).withAnswers(Map.of("neck-dizzy-turn", Answer.YES)))
                .decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
  }

  @Test
  @Tag("H-25")
  void aDeviceIsLeftAloneWhereItIsAndTheWholeSpotWhereThatIsNotTold() {
    Facts facts = hurting("calf-inner-left").withAnswers(Map.of("health-device", Answer.YES));
    assertThat(assess(facts).decision()).isEqualTo(Decision.EXCLUDE_AREA);
    Facts told =
        facts.withWhere(
            Map.of("health-device", Set.of(Body.BASE.sidedZone("chest-upper-left").orElseThrow())));
    Assessment a = assess(told);
    assertThat(a.decision()).isEqualTo(Decision.PROCEED);
    assertThat(a.allows(Body.left("pectoralis-major-sternal"))).isFalse();
    assertThat(a.allows(Body.left("gastrocnemius-medial"))).isTrue();
  }

  @Test
  @Tag("H-07")
  void under18ThereIsNoSessionAndAt65ItIsGentle() {
    Facts facts = Facts.of(Body.marks("shoulder-top-right"), TODAY);
    assertThat(assess(facts.withAge(OptionalInt.of(17))).decision())
        .isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(assess(facts.withAge(OptionalInt.of(18))).decision()).isEqualTo(Decision.PROCEED);
    assertThat(assess(facts.withAge(OptionalInt.of(64))).decision()).isEqualTo(Decision.PROCEED);
    assertThat(assess(facts.withAge(OptionalInt.of(65))).decision()).isEqualTo(Decision.MODIFY);
    assertThat(assess(facts).decision()).isEqualTo(Decision.PROCEED);
  }

  @Test
  void anInjuryClosesTheSpotForTheLongestTimeItMayNeed() {
    Assessment a =
        assess(hurting("calf-inner-left").withAnswers(Map.of("spot-injury", Answer.YES)));
    assertThat(ruling(a, "fresh-injury").until().key()).isEqualTo(TODAY.plusWeeks(12).toString());
  }
}
