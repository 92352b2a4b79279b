package app.unknot.ui.plan;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A number with less and more beside it. At an end the button stays within reach: pressing it tells
 * who set the end.
 */
final class Stepper extends HBox {
  private static final double LEAST = 132;
  private static final double LEAST_SECONDS = 106;

  private final double least;

  /**
   * Shows a number.
   *
   * @param text the number with its unit
   * @param step told whether to go up
   */
  Stepper(
      Texts texts,
      Editor editor,
      String text,
      boolean atLeast,
      boolean atMost,
      Consumer<Boolean> step) {
    getStyleClass().add("stepper");
    least = editor == Editor.HOLD ? LEAST_SECONDS : LEAST;
    setMinWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    setAlignment(Pos.CENTER);
    Label value = Parts.label(text, "small-strong");
    value.setMinWidth(USE_PREF_SIZE);
    value.setAlignment(Pos.CENTER);
    value.setMaxWidth(Double.MAX_VALUE);
    getChildren()
        .addAll(
            button(
                Feather.MINUS,
                name(texts, "less", editor, text),
                editor.key() + "-less",
                atLeast,
                () -> step.accept(false)),
            Parts.grow(value),
            button(
                Feather.PLUS,
                name(texts, "more", editor, text),
                editor.key() + "-more",
                atMost,
                () -> step.accept(true)));
  }

  /** Steppers of one kind stand below each other and are of one width, as far as the words fit. */
  @Override
  protected double computePrefWidth(double height) {
    return Math.max(least, super.computePrefWidth(height));
  }

  private static String name(Texts texts, String way, Editor editor, String text) {
    return texts.get(
        "common.name-and-side", texts.get("plan.stepper." + way + "." + editor.key()), text);
  }

  private static Button button(Feather icon, String name, String id, boolean end, Runnable action) {
    Button button = Parts.iconButton(icon, name, action);
    button.getStyleClass().setAll("step-button");
    if (end) {
      button.getStyleClass().add("at-end");
    }
    button.setId(id);
    return button;
  }
}
