package app.unknot.safety;

import app.unknot.body.Region;
import java.util.Optional;

/**
 * How the work on an area goes, by the two-week rule of safety.md.
 *
 * @param area the area in question: the region of the point's muscle, both sides together
 * @param ended why the plan for it has ended; empty where it goes on
 * @param extendable whether "a little better" can still give it one week more, gently
 */
public record Review(Region area, Optional<Circumstance> ended, boolean extendable) {}
