package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.routine.CheckIn;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Stopped;
import java.time.Duration;
import java.util.List;

/** Answers given in a rest. */
final class CheckIns {
  private CheckIns() {}

  /** The question, for the so manieth time. */
  static Cue ask(Course course, CheckIn kind, int time) {
    return new Cue.AskCheckIn(kind, time, course.routine().presser());
  }

  static Transition quick(Resting rest, Quick answer) {
    if (answer == Quick.TOO_MUCH) {
      return Pressing.tooMuch(rest);
    }
    return rest.checkIn() == CheckIn.QUICK ? answered(rest) : Transition.stay(rest);
  }

  static Transition full(Resting rest, CheckInAnswered answer) {
    PainRating pain = answer.pain();
    Course course = rest.course().logged(rest.course().log().with(pain));
    if (answer.symptom().isPresent()) {
      StopReason felt = new StopReason.Felt(answer.symptom().get());
      return new Transition(
          new Stopped(course.closed(), felt),
          List.of(new Cue.Release(Cue.Cause.STOPPED), new Cue.Stopped(felt)));
    }
    PainRating before = course.before();
    Resting asked = new Resting(course, rest.until(), rest.answered(), rest.silence());
    if (pain.value() < before.value() + Session.PAIN_UP) {
      return answered(asked);
    }
    Resting answered = new Resting(course, rest.until(), true, Duration.ZERO);
    return Pauses.paused(answered, PauseCause.PAIN_UP, Duration.ZERO)
        .after(List.of(new Cue.SuggestEnding(before, pain)));
  }

  /**
   * Answered. Where the rest is over or nearly so it goes on through a countdown, which is a rest
   * as well, so that hands have time to come back from the keys.
   */
  static Transition answered(Resting rest) {
    Resting answered = new Resting(rest.course(), rest.until(), true, Duration.ZERO);
    Duration back = rest.course().elapsed().plus(Session.COUNTDOWN);
    return back.compareTo(rest.until()) > 0
        ? Flow.leave(answered, Cue.Cause.TIME_UP, Flow.Way.COUNTDOWN)
        : Transition.stay(answered);
  }

  /** As short as the limits allow; the question stays. */
  static Transition shortened(Resting rest) {
    Course course = rest.course();
    Duration least = course.leastRest(course.now());
    Resting shorter =
        new Resting(course, Course.least(rest.until(), least), rest.answered(), rest.silence());
    return rest.answered() ? answered(shorter) : Transition.stay(shorter);
  }
}
