package app.unknot.safety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An age in years, as far as it is known. Told in years on a day, it grows until it is told again;
 * as the birthday is not asked, a year of doubt stays, and doubt counts as the worrying age.
 *
 * @param least the youngest it can be
 * @param most the oldest it can be
 */
public record Age(int least, int most) {
  public Age {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("an age of " + least + " to " + most + " years");
    }
  }

  /** Told now. */
  public static Age exactly(int years) {
    return new Age(years, years);
  }

  /**
   * Told on a day. A day ahead of the calendar means that the clock went back: nobody gets younger,
   * so it is not less than was told.
   */
  public static Age told(int years, LocalDate on, LocalDate today) {
    if (on.equals(today)) {
      return exactly(years);
    }
    int passed = (int) Math.max(0, ChronoUnit.YEARS.between(on, today));
    return new Age(years + passed, years + passed + 1);
  }

  /** Whether it is at least this. */
  Truth isAtLeast(int years) {
    if (least >= years) {
      return Truth.TRUE;
    }
    return most < years ? Truth.FALSE : Truth.UNKNOWN;
  }
}
