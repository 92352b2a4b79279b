package app.unknot.safety;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/** Works out what each chosen point gets, and gives the clearance for those that are open. */
final class Permit {
  private final KnowledgeBase base;
  private final Coverage coverage;
  private final Judge judge;
  private final Lockouts lockouts;
  private final Map<SidedPoint, Set<Circumstance>> past;
  private final ScreeningRequest request;
  private final Situation situation;
  private final List<Ruling> rulings;
  private final Limits session;

  /**
   * For a session that no ruling closes as a whole.
   *
   * @param past what holds for each point by what happened there
   * @param rulings all that are not about a single point's past
   */
  Permit(
      KnowledgeBase base,
      Coverage coverage,
      Judge judge,
      Lockouts lockouts,
      Map<SidedPoint, Set<Circumstance>> past,
      ScreeningRequest request,
      Situation situation,
      List<Ruling> rulings) {
    this.base = base;
    this.coverage = coverage;
    this.judge = judge;
    this.lockouts = lockouts;
    this.past = past;
    this.request = request;
    this.situation = situation;
    this.rulings = rulings;
    Limits whole = left(tighten(Limits.CEILING, rulings.stream().filter(Judge::isWide)));
    this.session = anythingIsGentle() ? Care.tools(whole, Limits.without(Tool.MASSAGE_GUN)) : whole;
  }

  /** Where anything goes gently, if only at one point, the gun stays out of the whole session. */
  private boolean anythingIsGentle() {
    Stream<Ruling> here =
        past.entrySet().stream()
            .flatMap(p -> judge.point(situation.with(p.getValue()), p.getKey()).stream());
    return Stream.concat(rulings.stream(), here).anyMatch(r -> r.decision() == Decision.MODIFY);
  }

  /** No more pressing in the session than the day has left. */
  private Limits left(Limits limits) {
    Duration left = limits.dayPressing().minus(lockouts.pressedToday());
    return limits.tighten(
        new Limits(
            limits.target(),
            limits.hold(),
            limits.presses(),
            limits.rest(),
            limits.points(),
            left,
            limits.sessionsPerDay(),
            limits.pointDayPressing(),
            limits.dayPressing(),
            limits.tools(),
            limits.floor(),
            limits.heat()));
  }

  /**
   * What a ruling tightens: a modification is gentle, a tool is taken away, and what its rule says.
   */
  private Limits tighten(Limits limits, Stream<Ruling> by) {
    return by.map(judge::limits).reduce(limits, Limits::tighten);
  }

  /** A point with what it would get, and what speaks against it. */
  private record Chosen(SidedPoint point, Limits limits, List<Ruling> own, List<Ruling> against) {}

  Screening outcome() {
    List<Chosen> open = new ArrayList<>();
    SequencedMap<SidedPoint, List<Ruling>> closed = new LinkedHashMap<>();
    List<Ruling> all = new ArrayList<>(rulings);
    int most = session.points();
    for (SidedPoint point : request.points()) {
      Chosen chosen = chosen(point, Set.of());
      if (chosen.against().isEmpty()) {
        most = Math.min(most, chosen.limits().points());
        if (open.size() >= most) {
          chosen = chosen(point, Set.of(Circumstance.TOO_MANY_POINTS));
        }
      }
      all.addAll(chosen.own());
      if (chosen.against().isEmpty()) {
        open.add(chosen);
      } else {
        closed.put(point, chosen.against());
      }
    }
    all.sort(Judge.STRICTEST_FIRST);
    if (open.isEmpty()) {
      List<Ruling> reasons = closed.values().stream().flatMap(Collection::stream).toList();
      return new Screening.Referred(Judge.strictest(reasons), all);
    }
    return cleared(open, closed, all);
  }

  private Screening cleared(
      List<Chosen> open, SequencedMap<SidedPoint, List<Ruling>> closed, List<Ruling> all) {
    List<Clearance.ClearedPoint> points =
        open.stream()
            .map(c ->
                new Clearance.ClearedPoint(c.point(), c.limits(), lockouts.pressedToday(c.point())))
            .toList();
    Limits usual = open.stream().map(c -> care(c.point())).reduce(Limits.CEILING, Limits::tighten);
    Limits today = open.stream().map(Chosen::limits).reduce(session, Limits::tighten);
    return new Screening.Cleared(
        new Clearance(points, session, lockouts.gunLeft(), request.now()),
        all,
        closed,
        usual,
        today);
  }

  private Limits care(SidedPoint point) {
    TriggerPoint known = base.known(point);
    return Care.of(known, base.muscleOf(known));
  }

  private Chosen chosen(SidedPoint point, Set<Circumstance> more) {
    Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    circumstances.addAll(more);
    circumstances.addAll(past.getOrDefault(point, Set.of()));
    Limits limits = limits(point, circumstances);
    circumstances.addAll(afterLimits(point, limits));
    List<Ruling> own = judge.point(situation.with(circumstances), point);
    List<Ruling> against =
        Stream.concat(
                rulings.stream().filter(r -> coverage.bars(r, point)),
                own.stream().filter(r -> r.decision().compareTo(Decision.EXCLUDE_AREA) >= 0))
            .sorted(Judge.STRICTEST_FIRST)
            .toList();
    return new Chosen(point, limits, own, against);
  }

  private Limits limits(SidedPoint point, Set<Circumstance> circumstances) {
    Limits limits = Care.hold(session.tighten(care(point)), lockouts.hold(point));
    limits =
        tighten(
            limits,
            rulings.stream().filter(r -> !Judge.isWide(r) && coverage.covers(r.scope(), point)));
    return tighten(limits, judge.point(situation.with(circumstances), point).stream());
  }

  /** What only shows once the limits are known. */
  private Set<Circumstance> afterLimits(SidedPoint point, Limits limits) {
    TriggerPoint known = base.known(point);
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    if (lockouts.hadSessionsToday(point, limits.sessionsPerDay())) {
      all.add(Circumstance.SESSIONS_OF_THE_DAY);
    }
    if (known.pointClass() == PointClass.PROFESSIONAL_ONLY) {
      all.add(Circumstance.PROFESSIONAL_ONLY);
    } else if (known.techniques().stream()
        .noneMatch(t ->
            limits.tools().contains(t.tool()) && (limits.floor() || !t.position().isLying()))) {
      all.add(Circumstance.NO_TOOL_LEFT);
    }
    Optional<Tool> wanted = request.tool();
    if (wanted.isPresent() && !limits.tools().contains(wanted.get())) {
      all.add(Circumstance.OTHER_TOOL);
    }
    return all;
  }
}
