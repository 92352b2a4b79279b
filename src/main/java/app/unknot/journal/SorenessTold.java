package app.unknot.journal;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Soreness;
import java.time.Instant;

/** How sore a point was from a session, as told later. */
public record SorenessTold(SidedPoint point, Soreness soreness, Instant at) {}
