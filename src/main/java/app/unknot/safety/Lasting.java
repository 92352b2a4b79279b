package app.unknot.safety;

import java.time.LocalDate;
import java.time.Period;

/** How long a rule's decision holds, before the day is known. */
public sealed interface Lasting {
  /** One of the ends that need no day. */
  record Fixed(Until until) implements Lasting {
    public Fixed {
      if (until instanceof Until.On) {
        throw new IllegalArgumentException("a rule knows no calendar day");
      }
    }
  }

  /** A period from the day of the answer, the most cautious reading of "within the last ...". */
  record For(Period period) implements Lasting {
    public For {
      if (period.isZero() || period.isNegative()) {
        throw new IllegalArgumentException("a period runs forwards");
      }
    }
  }

  /** The end, from this day on. */
  default Until from(LocalDate today) {
    return switch (this) {
      case Fixed(Until until) -> until;
      case For(Period period) -> new Until.On(today.plus(period));
    };
  }
}
