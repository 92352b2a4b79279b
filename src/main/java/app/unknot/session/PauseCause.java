package app.unknot.session;

import java.util.Locale;

/** Why a session is paused. None of these ends by itself. */
public enum PauseCause {
  /** The person paused. */
  ASKED,
  /** Time jumped or stood still for more than two seconds. */
  GAP,
  /** The window was minimised or hidden, or the screen was locked. */
  HIDDEN,
  /** The window lost the keyboard; paused at the end of the press. */
  FOCUS_LOST,
  /** Pain is two or more above the start; ending is suggested. */
  PAIN_UP;

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
