package app.unknot.session;

/** Why a session was stopped. Stopping is always right and needs none. */
public sealed interface StopReason {
  /** The person stopped and gave no reason. */
  record Chosen() implements StopReason {}

  /** The person asked for help. */
  record Help() implements StopReason {}

  /** The person felt something. */
  record Felt(Symptom symptom) implements StopReason {}
}
