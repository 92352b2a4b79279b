package app.unknot.safety;

import app.unknot.body.PainRating;
import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What safety has to know of the past. The journal produces it; nothing here reads a clock.
 *
 * @param sessions in any order
 * @param warnings warning signs that were told
 * @param seen what a clinician has looked at, each with its moment
 * @param extensions weeks that "a little better" gave an area
 */
public record History(
    List<PastSession> sessions,
    List<Warning> warnings,
    List<Seen> seen,
    List<Extension> extensions) {
  /** Nothing happened yet. */
  public static final History EMPTY = new History(List.of(), List.of());

  /**
   * One session.
   *
   * @param start when it began
   * @param end when it ended, not before
   * @param day the person's calendar day at that moment
   * @param before the pain of the problem before it, where told
   * @param zones where it hurt before it, as far as marked
   */
  public record PastSession(
      Instant start,
      Instant end,
      LocalDate day,
      Optional<PainRating> before,
      List<PastPoint> points,
      Set<SidedZone> zones) {
    public PastSession {
      points = List.copyOf(points);
      zones = Set.copyOf(zones);
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("a session does not end before it begins");
      }
    }

    /** One without any mark. */
    public PastSession(
        Instant start,
        Instant end,
        LocalDate day,
        Optional<PainRating> before,
        List<PastPoint> points) {
      this(start, end, day, before, points, Set.of());
    }
  }

  /**
   * One point in one session.
   *
   * @param pressing delivered pressure, released time left out
   * @param soreness the last soreness told about it afterwards
   * @param stop the symptom that stopped it
   */
  public record PastPoint(
      SidedPoint point,
      Tool tool,
      Duration pressing,
      Optional<SoreTold> soreness,
      Optional<StopSign> stop) {
    public PastPoint {
      if (pressing.isNegative()) {
        throw new IllegalArgumentException("pressing is not negative");
      }
    }
  }

  /**
   * Soreness as told.
   *
   * @param since when 7 or more was first told for this session, or this one was
   */
  public record SoreTold(Soreness soreness, Instant since) {}

  /**
   * A warning sign that led to the help page.
   *
   * @param rule the rule that fired
   * @param checked whether the person said since that somebody has checked it
   */
  public record Warning(String rule, Instant at, boolean checked) {}

  /**
   * "A little better", said when two weeks had brought no change.
   *
   * @param day when it was said
   */
  public record Extension(Region area, LocalDate day) {}

  /**
   * A clinician has looked at something that had closed. It opens this and nothing else.
   *
   * @param area where; empty for the whole body, and for a place that nobody knows any more
   */
  public record Seen(About about, Optional<Region> area, Instant at) {
    /** What was looked at. */
    public enum About {
      /** A symptom that stopped two sessions on a limb, at the spots of one area. */
      SYMPTOM,
      /** A symptom of the whole body that stopped two sessions. */
      WHOLE_BODY,
      /** How the work on an area went: no change in two weeks, worse or spreading. */
      COURSE,
      /** All of this everywhere: said before areas were told apart. */
      EVERYTHING
    }

    boolean covers(About what, Optional<Region> where) {
      return about == About.EVERYTHING || (about == what && area.equals(where));
    }
  }

  public History {
    sessions = List.copyOf(sessions);
    warnings = List.copyOf(warnings);
    seen = List.copyOf(seen);
    extensions = List.copyOf(extensions);
  }

  /** One in which no clinician has looked at anything and no week was added. */
  public History(List<PastSession> sessions, List<Warning> warnings) {
    this(sessions, warnings, List.of(), List.of());
  }

  /**
   * This history as seen at a moment: the earliest session first, and an entry that lies ahead of
   * the clock counts as just now, so that winding the clock back opens nothing.
   */
  public History seenAt(Instant now, LocalDate today) {
    return new History(
        sessions.stream()
            .sorted(Comparator.comparing(PastSession::start))
            .map(s -> clamped(s, now, today))
            .toList(),
        warnings,
        seen.stream().filter(s -> !s.at().isAfter(now)).toList(),
        extensions);
  }

  private static PastSession clamped(PastSession session, Instant now, LocalDate today) {
    boolean ahead = session.end().isAfter(now) || session.day().isAfter(today);
    return ahead
        ? new PastSession(now, now, today, session.before(), session.points(), session.zones())
        : session;
  }

  /** Whether a clinician has looked at something since this session ended. */
  boolean isSeen(PastSession session, Seen.About about, Optional<Region> area) {
    return seen.stream().anyMatch(s -> s.covers(about, area) && !s.at().isBefore(session.end()));
  }

  /** The sessions on this point. */
  Stream<PastSession> on(SidedPoint point) {
    return sessions.stream()
        .filter(s -> s.points().stream().anyMatch(p -> p.point().equals(point)));
  }

  /** What happened on this point, in order. */
  Stream<PastPoint> entries(SidedPoint point) {
    return sessions.stream().flatMap(s -> s.points().stream()).filter(p -> p.point().equals(point));
  }
}
