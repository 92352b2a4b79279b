package app.unknot.ui.progress;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/** The picture of a page without sessions; decoration only. */
final class DottedLine extends StackPane {
  private static final String COURSE = "M0 0 C60 10 90 26 150 32 C230 34 290 86 400 88";

  DottedLine() {
    SVGPath course = new SVGPath();
    course.setContent(COURSE);
    course.getStyleClass().add("empty-course");
    Circle first = new Circle(8);
    first.getStyleClass().add("empty-dot");
    Line ground = new Line(0, 110, 400, 110);
    ground.getStyleClass().add("empty-ground");
    getChildren().add(new Group(course, first, ground));
    getStyleClass().add("empty-picture");
    setMouseTransparent(true);
  }
}
