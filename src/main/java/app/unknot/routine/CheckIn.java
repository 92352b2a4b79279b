package app.unknot.routine;

/** How a rest asks how it is going. Questions come while the spot is released, never in a press. */
public enum CheckIn {
  /** One forgiving key: fine, too much, stop. */
  QUICK,
  /** Pain from 0 to 10 and the signs to stop for; after the last press of a point. */
  FULL
}
