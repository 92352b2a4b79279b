package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import java.util.List;

/** What the rules say about a report without a journal, for the command line. */
public final class Assessment {
  private final Decision decision;
  private final List<Ruling> rulings;
  private final List<String> open;
  private final Coverage coverage;

  Assessment(Decision decision, List<Ruling> rulings, List<String> open, Coverage coverage) {
    this.decision = decision;
    this.rulings = List.copyOf(rulings);
    this.open = List.copyOf(open);
    this.coverage = coverage;
  }

  /** The strictest decision that touches the whole session or a marked zone. */
  public Decision decision() {
    return decision;
  }

  /** Every ruling, the strictest first. */
  public List<Ruling> rulings() {
    return rulings;
  }

  /** Ids of the questions that would be asked and have no answer. */
  public List<String> open() {
    return open;
  }

  /** Whether no ruling bars this point. Its class is another matter. */
  public boolean allows(SidedPoint point) {
    return rulings.stream().noneMatch(r -> coverage.bars(r, point));
  }
}
