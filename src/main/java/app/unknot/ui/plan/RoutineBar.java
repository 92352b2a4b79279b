package app.unknot.ui.plan;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The parts of the routine side by side, each as wide as it is long. */
final class RoutineBar extends Pane {
  private static final double HEIGHT = 22;
  private static final double CAPTION_GAP = 4;
  private static final double GAP = 6;

  private final Texts texts;
  private List<Stage> stages = List.of();

  RoutineBar(Texts texts) {
    this.texts = texts;
    getStyleClass().add("routine-bar");
    setMinHeight(USE_PREF_SIZE);
  }

  /** The captions are as high as their letters. */
  @Override
  protected double computePrefHeight(double width) {
    double captions =
        getChildren().stream()
            .filter(Label.class::isInstance)
            .mapToDouble(c -> c.prefHeight(-1))
            .max()
            .orElse(0);
    return snapSizeY(HEIGHT + CAPTION_GAP + captions);
  }

  void show(List<Stage> now) {
    stages = now;
    getChildren().clear();
    for (int i = 0; i < stages.size(); i++) {
      Region part = new Region();
      part.getStyleClass().addAll("bar-part", stages.get(i).kind().key());
      if (i == 0) {
        part.getStyleClass().add("first");
      }
      if (i == stages.size() - 1) {
        part.getStyleClass().add("last");
      }
      getChildren().add(part);
    }
    for (Stage stage : stages) {
      getChildren()
          .add(Parts.label(texts.get("plan.bar." + stage.kind().key()), "caption", "muted"));
    }
    setAccessibleText(
        texts.get(
            "plan.bar.accessible",
            String.join(
                ", ",
                stages.stream()
                    .map(s ->
                        texts.get(
                            "common.name-and-side",
                            texts.get("plan.bar." + s.kind().key()),
                            Lengths.words(texts, s.duration())))
                    .toList())));
    requestLayout();
  }

  /**
   * A part is never narrower than its caption; the long ones give what that takes. Where not all
   * captions have room none is shown: the rows below say the same.
   */
  @Override
  protected void layoutChildren() {
    int count = stages.size();
    if (count == 0) {
      return;
    }
    double[] least = new double[count];
    double[] widths = new double[count];
    double total = 0;
    for (int i = 0; i < count; i++) {
      least[i] = getChildren().get(count + i).prefWidth(-1) + GAP;
      total += stages.get(i).duration().toSeconds();
    }
    boolean named = DoubleStream.of(least).sum() <= getWidth();
    if (!named) {
      Arrays.fill(least, GAP);
    }
    double free = getWidth();
    double share = total;
    boolean[] fixed = new boolean[count];
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = 0; i < count; i++) {
        double fair = free * stages.get(i).duration().toSeconds() / share;
        if (!fixed[i] && fair < least[i]) {
          fixed[i] = true;
          free -= least[i];
          share -= stages.get(i).duration().toSeconds();
          changed = true;
        }
      }
    }
    double x = 0;
    for (int i = 0; i < count; i++) {
      widths[i] = fixed[i] ? least[i] : free * stages.get(i).duration().toSeconds() / share;
      Node part = getChildren().get(i);
      part.resizeRelocate(snapPositionX(x), 0, snapSizeX(widths[i]), HEIGHT);
      Label caption = (Label) getChildren().get(count + i);
      caption.setVisible(named);
      caption.resizeRelocate(
          snapPositionX(x) + 1,
          HEIGHT + CAPTION_GAP,
          snapSizeX(caption.prefWidth(-1)),
          snapSizeY(caption.prefHeight(-1)));
      x += widths[i];
    }
  }
}
