package app.unknot.ui.player;

/** Keeps the display from going dark while a session runs, where this machine can. */
public interface Awake {
  /** A machine that cannot. */
  Awake NONE =
      new Awake() {
        @Override
        public boolean isKept() {
          return false;
        }

        @Override
        public void begin() {}

        @Override
        public void end() {}
      };

  /** Whether the display stays on in a session as far as is known; otherwise people are told. */
  boolean isKept();

  /** A session begins; returns at once and never fails. */
  void begin();

  /** It is over; returns at once and never fails, also where none began. */
  void end();
}
