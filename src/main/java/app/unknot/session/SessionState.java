package app.unknot.session;

import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import java.time.Duration;
import java.util.Optional;

/** Where a session is. Only {@link Session} makes new ones. */
public sealed interface SessionState {
  /** What happened so far. */
  Course course();

  /** Whether events still change it. */
  default boolean isLive() {
    return !(this instanceof Finished || this instanceof Stopped);
  }

  /** Whether the person is pressing now, by plan. */
  default boolean isPressing() {
    return this instanceof InStep(Course course) && course.now().pressing().isPositive();
  }

  /**
   * How long until time alone leads on to something else; empty where it waits for the person. What
   * a tick overshoots is dropped: whoever brings ticks cuts them here, so that nothing gets lost.
   */
  default Optional<Duration> leadsOnIn() {
    return switch (this) {
      case GetReady(_, Duration countdown, Duration elapsed) ->
          Optional.of(countdown.minus(elapsed));
      case InStep(Course course) -> Optional.of(course.left());
      case Resting(Course course, Duration until, boolean answered, _) ->
          answered ? Optional.of(until.minus(course.elapsed())) : Optional.empty();
      case Searched _, Paused _, Finished _, Stopped _ -> Optional.empty();
    };
  }

  /** A countdown; then the current step begins or goes on. */
  record GetReady(Course course, Duration countdown, Duration elapsed) implements SessionState {}

  /** In the current step, which is not a rest. */
  record InStep(Course course) implements SessionState {}

  /**
   * Asked about the search: whether the spot was found, then whether it is the pain the person
   * knows. Nothing is pressed before both are answered; the person alone goes on.
   *
   * @param found whether the spot was found, so that only the second question is open
   * @param silence how long the question has been open
   */
  record Searched(Course course, boolean found, Duration silence) implements SessionState {}

  /**
   * Released, resting and asked how it is going. It goes on when the rest was taken and the
   * question answered.
   *
   * @param until how long the rest lasts in all
   * @param silence how long the question has been open
   */
  record Resting(Course course, Duration until, boolean answered, Duration silence)
      implements SessionState {
    /** What is asked. */
    public CheckIn checkIn() {
      return course.now() instanceof Step.Rest rest ? rest.checkIn() : CheckIn.FULL;
    }
  }

  /**
   * Released and waiting for the person.
   *
   * @param rest the rest that was interrupted, where it was one
   * @param elapsed how long it has been paused
   */
  record Paused(Course course, Optional<Resting> rest, PauseCause cause, Duration elapsed)
      implements SessionState {}

  /** Over and to be saved. */
  record Finished(Course course, Ending ending) implements SessionState {}

  /** Stopped by the person. */
  record Stopped(Course course, StopReason reason) implements SessionState {}
}
