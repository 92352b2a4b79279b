package app.unknot.safety;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The permission to work on certain points, within limits, for 30 minutes. Only this package makes
 * one, so that nothing can be planned that was not screened.
 */
public final class Clearance {
  /** How long a clearance lives (safety.md, Decisions). */
  public static final Duration LIFE = Duration.ofMinutes(30);

  private final List<ClearedPoint> points;
  private final Limits session;
  private final Duration gunLeft;
  private final Instant issued;
  private final Presser presser;

  /**
   * A point with its own limits, which are at least as strict as the session's.
   *
   * @param limits for this point
   * @param spent pressing already given to it today
   */
  public record ClearedPoint(SidedPoint point, Limits limits, Duration spent) {
    /** Whether this tool may be used here. */
    public boolean allows(Tool tool) {
      return limits.tools().contains(tool);
    }
  }

  Clearance(List<ClearedPoint> points, Limits session, Duration gunLeft, Instant issued) {
    this(points, session, gunLeft, issued, Presser.SELF);
  }

  Clearance(
      List<ClearedPoint> points,
      Limits session,
      Duration gunLeft,
      Instant issued,
      Presser presser) {
    this.presser = presser;
    this.points = List.copyOf(points);
    this.session = session;
    this.gunLeft = gunLeft;
    this.issued = issued;
  }

  /**
   * The same permission, narrowed to what a partner may press with the fingers; a point that no
   * partner may press keeps its movement and stretch only.
   */
  public Clearance forPartner(KnowledgeBase base) {
    List<ClearedPoint> narrowed =
        points.stream()
            .map(p ->
                new ClearedPoint(
                    p.point(), PartnerBounds.of(base, p.point(), p.limits()), p.spent()))
            .toList();
    return new Clearance(narrowed, PartnerBounds.of(session), gunLeft, issued, Presser.PARTNER);
  }

  /** Who presses. */
  public Presser presser() {
    return presser;
  }

  /** The points it is bound to, at least one. */
  public List<ClearedPoint> points() {
    return points;
  }

  /** The limits of the session as a whole. */
  public Limits session() {
    return session;
  }

  /** How long the massage gun may still be used today, on all muscles together. */
  public Duration gunLeft() {
    return gunLeft;
  }

  /** When it was given. */
  public Instant issued() {
    return issued;
  }

  /** Whether it holds at this instant; a clock wound back before its issue ends it as well. */
  public boolean isValidAt(Instant now) {
    return !now.isBefore(issued) && now.isBefore(issued.plus(LIFE));
  }
}
