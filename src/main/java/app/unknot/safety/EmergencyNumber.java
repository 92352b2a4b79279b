package app.unknot.safety;

import java.util.regex.Pattern;

/**
 * The emergency number that the person chose. It is never derived from the language, the country or
 * the computer: without a choice the help page speaks of "your emergency number" in words only.
 *
 * @param digits as the person would dial it: digits, perhaps with a plus in front and single spaces
 *     or hyphens between, two to fifteen digits in all
 */
public record EmergencyNumber(String digits) {
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9](?:[ -]?[0-9]){1,14}");

  public EmergencyNumber {
    if (!isDialled(digits)) {
      throw new IllegalArgumentException("nobody can dial this");
    }
  }

  /** Whether this can be dialled, and so be chosen. */
  public static boolean isDialled(String digits) {
    return DIALLED.matcher(digits).matches();
  }
}
