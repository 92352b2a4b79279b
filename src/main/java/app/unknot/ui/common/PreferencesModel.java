package app.unknot.ui.common;

import app.unknot.preferences.Preferences;
import app.unknot.preferences.PreferencesStore;
import app.unknot.preferences.PreferencesStore.Loaded;
import app.unknot.preferences.PreferencesStore.Saving;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is set, for everybody who shows or follows it. A change holds at once and is kept at once;
 * one that cannot be kept holds until the end of the run.
 */
public final class PreferencesModel {
  private final PreferencesStore store;
  private final Loaded loaded;
  private final ReadOnlyObjectWrapper<Preferences> value;
  private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.KEPT);

  /** Begins with what is in a store. */
  public PreferencesModel(PreferencesStore store) {
    this.store = store;
    loaded = store.load();
    value = new ReadOnlyObjectWrapper<>(loaded.preferences());
  }

  /** How it was found. */
  public Loaded loaded() {
    return loaded;
  }

  /** What is set now. */
  public ReadOnlyObjectProperty<Preferences> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** What is set now. */
  public Preferences get() {
    return value.get();
  }

  /** How keeping the last change went. */
  public ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Changes what is set; what stays the same is not written again. */
  public void change(UnaryOperator<Preferences> change) {
    Preferences changed = change.apply(value.get());
    if (!changed.equals(value.get())) {
      value.set(changed);
      saving.set(store.keep(changed));
    }
  }
}
