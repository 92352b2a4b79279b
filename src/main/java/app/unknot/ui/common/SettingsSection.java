package app.unknot.ui.common;

import java.util.Locale;

/** The sections of the settings, in their order. */
public enum SettingsSection {
  /** What is on file about health, and the tools. */
  PROFILE,
  VOICE,
  LOOK,
  DATA,
  /** What therapists have added to the knowledge. */
  PACKS,
  ABOUT;

  /** The word used in keys of texts and ids. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
