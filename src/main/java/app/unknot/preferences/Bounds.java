package app.unknot.preferences;

/** Says in one place what a number that is set may be. */
final class Bounds {
  private Bounds() {}

  static void check(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(what + " is from " + least + " to " + most);
    }
  }
}
