package app.unknot.ranking;

import app.unknot.knowledge.SidedPoint;
import java.util.Optional;

/**
 * What the person found when feeling for a spot. These two signs are the most repeatable ones.
 *
 * @param point where the person pressed
 * @param tender whether it is sore there; "nothing sore" puts the point at the end
 * @param familiar whether pressing brings on the familiar pain
 */
public record Palpation(SidedPoint point, Optional<Boolean> tender, Optional<Boolean> familiar) {}
