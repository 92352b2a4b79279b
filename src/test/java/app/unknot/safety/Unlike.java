package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;

import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.safety.Sweep.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which tellings, and which points, have the same effects. What comes after the rules have spoken
 * looks at their decision, urgency and limits, at whether they are about the session, about a tool
 * or about this point; of the point at its ceilings and techniques. Nothing else tells two rulings,
 * or two points, apart.
 *
 * @param tellings each with the first that has the same effects at every point
 * @param points for each point the first at which every telling has the same effects
 */
record Unlike(Map<Telling, Telling> tellings, List<Integer> points) {
  private static final Coverage COVERAGE = new Coverage(Sweep.BASE);
  private static final Judge JUDGE = new Judge(RULES, new Places(RULES, Sweep.BASE));

  /** Two tellings. */
  record Pair(Telling a, Telling b) {
    boolean isAboutOne() {
      return a.question().equals(b.question());
    }

    /** Whether a rule asks for both, or one of them ends the yes of the other. */
    boolean meets() {
      return isAskedForTogether() || endsTheYes(a, b) || endsTheYes(b, a);
    }

    private static boolean endsTheYes(Telling changed, Telling other) {
      return changed.question().equals(Situation.HEALTH_CHANGED) && other.cleared();
    }

    private boolean isAskedForTogether() {
      return RULES.rules().stream()
          .flatMap(r -> r.when().all())
          .filter(c -> c instanceof Condition.AllOf)
          .map(c -> c.questions().collect(Collectors.toSet()))
          .anyMatch(asked -> asked.contains(a.question()) && asked.contains(b.question()));
    }
  }

  private record Effect(
      Decision decision,
      Optional<Urgency> urgency,
      boolean isOfSession,
      boolean isWide,
      boolean isHere,
      Limits limits) {}

  /** Out of what was said of each telling at each of these points. */
  static Unlike of(Map<Telling, List<Screening>> said, List<SidedPoint> points) {
    Map<Telling, List<Set<Effect>>> effects = new LinkedHashMap<>();
    said.forEach((telling, screenings) ->
        effects.put(
            telling,
            IntStream.range(0, points.size())
                .mapToObj(p -> effects(points.get(p), screenings.get(p)))
                .toList()));
    Map<List<Set<Effect>>, Telling> firstTelling = new HashMap<>();
    Map<Telling, Telling> like = new LinkedHashMap<>();
    effects.forEach((telling, all) ->
        like.put(
            telling, Objects.requireNonNullElse(firstTelling.putIfAbsent(all, telling), telling)));
    Map<Object, Integer> firstPoint = new HashMap<>();
    List<Integer> likePoints = new ArrayList<>();
    for (int p = 0; p < points.size(); p++) {
      int point = p;
      Object all =
          List.of(own(points.get(p)), effects.values().stream().map(e -> e.get(point)).toList());
      likePoints.add(Objects.requireNonNullElse(firstPoint.putIfAbsent(all, p), p));
    }
    return new Unlike(like, likePoints);
  }

  private static Set<Effect> effects(SidedPoint point, Screening screening) {
    return screening.rulings().stream()
        .map(r ->
            new Effect(
                r.decision(),
                r.urgency(),
                r.scope().equals(Scope.SESSION),
                Judge.isWide(r),
                COVERAGE.covers(r.scope(), point),
                JUDGE.limits(r)))
        .collect(Collectors.toSet());
  }

  /** What the point itself brings. */
  private static Object own(SidedPoint sided) {
    TriggerPoint point = Sweep.BASE.known(sided);
    Muscle muscle = Sweep.BASE.muscleOf(point);
    return List.of(
        point.pointClass(),
        Care.of(point, muscle),
        point.techniques().stream()
            .map(t -> List.of(t.tool(), t.position().isLying()))
            .collect(Collectors.toSet()));
  }

  Pair like(Pair pair) {
    return new Pair(
        Objects.requireNonNull(tellings.get(pair.a())),
        Objects.requireNonNull(tellings.get(pair.b())));
  }
}
