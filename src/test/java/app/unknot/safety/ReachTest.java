package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far a rule reaches, tried with rules that everybody of 18 meets. */
@Tag("H-05")
class ReachTest {
  private static final SidedPoint BLADE = Body.right("infraspinatus");
  private static final SidedPoint BUTTOCK = Body.right("gluteus-medius");
  private static final SidedPoint CALF = Body.left("gastrocnemius-medial");
  private static final Reach LEG = new Reach.Regions(Set.of(Region.LEG));
  private static final Reach EVERYWHERE = new Reach.Session();

  private static Rule rule(String id, Decision decision, Reach reach, Urgency... urgency) {
    return new Rule(
        id,
        new Condition.AgeAtLeast(18),
        decision,
        Arrays.stream(urgency).findFirst(),
        new Lasting.Fixed(new Until.Gone()),
        reach,
        Optional.empty(),
        List.of(),
        "a-book",
        Grade.CONTESTED,
        Asked.TODAY);
  }

  private static Screening screen(ScreeningRequest request, Rule... more) {
    List<Rule> rules = new ArrayList<>(RULES.rules());
    rules.addAll(List.of(more));
    RuleBook book =
        new RuleBook(
            RULES.questions(),
            rules,
            RULES.words(),
            RULES.neighbourhood(),
            RULES.limbs(),
            RULES.sources());
    return new Screener(book, Body.BASE).screen(request);
  }

  private static Screening.Cleared cleared(ScreeningRequest request, Rule... more) {
    return (Screening.Cleared) screen(request, more);
  }

  private static Limits of(Screening.Cleared cleared, SidedPoint point) {
    return cleared.clearance().points().stream()
        .filter(p -> p.point().equals(point))
        .findFirst()
        .orElseThrow()
        .limits();
  }

  @Test
  void whatIsGentleAtOnePlaceIsAsUsualAtAnother() {
    Screening.Cleared c = cleared(healthy(CALF, BLADE), rule("leg", Decision.MODIFY, LEG));

    assertThat(of(c, CALF).target()).isEqualTo(PressingRange.of(3, 5));
    assertThat(of(c, BLADE).target()).isEqualTo(PressingRange.of(5, 7));
    assertThat(c.clearance().session().presses()).isEqualTo(3);
  }

  @Test
  void whatIsGentleEverywhereIsGentleForTheWholeSession() {
    Screening.Cleared c = cleared(healthy(BLADE), rule("all", Decision.MODIFY, EVERYWHERE));

    assertThat(c.clearance().session().presses()).isEqualTo(2);
    assertThat(of(c, BLADE).target()).isEqualTo(PressingRange.of(3, 5));
  }

  @Test
  void aToolThatIsTakenAwayIsTakenAwayAndNoOther() {
    Reach cane = new Reach.Tools(Set.of(Tool.CANE));
    Screening.Cleared c = cleared(healthy(BLADE), rule("cane", Decision.PROCEED, cane));

    assertThat(c.clearance().session().tools()).doesNotContain(Tool.CANE).contains(Tool.FINGERS);
    assertThat(of(c, BLADE).tools()).doesNotContain(Tool.CANE).contains(Tool.FINGERS);
  }

  @Test
  void aRuleAboutThePointSpeaksOncePerPoint() {
    Screening.Cleared c =
        cleared(healthy(BLADE), rule("point", Decision.PROCEED, new Reach.Point()));

    assertThat(Asked.rules(c.rulings())).containsExactly("point");
  }

  @Test
  @Tag("H-18")
  void whatIsClosedElsewhereTakesNoToolFromAnOpenSpot() {
    Screening.Cleared c = cleared(healthy(BUTTOCK, CALF), rule("leg", Decision.EXCLUDE_AREA, LEG));

    assertThat(c.closed()).containsOnlyKeys(CALF);
    assertThat(of(c, BUTTOCK).tools()).contains(Tool.MASSAGE_GUN);
  }

  @Test
  void theStrictestReasonStandsFirstWhicheverPointItIsAbout() {
    Screening.Cleared c =
        cleared(
            healthy(BLADE, Body.right("scalenus-medius")),
            rule("all", Decision.MODIFY, EVERYWHERE));

    assertThat(c.rulings()).extracting(Ruling::rule).startsWith("professional-only", "all");
  }

  @Test
  void amongEquallyStrictReasonsTheMostUrgentStandsFirst() {
    Screening.Referred r =
        (Screening.Referred)
            screen(
                healthy(BLADE),
                rule("week", Decision.SEE_CLINICIAN_FIRST, EVERYWHERE, Urgency.THIS_WEEK),
                rule("today", Decision.SEE_CLINICIAN_FIRST, EVERYWHERE, Urgency.TODAY));

    assertThat(r.rulings()).extracting(Ruling::rule).startsWith("today", "week");
  }

  @Test
  void whatClosesAnotherPlaceDoesNotMakeThisRefusalStricter() {
    Screening.Referred r =
        (Screening.Referred)
            screen(
                healthy(BLADE),
                rule("leg", Decision.SEE_CLINICIAN_FIRST, LEG, Urgency.TODAY),
                rule("all", Decision.EXCLUDE_AREA, EVERYWHERE));

    assertThat(r.decision()).isEqualTo(Decision.EXCLUDE_AREA);
  }

  @Test
  void aClosedSessionIsClosedBeforeAnyPointIsLookedAt() {
    ScreeningRequest fresh = healthy(BLADE).withHistory(Asked.often(CALF));
    Screening.Referred r =
        (Screening.Referred) screen(fresh, rule("all", Decision.EXCLUDE_AREA, EVERYWHERE));

    assertThat(Asked.rules(r.rulings())).doesNotContain("new-point");
    assertThat(Asked.rules(cleared(fresh).rulings())).contains("new-point");
  }

  @Test
  void whatTheRulesAddToMindIsCollectedOnce() {
    ScreeningRequest pregnant = Asked.but(healthy(BLADE), "health-pregnant", Answer.YES);
    List<Ruling> rulings =
        cleared(
                pregnant.withFacts(
                    pregnant.facts().withCleared(java.util.Map.of("health-pregnant", Asked.TODAY))))
            .rulings();

    assertThat(Asked.SCREENER.notes(Stream.concat(rulings.stream(), rulings.stream()).toList()))
        .containsOnlyOnce("not-face-down");
    assertThat(Asked.SCREENER.notes(List.of())).isEmpty();
  }
}
