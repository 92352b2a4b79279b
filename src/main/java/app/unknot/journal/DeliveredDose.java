package app.unknot.journal;

import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a point got in a session with one tool.
 *
 * @param presses in order
 * @param pressing all pressure on the point, strokes included; at least the sum of the presses
 */
public record DeliveredDose(SidedPoint point, Tool tool, List<Press> presses, Duration pressing) {
  /**
   * One press.
   *
   * @param held how long it lasted; above zero
   * @param target what it was to feel like
   * @param felt what the person said it felt like
   */
  public record Press(Duration held, PressingRange target, Optional<PressingRating> felt) {
    public Press {
      if (!held.isPositive()) {
        throw new IllegalArgumentException("a press lasts some time");
      }
    }
  }

  public DeliveredDose {
    presses = List.copyOf(presses);
    Duration held = presses.stream().map(Press::held).reduce(Duration.ZERO, Duration::plus);
    if (pressing.compareTo(held) < 0) {
      throw new IllegalArgumentException("pressing is at least what the presses lasted");
    }
  }
}
