package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineCeilings;
import app.unknot.safety.Sweep.Telling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What has to hold at one point on one side, whatever is told:
 *
 * <ul>
 *   <li>who is told more is never cleared more: not at this spot, not at another, not later;
 *   <li>with a warning sign, or the doubt of one, there is no clearance;
 *   <li>"not sure" is never clearer than either answer: on a warning sign a clinician today, else
 *       the same as the worrying answer, alone and in company;
 *   <li>the tool that is wanted changes nothing of this;
 *   <li>no plan of a clearance exceeds a ceiling.
 * </ul>
 *
 * <p>A telling whose request is the same as silence, because it is how a well person answers
 * anyway, is told alone only. In pairs each tool has its turn, and all of them have where what it
 * comes to at the spot is new: a tool is looked at beside the limits of a point, and only there.
 */
final class SweptPoint {
  private static final List<Telling> WORRYING = Sweep.worrying();
  private static final Map<Telling, Optional<Telling>> OTHERS = Sweep.others();

  private final SidedPoint point;
  private final WideSweep.Count count;
  private final Outcome silence;
  private final Map<Telling, Outcome> alone = new HashMap<>();
  private final Map<Set<Telling>, Outcome> together = new HashMap<>();
  private final Set<Object> triedWithEachTool = new HashSet<>();
  private final Set<Object> planned = new HashSet<>();
  private int turn;

  SweptPoint(SidedPoint point, WideSweep.Count count) {
    this.point = point;
    this.count = count;
    this.silence = tell(Optional.empty());
  }

  void sweep() {
    Sweep.all().forEach(this::tellAlone);
    alone.keySet().forEach(this::demandOfDoubt);
    for (int a = 0; a < WORRYING.size(); a++) {
      for (Telling b : WORRYING.subList(a + 1, WORRYING.size())) {
        tellBoth(WORRYING.get(a), b);
      }
    }
    OTHERS.keySet().stream()
        .filter(other -> !isSilence(other))
        .forEach(other -> WORRYING.forEach(b -> tellInPlaceOf(other, b)));
  }

  private void tellAlone(Telling telling) {
    Outcome outcome = tell(Optional.empty(), telling);
    alone.put(telling, outcome);
    demand(outcome.isAtLeastAsStrictAs(silence), "milder than silence", telling);
    demandNoClearanceOfAWarning(outcome, telling);
    withEachTool(outcome, telling);
    count.singles().incrementAndGet();
  }

  private void tellBoth(Telling a, Telling b) {
    if (a.question().equals(b.question())) {
      return;
    }
    Outcome both = tell(nextTool(), a, b);
    together.put(Set.of(a, b), both);
    demand(both.isAtLeastAsStrictAs(outcome(a)), "milder than the first", a, b);
    demand(both.isAtLeastAsStrictAs(outcome(b)), "milder than the second", a, b);
    demandNoClearanceOfAWarning(both, a, b);
    if (triedWithEachTool.add(both.here())) {
      withEachTool(both, a, b);
    }
    count.pairs().incrementAndGet();
  }

  /** What comes to the same as another telling does so in company, too. */
  private void tellInPlaceOf(Telling other, Telling b) {
    if (other.question().equals(b.question())) {
      return;
    }
    Optional<Telling> standIn = OTHERS.getOrDefault(other, Optional.empty());
    Outcome expected = standIn.isPresent() ? both(standIn.get(), b) : outcome(b);
    demand(tell(nextTool(), other, b).equals(expected), "not as its stand-in", other, b);
    count.pairs().incrementAndGet();
  }

  private void demandOfDoubt(Telling telling) {
    if (telling.isAge() || telling.answer() != Answer.NOT_SURE) {
      return;
    }
    Question question = Sweep.question(telling.question());
    Outcome unsure = outcome(telling);
    boolean cleared = telling.cleared();
    Outcome fine = outcome(Telling.of(question.id(), Asked.fine(question), cleared));
    Outcome bad = outcome(Telling.of(question.id(), question.worrying(), cleared));
    demand(unsure.isAtLeastAsStrictAs(fine), "clearer than the good answer", telling);
    if (telling.isWarning()) {
      demand(unsure.decision() == Decision.SEE_CLINICIAN_FIRST, "no clinician", telling);
      demand(unsure.urgency().equals(Optional.of(Urgency.TODAY)), "not today", telling);
    } else {
      demand(unsure.equals(bad), "not as the worrying answer", telling);
    }
  }

  private void demandNoClearanceOfAWarning(Outcome outcome, Telling... told) {
    for (Telling telling : told) {
      demand(
          !telling.isWarning()
              || (!outcome.isCleared()
                  && outcome.decision().compareTo(Decision.SEE_CLINICIAN_FIRST) >= 0),
          "a warning sign was cleared",
          told);
    }
  }

  private void withEachTool(Outcome expected, Telling... told) {
    for (Tool tool : Tool.values()) {
      demand(tell(Optional.of(tool), told).equals(expected), "otherwise with " + tool, told);
    }
  }

  private Optional<Tool> nextTool() {
    Tool[] tools = Tool.values();
    return Optional.of(tools[turn++ % tools.length]);
  }

  private Outcome outcome(Telling telling) {
    return Objects.requireNonNull(alone.get(telling));
  }

  private Outcome both(Telling a, Telling b) {
    return Objects.requireNonNull(together.get(Set.of(a, b)));
  }

  private boolean isSilence(Telling telling) {
    return request(telling).facts().equals(request().facts());
  }

  private ScreeningRequest request(Telling... told) {
    return Sweep.request(point, Optional.empty(), told);
  }

  private Outcome tell(Optional<Tool> tool, Telling... told) {
    Screening screening = Sweep.SCREENER.screen(Sweep.request(point, tool, told));
    count.checks().incrementAndGet();
    if (screening instanceof Screening.Cleared cleared) {
      plan(cleared.clearance());
    }
    return Outcome.of(screening);
  }

  /** Clearances of the same limits have the same plans. */
  private void plan(Clearance clearance) {
    if (planned.add(List.of(clearance.points(), clearance.session(), clearance.gunLeft()))) {
      RoutineCeilings.check(Sweep.BASE, clearance);
      count.plans().incrementAndGet();
    }
  }

  private void demand(boolean holds, String otherwise, Telling... told) {
    if (!holds) {
      throw new AssertionError(point + ": " + List.of(told) + ": " + otherwise);
    }
  }
}
