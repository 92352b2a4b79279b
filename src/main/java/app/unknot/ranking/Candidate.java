package app.unknot.ranking;

import app.unknot.knowledge.SidedPoint;
import java.util.List;

/**
 * A trigger point that is commonly described with such pain.
 *
 * @param muscle the id of its muscle
 * @param distant whether no marked zone lies over its muscle
 * @param reasons the ones that matter most first
 */
public record Candidate(
    SidedPoint point, String muscle, Fit fit, boolean distant, List<Reason> reasons) {
  public Candidate {
    reasons = List.copyOf(reasons);
  }
}
