package app.unknot.knowledge;

import java.util.Locale;

/** What presses: the hands, or something that most people can have at home. */
public enum Tool {
  FINGERS,
  THUMBS,
  KNUCKLES,
  BALL_WALL,
  BALL_FLOOR,
  BALL_CHAIR,
  CANE,
  MASSAGE_GUN,
  FOAM_ROLLER,
  MASSAGE_STICK;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a part of the person's own hand. */
  public boolean isHand() {
    return this == FINGERS || this == THUMBS || this == KNUCKLES;
  }
}
