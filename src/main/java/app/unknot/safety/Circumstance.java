package app.unknot.safety;

import java.util.Locale;

/** What is so about a chosen point or a session, apart from what the person answers. */
public enum Circumstance {
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
  /** The point was pressed within the last seven days, or was last told to be sore. */
  PRESSED_BEFORE,
  /** Soreness of 7 or more was told less than 48 hours ago. */
  VERY_SORE,
  /** Soreness of 7 or more was told 48 hours ago or earlier, and is 7 or more now. */
  VERY_SORE_FOR_LONG,
  /** Soreness of 4 or more was the last that was told before now: gentle once. */
  SORE_LAST_TIME,
  /** A symptom stopped a session on this limb. */
  STOPPED_BY_A_SYMPTOM,
  /** The same symptom stopped two sessions within seven days. */
  STOPPED_TWICE,
  /** A symptom ended a session as a whole today. */
  SESSION_ENDED_BY_A_SYMPTOM,
  /** A warning sign was told and nobody has said since that it was checked. */
  WARNING_SIGN_UNCHECKED,
  /** Two weeks and six sessions on the area brought no change. */
  NO_CHANGE_IN_TWO_WEEKS,
  /** The same, but it is a little better: one week more. */
  EXTENDED_BY_A_WEEK,
  /** The pain of the area rose by 2 or spread over three session days. */
  WORSE_OR_SPREADING,
  /** Head or neck was worked on within the last 7 days. */
  NECK_WORK_LATELY,
  /** A buttock, thigh or lower leg was worked on, or the gun was used, within the last 3 days. */
  LEG_WORK_LATELY,
  /** There was no session ever. */
  NO_SESSION_EVER,
  /** The point was not pressed often enough yet for the full hold. */
  NEW_POINT,
  /** The massage gun was used on this muscle today, or for 10 minutes in all. */
  GUN_USED_TODAY,
  /** Nobody presses this point at home. */
  PROFESSIONAL_ONLY,
  /** None of the point's tools is allowed. */
  NO_TOOL_LEFT,
  /** The wanted tool is not allowed here, another one is. */
  OTHER_TOOL,
  /** More points were chosen than a session may hold. */
  TOO_MANY_POINTS;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
