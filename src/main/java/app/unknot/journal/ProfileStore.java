package app.unknot.journal;

/** What is on file about the person's health. */
public interface ProfileStore {
  /** What is on file; {@link HealthRecord#EMPTY} before the first check. */
  HealthRecord health();

  /** Replaces what is on file. */
  Kept keep(HealthRecord health);
}
