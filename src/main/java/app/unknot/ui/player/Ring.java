package app.unknot.ui.player;

import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** The time that is left, running down clockwise, with a disc inside that breathes. */
final class Ring extends StackPane {
  static final double SIZE = 536;
  private static final double WIDTH = 24;
  private static final double RADIUS = (SIZE - WIDTH) / 2;
  private static final double DOTS = 222;
  private static final double DISC = 218;
  private static final double FULL = 360;
  private static final double TOP = 90;
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private final boolean still;
  private final Pace pace;
  private final Arc arc = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, TOP, FULL);
  private final Circle disc = new Circle(SIZE / 2, SIZE / 2, DISC);
  private final Label above = Parts.label("", "ring-above");
  private final Digits digits = new Digits(150, 190);
  private final Label below = Parts.label("", "ring-below");

  /**
   * A full ring.
   *
   * @param still whether the disc keeps its size, because motion is reduced
   */
  Ring(boolean still, Pace pace) {
    this.still = still;
    this.pace = pace;
    getStyleClass().add("ring");
    setId("ring");
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    Circle track = new Circle(SIZE / 2, SIZE / 2, RADIUS);
    track.getStyleClass().add("ring-track");
    Circle dots = new Circle(SIZE / 2, SIZE / 2, DOTS);
    dots.getStyleClass().add("ring-dots");
    disc.getStyleClass().add("ring-disc");
    arc.getStyleClass().add("ring-arc");
    arc.setType(ArcType.OPEN);
    VBox words = new VBox(0, above, digits, below);
    words.setAlignment(Pos.CENTER);
    getChildren().addAll(new Pane(disc, dots, track, arc), words);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** Shows a face. */
  void show(Face face, boolean idle) {
    arc.pseudoClassStateChanged(IDLE, idle);
    arc.setLength(-FULL * face.left());
    arc.setVisible(face.left() > 0);
    above.setText(face.above());
    digits.show(face.digits());
    below.setText(face.below());
    double size = pace.size(still ? Optional.empty() : face.breath());
    disc.setScaleX(size);
    disc.setScaleY(size);
    setAccessibleText(face.above() + " " + face.digits() + ". " + face.below());
  }
}
