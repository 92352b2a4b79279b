package app.unknot.ui.player;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that plays a session into a hold, with the journal on the disk, says how far it is, and
 * waits for somebody to end it by force.
 */
final class KilledSession {
  static final String PRESSING = "pressing";

  private KilledSession() {}

  public static void main(String[] args) throws IOException {
    Played played = new Played(Path.of(args[0]));
    played.model.begin();
    played.toThePress();
    played.hands.pass(26);
    played.model.fine();
    played.hands.pass(25);
    // What was told to the journal is on the disk; what was pressed since then is not told yet.
    played.rehearsal.coach().journal().kept();
    System.out.println(played.model.page() == Page.PRESS ? PRESSING : played.model.page().name());
    System.out.println(played.model.state().course().deliveredInAll());
    System.out.flush();
    System.in.read();
  }
}
