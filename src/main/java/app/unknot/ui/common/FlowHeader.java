package app.unknot.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The six steps of the flow. Done ones lead back, later ones cannot be chosen. */
public final class FlowHeader extends HBox {
  private static final int STEPS = 6;

  /**
   * Names and lines that give way where they do not all fit: the number stays, and its spoken name.
   */
  private final List<Node> others = new ArrayList<>();

  /**
   * A header for a step.
   *
   * @param back where earlier steps lead; a step without an entry is only named
   * @param right what stands at the right edge
   */
  public FlowHeader(Ui ui, int current, Map<Integer, Screen> back, Node... right) {
    getStyleClass().add("flow-header");
    setMinWidth(0);
    setAccessibleText(ui.texts().get("common.flow.name"));
    for (int step = 1; step <= STEPS; step++) {
      if (step > 1) {
        Region line = new Region();
        line.getStyleClass().add("flow-line");
        getChildren().add(line);
        others.add(line);
      }
      getChildren().add(step(ui, step, current, back.get(step)));
    }
    getChildren().add(Parts.spacer());
    getChildren().addAll(right);
    widthProperty().subscribe(this::fit);
  }

  private void fit() {
    show(false);
    show(getWidth() > 0 && prefWidth(-1) > getWidth());
  }

  private void show(boolean without) {
    others.forEach(node -> Parts.show(node, !without));
  }

  private Node step(Ui ui, int step, int current, @org.jspecify.annotations.Nullable Screen back) {
    String name = ui.texts().get("common.flow." + step);
    Label dot = Parts.label(step < current ? "" : Integer.toString(step), "flow-dot");
    if (step < current) {
      dot.setGraphic(Parts.icon(Feather.CHECK));
    }
    Label named = Parts.label(name, "step-name");
    // The letters change while styles are applied; no node may come or go under that.
    named.fontProperty().subscribe(() -> Platform.runLater(this::fit));
    if (step != current) {
      others.add(named);
    }
    HBox content = new HBox(6, dot, named);
    content.getStyleClass().add("flow-step");
    content.setMinWidth(USE_PREF_SIZE);
    String state = step < current ? "done" : step == current ? "current" : "later";
    content.getStyleClass().add(state);
    content.setAccessibleText(ui.texts().get("common.flow." + state, name));
    if (step >= current || back == null) {
      return content;
    }
    Button link = new Button();
    link.getStyleClass().addAll("quiet", "flow-link");
    link.setGraphic(content);
    link.setAccessibleText(ui.texts().get("common.flow.done", name));
    link.setOnAction(e -> ui.navigator().show(back));
    return link;
  }
}
