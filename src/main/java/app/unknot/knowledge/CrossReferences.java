package app.unknot.knowledge;

import app.unknot.body.SidedZone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Checks that every id in the knowledge leads somewhere and that no point breaks a safety bound.
 */
final class CrossReferences {
  /**
   * The pincer grip on this muscle lifts it away from the vessels; safety.md names the exception.
   */
  private static final String PINCER_GRIP = "sternocleidomastoid";

  private final KnowledgeBase base;
  private final List<Problem> problems = new ArrayList<>();

  CrossReferences(KnowledgeBase base) {
    this.base = base;
  }

  List<Problem> problems() {
    base.muscles().forEach(this::check);
    base.points().forEach(this::check);
    if (base.points().isEmpty()) {
      problems.add(new Problem("points", "there are none"));
    }
    return List.copyOf(problems);
  }

  private void check(Muscle muscle) {
    for (String zone : muscle.zones()) {
      if (base.zone(zone).isEmpty()) {
        add(muscle.id(), "unknown zone " + zone);
      }
    }
    findings(muscle.id(), muscle.aggravators(), Finding.Kind.AGGRAVATOR);
    findings(muscle.id(), muscle.symptoms(), Finding.Kind.SYMPTOM);
    for (String neighbour : muscle.neighbours()) {
      if (base.muscle(neighbour).isEmpty()) {
        add(muscle.id(), "unknown neighbour " + neighbour);
      }
    }
    sources(muscle.id(), muscle.anatomy());
    sources(muscle.id(), muscle.overload());
    if (base.points().stream().noneMatch(p -> p.muscle().equals(muscle.id()))) {
      add(muscle.id(), "has no trigger point");
    }
  }

  private void check(TriggerPoint point) {
    if (base.muscle(point.muscle()).isEmpty()) {
      add(point.id(), "unknown muscle " + point.muscle());
    }
    String prefix = point.origin().pack().map(pack -> pack + "-").orElse("");
    if (!point.id().matches(Pattern.quote(prefix + point.muscle()) + "-tp[0-9]+")) {
      add(point.id(), "an id is " + prefix + "<muscle-id>-tp<N>");
    }
    for (Site site : point.sites()) {
      if (base.muscle(point.muscle()).filter(m -> !m.zones().contains(site.zone())).isPresent()) {
        add(point.id(), "its site is in " + site.zone() + ", which is not over its muscle");
      }
    }
    zones(point.id(), point.pattern().essential());
    zones(point.id(), point.pattern().spillover());
    findings(point.id(), point.aggravators(), Finding.Kind.AGGRAVATOR);
    findings(point.id(), point.symptoms(), Finding.Kind.SYMPTOM);
    sources(point.id(), point.patternEvidence());
    sources(point.id(), point.techniqueEvidence());
    for (String place : point.near()) {
      if (base.neverPress(place).isEmpty()) {
        add(point.id(), "unknown never-press place " + place);
      }
    }
    neverPress(point);
    tools(point);
  }

  private void neverPress(TriggerPoint point) {
    if (point.pointClass() == PointClass.PROFESSIONAL_ONLY
        || (point.muscle().startsWith(PINCER_GRIP) && point.origin().pack().isEmpty())) {
      return;
    }
    for (NeverPressPlace place : base.neverPress()) {
      if (point.sites().stream().anyMatch(place::contains)) {
        add(point.id(), "its site lies in the never-press place " + place.id());
      }
    }
  }

  private void tools(TriggerPoint point) {
    long tools = point.techniques().stream().map(Technique::tool).distinct().count();
    if (tools != point.techniques().size()) {
      add(point.id(), "has two techniques with one tool");
    }
    if (point.techniques().stream().anyMatch(t -> point.unsuitable().contains(t.tool()))) {
      add(point.id(), "a tool is both used and unsuitable");
    }
    for (Technique technique : point.techniques()) {
      for (String exceeded : DoseBounds.of(point, technique).exceededBy(technique)) {
        add(point.id(), "its technique with " + technique.tool().key() + " " + exceeded);
      }
      base.muscle(point.muscle())
          .flatMap(muscle -> ToolBars.bar(muscle, technique.tool()))
          .ifPresent(why ->
              add(point.id(), "may not be worked with " + technique.tool().key() + ": " + why));
    }
    if (point.pointClass() != PointClass.PROFESSIONAL_ONLY
        && point.techniques().stream().noneMatch(t -> t.kind() == Technique.Kind.RELEASE)) {
      add(point.id(), "has no technique of release");
    }
    if (point.pointClass() == PointClass.SELF_LIGHT
        && point.techniques().stream().anyMatch(t -> t.tool() != Tool.FINGERS)) {
      add(point.id(), "a light point takes fingers only");
    }
  }

  private void zones(String id, Collection<SidedZone> zones) {
    for (SidedZone zone : zones) {
      if (base.sidedZone(zone.id()).isEmpty()) {
        add(id, "unknown zone " + zone.id());
      }
    }
  }

  private void findings(String id, Collection<String> findings, Finding.Kind kind) {
    for (String finding : findings) {
      if (base.finding(finding).filter(f -> f.kind() == kind).isEmpty()) {
        add(id, "unknown " + kind.name().toLowerCase(java.util.Locale.ROOT) + " " + finding);
      }
    }
  }

  private void sources(String id, Evidence evidence) {
    for (String source : evidence.sources()) {
      if (base.source(source).isEmpty()) {
        add(id, "unknown source " + source);
      }
    }
  }

  private void add(String where, String what) {
    problems.add(new Problem(where, what));
  }
}
