package app.unknot.preferences;

import java.util.ArrayList;
import java.util.List;

/** Preferences in the memory of a test. */
public final class MemoryStore implements PreferencesStore {
  private final List<Preferences> kept = new ArrayList<>();
  private Loaded loaded = new Loaded.Sound(Preferences.DEFAULT);
  private Saving saving = Saving.KEPT;

  /** With these preferences to begin with. */
  public static MemoryStore of(Preferences preferences) {
    return new MemoryStore().loading(new Loaded.Sound(preferences));
  }

  /** The same, with something else to be found. */
  public MemoryStore loading(Loaded found) {
    loaded = found;
    return this;
  }

  /** The same, with keeping going like this. */
  public MemoryStore saving(Saving outcome) {
    saving = outcome;
    return this;
  }

  /** What was handed over to be kept, in order. */
  public List<Preferences> kept() {
    return List.copyOf(kept);
  }

  @Override
  public Loaded load() {
    return loaded;
  }

  @Override
  public Saving keep(Preferences preferences) {
    kept.add(preferences);
    return saving;
  }
}
