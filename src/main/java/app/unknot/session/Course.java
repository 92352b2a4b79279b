package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened so far in a session: every quantity that a limit names, above all the pressure
 * delivered, so that no pause, skip or repetition can give more of it.
 *
 * @param before the pain before the session
 * @param step the index of the current step
 * @param elapsed time in the current step; in a press the pressure given
 * @param delivered pressure per point
 * @param tooMuch how often it was too much in this session, counted to three
 * @param eased whether "too much" was said since the last contact, so that once is not counted
 *     twice
 * @param pauseAfterPress whether to pause when the press ends
 * @param firstRating the first pressing rating of this press
 * @param lastRating the last pressing rating of this press
 * @param shortened how long presses and rests last at most, because the person wants them shorter
 * @param log what was given, for the record only
 */
public record Course(
    Routine routine,
    PainRating before,
    int step,
    Duration elapsed,
    Map<SidedPoint, Duration> delivered,
    int tooMuch,
    boolean eased,
    boolean pauseAfterPress,
    Optional<PressingRating> firstRating,
    Optional<PressingRating> lastRating,
    Shortened shortened,
    Log log) {
  /** After "too much" a press lasts this long at most, in all. */
  public static final Duration EASED_HOLD = Duration.ofSeconds(20);

  /** "Too much" for the second time in a session ends the presses. */
  public static final int TOO_MUCH_ENDS_HOLDS = 2;

  /** For the third time it ends the strokes as well; more is not counted. */
  public static final int TOO_MUCH_ENDS_ALL = 3;

  private static final int EASED_BY = 2;

  public Course {
    delivered = Map.copyOf(delivered);
  }

  static Course begin(Routine routine, PainRating before) {
    return new Course(
        routine,
        before,
        0,
        Duration.ZERO,
        Map.of(),
        0,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Shortened.NOTHING,
        Log.EMPTY);
  }

  /** The current step. */
  public Step now() {
    return routine.steps().get(step);
  }

  /** Pressure delivered to a point. */
  public Duration delivered(SidedPoint point) {
    return delivered.getOrDefault(point, Duration.ZERO);
  }

  /** Pressure delivered to all points together. */
  public Duration deliveredInAll() {
    return delivered.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether there are no more presses, and nothing to search for, in this session. */
  public boolean holdsEnded() {
    return tooMuch >= TOO_MUCH_ENDS_HOLDS;
  }

  /** What pressing may feel like now: 2 lower for every time it was too much. */
  public PressingRange target(PressingRange planned) {
    return planned.lower(EASED_BY * tooMuch);
  }

  /**
   * How long a step may last: as planned, or less where it was too much, where the person wants it
   * shorter or where a ceiling is near.
   */
  public Duration planned(Step planned) {
    Duration duration =
        switch (planned) {
          case Step.Prepare prepare -> prepare.warmth().orElse(Duration.ZERO);
          case Step.Locate _, Step.Press _ when holdsEnded() -> Duration.ZERO;
          case Step.Strokes _ when tooMuch >= TOO_MUCH_ENDS_ALL -> Duration.ZERO;
          case Step.Press press when tooMuch > 0 -> least(shortened.of(press), EASED_HOLD);
          case Step.Press press -> shortened.of(press);
          case Step.Rest rest -> shortened.of(rest, leastRest(rest));
          default -> planned.duration();
        };
    return planned.pressing().isPositive() ? least(duration, reach(planned)) : duration;
  }

  /** How long the current step may last in all. */
  public Duration planned() {
    return planned(now());
  }

  /** How much is left of the current step. */
  public Duration left() {
    Duration left = planned().minus(elapsed);
    return left.isPositive() ? left : Duration.ZERO;
  }

  /** The least rest at the point of a step. */
  Duration leastRest(Step at) {
    return routine.allowance(at.point()).limits().rest();
  }

  /** The current step and those after it. */
  Stream<Step> toCome() {
    return routine.steps().stream().skip(step);
  }

  /** The pressure given in this step and what the ceilings leave. */
  private Duration reach(Step planned) {
    Duration pointLeft =
        routine.allowance(planned.point()).pressing().minus(delivered(planned.point()));
    Duration sessionLeft = routine.pressingLeft().minus(deliveredInAll());
    Duration given = planned.equals(now()) ? elapsed : Duration.ZERO;
    return given.plus(least(pointLeft, sessionLeft));
  }

  Course elapse(Duration time) {
    Map<SidedPoint, Duration> sums = delivered;
    if (now().pressing().isPositive()) {
      sums = new HashMap<>(delivered);
      sums.merge(now().point(), time, Duration::plus);
    }
    return new Course(
        routine,
        before,
        step,
        elapsed.plus(time),
        sums,
        tooMuch,
        eased,
        pauseAfterPress,
        firstRating,
        lastRating,
        shortened,
        log);
  }

  Course onceMoreTooMuch() {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        Math.min(tooMuch + 1, TOO_MUCH_ENDS_ALL),
        true,
        pauseAfterPress,
        firstRating,
        lastRating,
        shortened,
        log);
  }

  Course inContact() {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        tooMuch,
        false,
        pauseAfterPress,
        firstRating,
        lastRating,
        shortened,
        log);
  }

  Course pausingAfterPress(boolean pausing) {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        tooMuch,
        eased,
        pausing,
        firstRating,
        lastRating,
        shortened,
        log);
  }

  Course rated(PressingRating rating) {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        tooMuch,
        eased,
        pauseAfterPress,
        firstRating.or(() -> Optional.of(rating)),
        Optional.of(rating),
        shortened,
        log);
  }

  /** With presses or rests that last no longer than this. */
  Course shortened(SessionEvent.Part part, Duration most) {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        tooMuch,
        eased,
        pauseAfterPress,
        firstRating,
        lastRating,
        shortened.with(part, most),
        log);
  }

  Course logged(Log other) {
    return new Course(
        routine,
        before,
        step,
        elapsed,
        delivered,
        tooMuch,
        eased,
        pauseAfterPress,
        firstRating,
        lastRating,
        shortened,
        other);
  }

  /** The current step written into the log, at the end of it. */
  Course closed() {
    return logged(log.with(this));
  }

  /** At the beginning of another step. */
  Course at(int other) {
    return new Course(
        routine,
        before,
        other,
        Duration.ZERO,
        delivered,
        tooMuch,
        eased,
        pauseAfterPress,
        Optional.empty(),
        Optional.empty(),
        shortened,
        log.with(this));
  }

  static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static Duration greatest(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
