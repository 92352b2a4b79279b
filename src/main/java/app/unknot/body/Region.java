package app.unknot.body;

import java.util.Locale;

/** A region of the body, as coarse as safety questions need it. */
public enum Region {
  HEAD,
  NECK,
  SHOULDER,
  CHEST,
  ARM,
  HAND,
  BACK,
  ABDOMEN,
  PELVIS,
  HIP,
  THIGH,
  LEG,
  FOOT;

  /** The word used in files and identifiers. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
