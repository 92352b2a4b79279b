package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import java.util.List;
import java.util.SequencedMap;

/** The outcome of a safety check. */
public sealed interface Screening {
  /** All rulings so far, the strictest first. */
  List<Ruling> rulings();

  /**
   * Pressing is open, within limits.
   *
   * @param closed the chosen points that are not in the clearance, each with its reasons
   * @param usual what the cleared points would get together without any ruling
   * @param today what they get
   */
  record Cleared(
      Clearance clearance,
      List<Ruling> rulings,
      SequencedMap<SidedPoint, List<Ruling>> closed,
      Limits usual,
      Limits today)
      implements Screening {
    public Cleared {
      rulings = List.copyOf(rulings);
    }
  }

  /** No pressing now; the decision says what comes first. */
  record Referred(Decision decision, List<Ruling> rulings) implements Screening {
    public Referred {
      rulings = List.copyOf(rulings);
    }
  }

  /**
   * Something has to be answered first.
   *
   * @param unanswered ids of questions, in the order of asking
   * @param again ids of emergency questions to ask once more, more plainly
   * @param rulings what the answers so far decide, for a preview
   */
  record Open(List<String> unanswered, List<String> again, List<Ruling> rulings)
      implements Screening {
    public Open {
      unanswered = List.copyOf(unanswered);
      again = List.copyOf(again);
      rulings = List.copyOf(rulings);
    }
  }
}
