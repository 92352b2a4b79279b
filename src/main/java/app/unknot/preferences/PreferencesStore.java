package app.unknot.preferences;

/** Where preferences are kept between two starts. */
public interface PreferencesStore {
  /** What was kept last; {@link Preferences#DEFAULT} where there is nothing or nothing sound. */
  Loaded load();

  /** Replaces what is kept, as a whole or not at all. */
  Saving keep(Preferences preferences);

  /** What was found. */
  sealed interface Loaded {
    /** What to begin with. */
    default Preferences preferences() {
      return Preferences.DEFAULT;
    }

    /** What was kept, or the defaults where nothing was kept yet. */
    record Sound(Preferences preferences) implements Loaded {}

    /**
     * What was kept does not read; it was moved, not deleted.
     *
     * @param place where it is now
     */
    record SetAside(String place) implements Loaded {}

    /** It cannot be reached; it is still there, and nothing replaces it. */
    record Unreachable() implements Loaded {}
  }

  /** How keeping went. */
  enum Saving {
    /** It is there at the next start. */
    KEPT,
    /** This account may not write there: it holds until the end of this run. */
    NO_PERMISSION,
    /** It could not be written for another reason: it holds until the end of this run. */
    FAILED
  }
}
