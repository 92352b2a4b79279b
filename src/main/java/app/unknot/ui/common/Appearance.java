package app.unknot.ui.common;

import app.unknot.preferences.Look;
import app.unknot.preferences.Scheme;
import javafx.application.ColorScheme;

/**
 * How a window looks at a moment.
 *
 * @param scheme never {@link Scheme#SYSTEM}: that is decided here
 * @param textPercent the size of the text against the designed one
 */
public record Appearance(Scheme scheme, int textPercent) {
  /**
   * What is set, with what the system has.
   *
   * @param session whether a session runs
   */
  public static Appearance of(Look look, ColorScheme system, boolean session) {
    boolean dark = look.darkSessions() && session;
    Scheme scheme =
        switch (look.scheme()) {
          case HIGH_CONTRAST -> Scheme.HIGH_CONTRAST;
          case DARK -> Scheme.DARK;
          case LIGHT -> dark ? Scheme.DARK : Scheme.LIGHT;
          case SYSTEM -> dark || system == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT;
        };
    return new Appearance(scheme, look.textPercent());
  }
}
