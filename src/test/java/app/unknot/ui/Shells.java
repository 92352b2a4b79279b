package app.unknot.ui;

import app.unknot.preferences.Look;
import app.unknot.preferences.MemoryStore;
import app.unknot.preferences.Preferences;
import app.unknot.preferences.Scheme;
import app.unknot.text.Texts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.shell.Shell;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;

/** Windows with nothing kept, for tests of a screen. */
public final class Shells {
  private Shells() {}

  /** A light one, in English. */
  public static Shell light() {
    return new Shell(
        new Texts(Locale.ENGLISH),
        wearing(Scheme.LIGHT),
        new SimpleObjectProperty<>(ColorScheme.LIGHT));
  }

  /** Preferences with nothing but a scheme set, in the memory. */
  public static PreferencesModel wearing(Scheme scheme) {
    return new PreferencesModel(
        MemoryStore.of(Preferences.DEFAULT.withLook(Look.DEFAULT.withScheme(scheme))));
  }
}
