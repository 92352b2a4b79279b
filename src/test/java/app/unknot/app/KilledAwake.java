package app.unknot.app;

import java.io.IOException;
import java.util.Optional;

/** A program that keeps the display awake and waits for somebody to end it by force. */
final class KilledAwake {
  static final String BEGUN = "begun";

  private KilledAwake() {}

  public static void main(String[] args) throws IOException {
    new KeepAwake(
            Optional.of(new KeepAwake.Program(KeepAwake.waiting(args[0]), true)), Runnable::run)
        .begin();
    System.out.println(BEGUN);
    System.out.flush();
    System.in.read();
  }
}
