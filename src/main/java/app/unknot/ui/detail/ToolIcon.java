package app.unknot.ui.detail;

import app.unknot.knowledge.Tool;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/** Simple line drawings of the tools, 36 by 36. */
public final class ToolIcon {
  private ToolIcon() {}

  /** The drawing of a tool; decoration, its name stands beside it. */
  public static Node of(Tool tool) {
    SVGPath path = new SVGPath();
    path.setContent(drawing(tool));
    path.getStyleClass().add("tool-icon");
    SVGPath box = new SVGPath();
    box.setContent("M0 0H36V36H0Z");
    box.setOpacity(0);
    return new Group(box, path);
  }

  private static String drawing(Tool tool) {
    return switch (tool) {
      case FINGERS ->
          "M9 20V12A2 2 0 0 1 13 12V18V7A2 2 0 0 1 17 7V17V5A2 2 0 0 1 21 5V17V8A2 2 0 0 1 25 8V22"
              + "C25 29 22 33 17 33C12 33 10 30 8 26L5 20C4 18 7 16 9 20";
      case THUMBS -> "M8 16H13V31H8ZM13 17L18 6C21 6 22 8 21 14H29C31 14 31 17 30 19L28 29H13";
      case KNUCKLES ->
          "M7 15A3 3 0 0 1 13 13A3 3 0 0 1 18 12A3 3 0 0 1 23 12A3 3 0 0 1 29 15V24"
              + "C29 29 25 31 18 31C11 31 7 29 7 24ZM13 13V20M18 12V19M23 12V19";
      case BALL_WALL -> "M7 3V33M26 18A8 8 0 1 1 10 18A8 8 0 1 1 26 18M14 12C17 15 17 21 14 24";
      case BALL_FLOOR -> "M3 31H33M26 22A8 8 0 1 1 10 22A8 8 0 1 1 26 22M12 16C15 19 21 19 24 16";
      case BALL_CHAIR ->
          "M8 4V32M8 22H28V32M26 14A6 6 0 1 1 14 14A6 6 0 1 1 26 14M16 10C18 12 22 12 24 10";
      case CANE -> "M10 30A2 2 0 1 1 9.9 30M10 26V12A8 8 0 0 1 26 12V28M22 20H30M20 32H32";
      case MASSAGE_GUN ->
          "M6 8H24C28 8 30 11 30 14C30 17 28 19 25 19H6ZM18 19L15 32H23L25 19M3 11V16";
      case FOAM_ROLLER ->
          "M8 11H26C30 11 32 14 32 18C32 22 30 25 26 25H8M14 18A6 7 0 1 1 2 18A6 7 0 1 1 14 18";
      case MASSAGE_STICK -> "M3 33L9 27M27 9L33 3M9 27L27 9M11 21L15 25M15 17L19 21M19 13L23 17";
    };
  }
}
