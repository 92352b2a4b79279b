package app.unknot.ranking;

import app.unknot.body.PainReport;
import app.unknot.knowledge.SidedPoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything the ranking looks at.
 *
 * @param report marks and answers; a mark with intensity 0 counts as not marked
 * @param palpations what was felt, each point at most once
 * @param experience what has helped so far
 */
public record RankingRequest(PainReport report, List<Palpation> palpations, Experience experience) {
  public RankingRequest {
    palpations = List.copyOf(palpations);
    Set<SidedPoint> seen = new HashSet<>();
    for (Palpation palpation : palpations) {
      if (!seen.add(palpation.point())) {
        throw new IllegalArgumentException("point felt twice: " + palpation.point());
      }
    }
  }

  /** A request with marks and answers alone. */
  public static RankingRequest of(PainReport report) {
    return new RankingRequest(report, List.of(), Experience.NONE);
  }
}
