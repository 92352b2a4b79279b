package app.unknot.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A row of choices of which exactly one is on.
 *
 * @param <T> what is chosen
 */
public final class Segmented<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<T, ToggleButton> segments = new LinkedHashMap<>();

  /** An empty row; {@code name} is read to those who do not see it. */
  public Segmented(String name) {
    getStyleClass().add("segmented");
    setAccessibleText(name);
    group
        .selectedToggleProperty()
        .addListener((o, was, now) -> {
          if (now == null && was != null) {
            was.setSelected(true);
          }
        });
  }

  /** Adds a choice. */
  public Segmented<T> add(T value, String text, @Nullable Node icon, Consumer<T> chosen) {
    ToggleButton button = new ToggleButton(text, icon);
    button.getStyleClass().setAll("segment");
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(e -> chosen.accept(value));
    segments.put(value, button);
    getChildren().add(button);
    return this;
  }

  /** Turns a choice on without telling anybody. */
  public Segmented<T> select(T value) {
    ToggleButton button = segments.get(value);
    if (button != null) {
      button.setSelected(true);
    }
    return this;
  }
}
