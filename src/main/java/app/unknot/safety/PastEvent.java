package app.unknot.safety;

import java.util.Locale;

/** What in the past can close a point or a session. */
public enum PastEvent {
  /** The point was pressed less than 3 hours ago. */
  TOO_SOON,
  /** The point had all its sessions of the day. */
  SESSIONS_OF_THE_DAY,
  /** The point had all its pressing of the day. */
  POINT_PRESSING_OF_THE_DAY,
  /** The person had all pressing of the day. */
  PRESSING_OF_THE_DAY,
  /** The point was worked on each of the last five days. */
  FIVE_DAYS_IN_A_ROW,
  /** The point was left at a soreness of 4 to 6 and nothing better was told since. */
  STILL_SORE,
  /** Soreness of 7 or more was told less than 48 hours ago. */
  VERY_SORE,
  /** Soreness of 7 or more was told 48 hours ago or earlier, and is still so. */
  VERY_SORE_FOR_LONG,
  /** A symptom stopped a session on this limb. */
  STOPPED_BY_A_SYMPTOM,
  /** The same symptom stopped two sessions within seven days. */
  STOPPED_TWICE,
  /** A symptom ended a session as a whole today. */
  SESSION_ENDED_BY_A_SYMPTOM,
  /** A warning sign was told and nobody has said since that it was checked. */
  WARNING_SIGN_UNCHECKED,
  /** The last soreness was 4 or more and is 3 or less now: gentle once. */
  SORE_LAST_TIME,
  /** There was no session ever. */
  NO_SESSION_EVER,
  /** There was no session on this point, or too few for the full hold. */
  NEW_POINT,
  /** The massage gun was used on this muscle today, or for 10 minutes in all. */
  GUN_USED_TODAY;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
