package app.unknot.knowledge.json;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Origin;
import app.unknot.knowledge.Pack;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeFiles.RegionWords;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a pack laid over the words that are there. Names and cautions stay: what warns is
 * never worded away.
 */
final class PackWords {
  private final KnowledgeBase base;
  private final Prose prose;
  private final List<Problem> problems;
  private final Map<String, MuscleWords> muscles;
  private final Map<String, PointWords> points;
  private final Set<String> reworded = new TreeSet<>();

  PackWords(KnowledgeBase base, Prose prose, List<Problem> problems) {
    this.base = base;
    this.prose = prose;
    this.problems = problems;
    this.muscles = new HashMap<>(prose.muscles());
    this.points = new HashMap<>(prose.points());
  }

  /** Ids of shipped entries that now read otherwise. */
  Set<String> reworded() {
    return reworded;
  }

  Prose prose() {
    return new Prose(prose.zones(), prose.findings(), prose.neverPress(), muscles, points);
  }

  /**
   * Takes the words of a file.
   *
   * @param earlier packs that are joined already; what one has worded stays
   */
  void take(RegionWords words, Collection<Pack> earlier) {
    words
        .muscles()
        .forEach((id, entry) -> {
          attempt(id, () -> muscle(id, ProseConverter.muscle(entry)));
          taken(id, earlier);
        });
    words
        .points()
        .forEach((id, entry) -> {
          attempt(id, () -> point(id, ProseConverter.point(entry)));
          taken(id, earlier);
        });
  }

  /** Says why tools are left out, and why nobody presses a point any more. */
  void tighten(String id, Collection<Tool> without, boolean professional, String why) {
    PointWords words = points.get(id);
    if (words == null) {
      return;
    }
    Map<Tool, String> unsuitable = new EnumMap<>(Tool.class);
    unsuitable.putAll(words.unsuitable());
    without.forEach(tool -> unsuitable.putIfAbsent(tool, why));
    points.put(
        id,
        new PointWords(
            words.where(),
            words.find(),
            words.feels(),
            words.techniques(),
            unsuitable,
            words.dos(),
            words.donts(),
            words.movement(),
            words.stretch(),
            professional ? Optional.of(words.professional().orElse(why)) : words.professional()));
  }

  private void muscle(String id, MuscleWords words) {
    MuscleWords shipped = prose.muscles().get(id);
    if (shipped == null) {
      problems.add(new Problem(id, "a pack words muscles that are here"));
      return;
    }
    if (!words.plain().equals(shipped.plain()) || !words.english().equals(shipped.english())) {
      problems.add(new Problem(id, "its names stay as shipped"));
    }
    if (!words.caution().equals(shipped.caution())) {
      problems.add(new Problem(id, "its caution stays as shipped"));
    }
    muscles.put(id, words);
    reworded.add(id);
  }

  private void point(String id, PointWords words) {
    PointWords before = prose.points().get(id);
    if (before != null) {
      if (!words.donts().containsAll(before.donts())) {
        problems.add(new Problem(id, "what not to do stays as shipped; more may be added"));
      }
      if (!words.professional().equals(before.professional())) {
        problems.add(new Problem(id, "why nobody presses it stays as shipped"));
      }
      if (!words.unsuitable().keySet().containsAll(before.unsuitable().keySet())) {
        problems.add(new Problem(id, "unsuitable tools stay as shipped"));
      }
      reworded.add(id);
    } else if (base.point(id).map(p -> p.origin().equals(Origin.SHIPPED)).orElse(true)) {
      problems.add(new Problem(id, "words for an unknown point"));
    }
    points.put(id, words);
  }

  private void taken(String id, Collection<Pack> earlier) {
    earlier.stream()
        .filter(p -> p.touches(id))
        .forEach(p -> problems.add(new Problem(id, "is worded or tightened by pack " + p.id())));
  }

  private void attempt(String id, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      problems.add(new Problem(id, PackReader.said(e)));
    }
  }
}
