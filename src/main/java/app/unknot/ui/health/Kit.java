package app.unknot.ui.health;

import app.unknot.knowledge.Tool;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What people have at home: one ball serves on the wall, on the floor and on a chair. */
enum Kit {
  BALL,
  CANE,
  FOAM_ROLLER,
  MASSAGE_STICK,
  MASSAGE_GUN;

  private Set<Tool> tools() {
    return switch (this) {
      case BALL -> EnumSet.of(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.BALL_CHAIR);
      case CANE -> EnumSet.of(Tool.CANE);
      case FOAM_ROLLER -> EnumSet.of(Tool.FOAM_ROLLER);
      case MASSAGE_STICK -> EnumSet.of(Tool.MASSAGE_STICK);
      case MASSAGE_GUN -> EnumSet.of(Tool.MASSAGE_GUN);
    };
  }

  /** What it presses with, for its picture. */
  Tool shown() {
    return tools().iterator().next();
  }

  boolean isIn(Set<Tool> owned) {
    return owned.containsAll(tools());
  }

  /** The tools with this one, or without it. */
  Set<Tool> put(Set<Tool> owned, boolean has) {
    Set<Tool> all = new HashSet<>(owned);
    if (has) {
      all.addAll(tools());
    } else {
      all.removeAll(tools());
    }
    return all;
  }

  /** The word used in keys and ids. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
