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

  static Transition quick(Resting rest, Quick answer) {
    if (answer == Quick.TOO_MUCH) {
      return Pressing.tooMuch(rest);
    }
    return Transition.stay(rest.checkIn() == CheckIn.QUICK ? answered(rest) : rest);
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
    Resting answered = answered(new Resting(course, rest.until(), true, rest.silence()));
    PainRating before = course.before();
    return pain.value() >= before.value() + Session.PAIN_UP
        ? Pauses.paused(answered, PauseCause.PAIN_UP, Duration.ZERO)
            .after(List.of(new Cue.SuggestEnding(before, pain)))
        : Transition.stay(answered);
  }

  /** Answered; from now on there is time for the hands to come back. */
  static Resting answered(Resting rest) {
    Duration back = rest.course().elapsed().plus(Session.COUNTDOWN);
    Duration until = back.compareTo(rest.until()) > 0 ? back : rest.until();
    return new Resting(rest.course(), until, true, rest.silence());
  }

  /** As short as the limits allow, and long enough for the hands to come back. */
  static Resting shortened(Resting rest) {
    Course course = rest.course();
    Duration least = course.routine().allowance(course.now().point()).limits().rest();
    Resting shortest =
        new Resting(course, Course.least(rest.until(), least), rest.answered(), rest.silence());
    return rest.answered() && !rest.until().equals(shortest.until())
        ? answered(shortest)
        : shortest;
  }
}
