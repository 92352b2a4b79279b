package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Region;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.Seen;
import app.unknot.safety.History.Seen.About;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What “a clinician has looked at it” opens: what the check was closed by, and nothing else. */
@Tag("H-16")
class LookTest {
  private static final SidedPoint BLADE = Body.right("infraspinatus");
  private static final SidedPoint CALF = Body.right("gastrocnemius-medial");
  private static final OffsetDateTime AT = NOW.atOffset(ZoneOffset.UTC);

  private static PastSession stopped(SidedPoint point, int daysAgo, StopSign sign) {
    PastPoint entry =
        new PastPoint(
            point, Tool.FINGERS, Duration.ofMinutes(1), Optional.empty(), Optional.of(sign));
    return Asked.session(TODAY.minusDays(daysAgo), 9, List.of(entry));
  }

  private static History of(PastSession... sessions) {
    return of(List.of(sessions), List.of());
  }

  /** After practice enough for the standard dose, so that only these sessions speak. */
  private static History of(List<PastSession> sessions, List<Seen> seen) {
    List<PastSession> all = new ArrayList<>(Asked.often(BLADE, CALF).sessions());
    all.addAll(sessions);
    return new History(all, List.of(), seen, List.of());
  }

  private static List<Ruling> rulings(SidedPoint point, History history) {
    return switch (SCREENER.screen(Asked.healthy(point).withHistory(history))) {
      case Screening.Referred referred -> referred.rulings();
      case Screening.Cleared cleared -> cleared.rulings();
      case Screening.Open open -> open.rulings();
    };
  }

  private static List<Seen> look(SidedPoint point, History history) {
    return SCREENER.looked(point, rulings(point, history), history, AT);
  }

  private static History after(History history, List<Seen> seen) {
    return new History(history.sessions(), List.of(), seen, List.of());
  }

  @Test
  void aLookAtTwoStopsOpensTheirAreaOnly() {
    History stops =
        of(
            stopped(BLADE, 8, StopSign.NERVE),
            stopped(BLADE, 4, StopSign.NERVE),
            stopped(BLADE, 6, StopSign.WHOLE_BODY),
            stopped(CALF, 7, StopSign.NERVE),
            stopped(CALF, 3, StopSign.NERVE));
    assertThat(Asked.rules(rulings(BLADE, stops))).contains("stopped-twice");

    List<Seen> seen = look(BLADE, stops);

    assertThat(seen).containsExactly(new Seen(About.SYMPTOM, Optional.of(Region.SHOULDER), NOW));
    assertThat(Asked.rules(rulings(BLADE, after(stops, seen)))).doesNotContain("stopped-twice");
    assertThat(Asked.rules(rulings(CALF, after(stops, seen)))).contains("stopped-twice");
  }

  @Test
  void aStopOfWhichThereIsNoSecondIsNotLookedAt() {
    PastSession swelling = stopped(CALF, 5, StopSign.SWELLING);
    PastSession nerve = stopped(CALF, 3, StopSign.NERVE);
    assertThat(look(CALF, of(swelling, nerve))).isEmpty();
    History pairOfTheBlade =
        of(
            stopped(BLADE, 8, StopSign.NERVE),
            stopped(BLADE, 4, StopSign.NERVE),
            stopped(Body.right("levator-scapulae"), 1, StopSign.SWELLING));
    assertThat(look(BLADE, pairOfTheBlade))
        .as("the stop that stands alone has an area of its own, which stays unseen")
        .containsExactly(new Seen(About.SYMPTOM, Optional.of(Region.SHOULDER), NOW));
  }

  @Test
  void aStopThatWasSeenIsNotSeenAgain() {
    History stops = of(stopped(BLADE, 8, StopSign.NERVE), stopped(BLADE, 4, StopSign.NERVE));
    History seen = after(stops, look(BLADE, stops));
    assertThat(SCREENER.looked(BLADE, rulings(BLADE, stops), seen, AT)).isEmpty();
  }

  @Test
  void aLookAtSymptomsOfTheWholeBodyOpensTheSession() {
    History stops =
        of(stopped(BLADE, 8, StopSign.WHOLE_BODY), stopped(CALF, 4, StopSign.WHOLE_BODY));
    assertThat(Asked.rules(rulings(BLADE, stops))).contains("stopped-twice-whole-body");

    List<Seen> seen = look(BLADE, stops);

    assertThat(seen).containsExactly(new Seen(About.WHOLE_BODY, Optional.empty(), NOW));
    assertThat(Asked.rules(rulings(CALF, after(stops, seen))))
        .doesNotContain("stopped-twice-whole-body");
  }

  @Test
  void aLookAtTheCourseIsAboutTheAreaOfThePoint() {
    List<Ruling> closed =
        Stream.of("worse-or-spreading", "two-weeks-without-change")
            .map(LookTest::rulingOf)
            .toList();

    assertThat(SCREENER.looked(BLADE, closed, History.EMPTY, AT))
        .containsExactly(new Seen(About.COURSE, Optional.of(Region.SHOULDER), NOW));
  }

  @Test
  @Tag("H-61")
  void aLookAtOnePointOfTwoOpensNothingOfTheOther() {
    History stops = of(stopped(BLADE, 8, StopSign.NERVE), stopped(BLADE, 4, StopSign.NERVE));
    Screening both = SCREENER.screen(Asked.healthy(BLADE, CALF).withHistory(stops));
    assertThat(Asked.rules(both.rulings())).contains("stopped-twice");

    assertThat(SCREENER.looked(BLADE, both.rulings(), stops, AT)).hasSize(1);
    List<Ruling> course = new ArrayList<>(both.rulings());
    course.add(about("two-weeks-without-change", BLADE));
    assertThat(SCREENER.looked(CALF, course, stops, AT)).isEmpty();
  }

  private static Ruling about(String id, SidedPoint point) {
    Ruling wide = rulingOf(id);
    Scope there =
        new Scope(
            Scope.Kind.MUSCLE, Set.of(Body.BASE.known(point).muscle() + "-" + point.side().key()));
    return new Ruling(id, wide.decision(), wide.urgency(), wide.until(), there, wide.source());
  }

  @Test
  void whatNoLookEndsIsPassedOver() {
    List<Ruling> others =
        Stream.of("stopped-by-a-symptom", "chest-pain-now").map(LookTest::rulingOf).toList();
    assertThat(SCREENER.looked(BLADE, others, History.EMPTY, AT)).isEmpty();
  }

  /** A ruling as the rule of this id gives it. */
  private static Ruling rulingOf(String id) {
    Rule rule = Asked.RULES.rule(id).orElseThrow();
    return new Ruling(
        id, rule.decision(), rule.urgency(), new Until.Checked(), Scope.SESSION, rule.source());
  }
}
