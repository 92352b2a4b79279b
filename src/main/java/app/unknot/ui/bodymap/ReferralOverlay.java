package app.unknot.ui.bodymap;

import app.unknot.body.Side;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.TriggerPoint;
import java.util.List;

/**
 * What is shown for a chosen trigger point: its muscle, its place and the described pattern.
 *
 * @param muscle the id of the muscle
 * @param sites where to press, already on the chosen side
 */
public record ReferralOverlay(String muscle, Side side, List<Site> sites, ReferralPattern pattern) {
  /** The overlay of a point on a side. */
  public static ReferralOverlay of(TriggerPoint point, Side side) {
    return new ReferralOverlay(
        point.muscle(),
        side,
        point.sites().stream().map(s -> s.on(side)).toList(),
        point.patternOn(side));
  }

  /** The id of the muscle's shape on the figure. */
  public String sidedMuscle() {
    return muscle + "-" + side.key();
  }
}
