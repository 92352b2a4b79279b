package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a point of a pack may be: no more than the shipped points of its muscle. Rules of the safety
 * check speak of shipped muscles, so a pack adds points to these only.
 */
public final class PackBounds {
  /** How far from a shipped point of its muscle a new one may lie, in millimetres. */
  private static final double REACH = 60;

  /** Closer than this it is the same point, and would have a dose of its own. */
  private static final double APART = 15;

  private final TriggerPoint point;
  private final List<TriggerPoint> others;
  private final List<TriggerPoint> shipped;
  private final List<Problem> problems = new ArrayList<>();

  private PackBounds(TriggerPoint point, List<TriggerPoint> others) {
    this.point = point;
    this.others = others;
    this.shipped = others.stream().filter(p -> p.origin().pack().isEmpty()).toList();
  }

  /**
   * In what a point of a pack goes beyond the shipped points of its muscle, as they are tightened
   * by now; empty where it does not.
   *
   * @param base what is there, with or without the point itself
   */
  public static List<Problem> problems(TriggerPoint point, KnowledgeBase base) {
    List<TriggerPoint> others =
        base.points().stream()
            .filter(p -> p.muscle().equals(point.muscle()) && !p.id().equals(point.id()))
            .toList();
    return new PackBounds(point, others).problems();
  }

  /** Whether two points lie so close that pressing both would press one spot twice. */
  public static boolean areOne(TriggerPoint a, TriggerPoint b) {
    return a.muscle().equals(b.muscle()) && distance(a, b).filter(d -> d < APART).isPresent();
  }

  /** The never-press places that shipped points nearby lie close to. */
  public static Set<String> near(TriggerPoint point, KnowledgeBase before) {
    return before.points().stream()
        .filter(p -> p.muscle().equals(point.muscle()))
        .filter(p -> distance(p, point).filter(d -> d <= REACH).isPresent())
        .flatMap(p -> p.near().stream())
        .collect(Collectors.toSet());
  }

  private List<Problem> problems() {
    PointClass strictest =
        shipped.stream().map(TriggerPoint::pointClass).max(PointClass::compareTo).orElseThrow();
    if (point.pointClass().compareTo(strictest) < 0) {
      add("points of this muscle are at least " + strictest.key());
    }
    for (Technique technique : point.techniques()) {
      check(technique);
    }
    for (Site site : point.sites()) {
      if (shipped.stream().noneMatch(p -> nearest(p, site).filter(d -> d <= REACH).isPresent())) {
        add("its site lies too far from the points of its muscle");
      }
    }
    if (point.pointClass() != PointClass.PROFESSIONAL_ONLY
        && others.stream().anyMatch(p -> areOne(p, point))) {
      add("it lies on a point that is there; that would double the dose");
    }
    return List.copyOf(problems);
  }

  private void check(Technique technique) {
    List<Technique> alike =
        shipped.stream()
            .flatMap(p -> p.techniqueFor(technique.tool()).stream())
            .filter(t -> t.kind() == technique.kind())
            .toList();
    String tool = technique.tool().key();
    if (technique.hold().compareTo(DoseBounds.LEAST_HOLD) < 0) {
      add(tool + " is held shorter than 15 s");
    }
    if (alike.isEmpty()) {
      add("no shipped point of this muscle is worked so with " + tool);
      return;
    }
    beyond(alike, technique, t -> (int) t.hold().toMillis(), tool + " is held longer than shipped");
    beyond(alike, technique, Technique::presses, tool + " presses more often than shipped");
    beyond(alike, technique, t -> t.target().high().value(), tool + " aims higher than shipped");
  }

  private void beyond(
      List<Technique> alike, Technique technique, ToIntFunction<Technique> dose, String what) {
    int most = alike.stream().mapToInt(dose).max().orElseThrow();
    if (dose.applyAsInt(technique) > most) {
      add(what);
    }
  }

  private static Optional<Double> distance(TriggerPoint some, TriggerPoint other) {
    return other.sites().stream()
        .flatMap(site -> nearest(some, site).stream())
        .min(Double::compareTo);
  }

  private static Optional<Double> nearest(TriggerPoint point, Site site) {
    return point.sites().stream()
        .filter(s -> s.view() == site.view())
        .map(s -> Math.hypot(s.x() - site.x(), s.y() - site.y()))
        .min(Double::compareTo);
  }

  private void add(String what) {
    problems.add(new Problem(point.id(), what));
  }
}
