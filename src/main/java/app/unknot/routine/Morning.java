package app.unknot.routine;

import app.unknot.knowledge.Movement;
import app.unknot.knowledge.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two minutes after getting up: every point is moved and stretched for an equal part of them, which
 * is enough for both with the few points that the preset allows. Nothing is pressed, so nothing has
 * to be found, held or asked.
 */
final class Morning {
  /** With the countdown to it, two minutes. */
  static final Duration LONGEST = Duration.ofMinutes(2).minus(Dose.GET_READY);

  /** Standing still for a moment at the end. */
  static final Duration AFTERCARE = Duration.ofSeconds(20);

  private static final Duration STRETCH = Duration.ofSeconds(30);

  private Morning() {}

  /** The steps of all points. */
  static List<Step> steps(List<PointDose> doses) {
    Duration share = LONGEST.minus(AFTERCARE).dividedBy(doses.size());
    List<Step> steps = new ArrayList<>();
    doses.forEach(d -> steps.addAll(steps(d, share)));
    steps.add(new Step.Aftercare(doses.getLast().point(), AFTERCARE));
    return steps;
  }

  private static List<Step> steps(PointDose dose, Duration share) {
    List<Step> steps = new ArrayList<>();
    Optional<Movement> movement = dose.described().movement().given();
    Optional<Stretch> stretch = dose.described().stretch().given();
    Duration left = share;
    if (movement.isPresent()) {
      Duration moving = stretch.map(s -> share.minus(held(s, share.dividedBy(2)))).orElse(share);
      int repetitions = Math.clamp(moving.dividedBy(Dose.REPETITION), 1, Dose.MOST_REPETITIONS);
      Duration duration = Dose.REPETITION.multipliedBy(repetitions);
      steps.add(new Step.Move(dose.point(), repetitions, duration));
      left = left.minus(duration);
    }
    if (stretch.isPresent()) {
      Duration hold = held(stretch.get(), left);
      int times = Math.clamp(left.dividedBy(hold), 1, stretch.get().times());
      steps.add(new Step.StretchStep(dose.point(), hold, times));
    }
    return steps;
  }

  /** One stretch: as described, and not longer than there is time for. */
  private static Duration held(Stretch stretch, Duration most) {
    Duration hold = PointDose.least(PointDose.least(stretch.hold(), STRETCH), most);
    return Duration.ofSeconds(hold.toSeconds());
  }
}
