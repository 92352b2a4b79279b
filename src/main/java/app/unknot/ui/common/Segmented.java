package app.unknot.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/**
 * A row of choices of which exactly one is on; where they do not fit, a second row.
 *
 * @param <T> what is chosen
 */
public final class Segmented<T> extends FlowPane {
  private final OneOf<T> segments;

  /**
   * An empty row; {@code name} is read to those who do not see it, {@code chosen} is told what a
   * person chooses.
   */
  public Segmented(String name, Consumer<T> chosen) {
    getStyleClass().add("segmented");
    setPrefWrapLength(Double.MAX_VALUE);
    setMaxWidth(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleText(name);
    segments = new OneOf<>(chosen);
  }

  /** All in one row; a flow pane would not be narrower than its wrap length. */
  @Override
  protected double computePrefWidth(double height) {
    double wide = snappedLeftInset() + snappedRightInset();
    for (Node segment : getManagedChildren()) {
      wide += snapSizeX(segment.prefWidth(-1));
    }
    return wide;
  }

  /** Adds a choice. */
  public Segmented<T> add(T value, String text) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().setAll("segment");
    button.setMinWidth(USE_PREF_SIZE);
    segments.add(value, button);
    getChildren().add(button);
    return this;
  }

  /** Adds a choice that can be found by an id. */
  public Segmented<T> add(T value, String text, String id) {
    add(value, text);
    getChildren().getLast().setId(id);
    return this;
  }

  /** Turns a choice on, or none, without telling anybody. */
  public Segmented<T> select(Optional<T> value) {
    segments.show(value);
    return this;
  }

  /** Turns a choice on without telling anybody. */
  public Segmented<T> select(T value) {
    segments.show(Optional.of(value));
    return this;
  }
}
