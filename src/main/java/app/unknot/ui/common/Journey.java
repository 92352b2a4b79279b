package app.unknot.ui.common;

import app.unknot.body.PainReport;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.ranking.Palpation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the person has told and chosen so far; screens come and go, this stays. */
public final class Journey {
  private final MarkHistory marks = new MarkHistory();
  private final Map<String, Boolean> findings = new LinkedHashMap<>();
  private final List<Palpation> palpations = new ArrayList<>();
  private Optional<SidedPoint> chosen = Optional.empty();
  private Optional<Tool> tool = Optional.empty();

  /** The marks on the map. */
  public MarkHistory marks() {
    return marks;
  }

  /** The answers to quick questions, by finding. */
  public Map<String, Boolean> findings() {
    return findings;
  }

  /** What was felt at the spots so far. */
  public List<Palpation> palpations() {
    return palpations;
  }

  /** Marks and answers together. */
  public PainReport report() {
    return new PainReport(marks.marks(), answered(yes -> yes), answered(yes -> !yes));
  }

  private Set<String> answered(Predicate<Boolean> which) {
    return findings.entrySet().stream()
        .filter(e -> which.test(e.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The chosen point. */
  public Optional<SidedPoint> chosen() {
    return chosen;
  }

  /** Chooses a point. */
  public void choose(SidedPoint point) {
    if (chosen.filter(point::equals).isEmpty()) {
      tool = Optional.empty();
    }
    chosen = Optional.of(point);
  }

  /** Chooses none. */
  public void chooseNone() {
    chosen = Optional.empty();
    tool = Optional.empty();
  }

  /** The chosen tool. */
  public Optional<Tool> tool() {
    return tool;
  }

  /** Chooses a tool. */
  public void choose(Tool with) {
    tool = Optional.of(with);
  }
}
