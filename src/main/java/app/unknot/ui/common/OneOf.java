package app.unknot.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * Toggles of which one at most is on. They are one stop of the Tab key; arrows go from one to the
 * next, and only a press of what has the focus chooses, so that nobody answers in passing.
 *
 * @param <T> what is chosen
 */
public final class OneOf<T> {
  private final Map<T, ToggleButton> toggles = new LinkedHashMap<>();
  private final Consumer<T> chosen;

  /** No toggles yet; {@code chosen} is told what a person chooses. */
  public OneOf(Consumer<T> chosen) {
    this.chosen = chosen;
  }

  /** Adds a toggle behind the others. */
  public void add(T value, ToggleButton toggle) {
    toggle.setFocusTraversable(toggles.isEmpty());
    toggles.put(value, toggle);
    toggle.addEventFilter(KeyEvent.KEY_PRESSED, e -> arrow(e, toggle));
    toggle.setOnAction(_ -> {
      show(Optional.of(value));
      chosen.accept(value);
    });
  }

  /** Turns a choice on, or all off, without telling anybody. */
  public void show(Optional<T> value) {
    Optional<ToggleButton> on = value.map(toggles::get);
    ToggleButton stop = on.orElseGet(() -> toggles.values().iterator().next());
    toggles
        .values()
        .forEach(t -> {
          t.setSelected(on.filter(t::equals).isPresent());
          t.setFocusTraversable(t.equals(stop));
        });
  }

  private void arrow(KeyEvent event, ToggleButton from) {
    int way =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (way != 0) {
      List<ToggleButton> all = new ArrayList<>(toggles.values());
      ToggleButton to = all.get(Math.floorMod(all.indexOf(from) + way, all.size()));
      to.setFocusTraversable(true);
      Focus.move(to, true);
      from.setFocusTraversable(to.equals(from));
      event.consume();
    }
  }
}
