package app.unknot.ui.find;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The marks in a row, whole ones only. Those without room wait behind a button that counts them;
 * the chosen one is always in sight, and its name takes a second line before it is cut.
 */
final class ChipRow extends Pane {
  private static final double GAP = 10;

  /** Room for the count, in letters' sizes: kept before it is known how many there are to count. */
  private static final double COUNT = 4;

  private final Texts texts;
  private final MenuButton more = new MenuButton();
  private List<MarkChip> chips = List.of();
  private Optional<MarkChip> chosen = Optional.empty();
  private List<MarkChip> waiting = List.of();

  ChipRow(Texts texts) {
    this.texts = texts;
    more.getStyleClass().addAll("choice", "more-chips");
    more.setId("more-chips");
    more.setMinWidth(USE_PREF_SIZE);
    more.setVisible(false);
    getChildren().add(more);
    setMinWidth(0);
  }

  /** Shows these, and the chosen one whatever the room. */
  void show(List<MarkChip> all, Optional<MarkChip> selected) {
    chips = List.copyOf(all);
    chosen = selected;
    List<Region> nodes = new ArrayList<>(chips);
    nodes.add(more);
    Parts.fill(this, nodes);
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double tall = Math.max(more.minHeight(-1), more.prefHeight(-1));
    for (MarkChip chip : chips) {
      tall = Math.max(tall, chip.prefHeight(Math.min(chip.prefWidth(-1), roomBesideMore(width))));
    }
    return tall;
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Set<MarkChip> fitting = fitting();
    double x = 0;
    for (MarkChip chip : chips) {
      chip.setVisible(fitting.contains(chip));
      if (chip.isVisible()) {
        double wide = snapSizeX(Math.min(chip.prefWidth(-1), widest(fitting)));
        chip.resizeRelocate(x, 0, wide, getHeight());
        x += wide + GAP;
      }
    }
    boolean all = fitting.size() == chips.size();
    more.setVisible(!all);
    more.resizeRelocate(x, 0, more.prefWidth(-1), getHeight());
    count(chips.stream().filter(c -> !fitting.contains(c)).toList());
  }

  private double widest(Set<MarkChip> fitting) {
    return fitting.size() == chips.size() && chips.size() == 1
        ? getWidth()
        : roomBesideMore(getWidth());
  }

  private double roomBesideMore(double width) {
    return Math.max(0, width - Math.max(more.prefWidth(-1), COUNT * Theme.letters(this)) - GAP);
  }

  /** All, or the chosen one and as many of the first as have room beside the button. */
  private Set<MarkChip> fitting() {
    double wanted = chips.stream().mapToDouble(c -> c.prefWidth(-1) + GAP).sum() - GAP;
    if (wanted <= getWidth() || chips.size() == 1) {
      return Set.copyOf(chips);
    }
    Set<MarkChip> fitting = new HashSet<>();
    double room = roomBesideMore(getWidth());
    List<MarkChip> inOrder = new ArrayList<>(chips);
    chosen.ifPresent(chip -> {
      inOrder.remove(chip);
      inOrder.addFirst(chip);
    });
    for (MarkChip chip : inOrder) {
      room -= chip.prefWidth(-1) + GAP;
      if (room + GAP < 0 && !fitting.isEmpty()) {
        break;
      }
      fitting.add(chip);
    }
    return Set.copyOf(fitting);
  }

  private void count(List<MarkChip> left) {
    if (left.equals(waiting)) {
      return;
    }
    waiting = left;
    more.setText("+" + waiting.size());
    more.setAccessibleText(texts.get("find.chips.more", waiting.size()));
    more.getItems().setAll(waiting.stream().map(ChipRow::item).toList());
  }

  private static MenuItem item(MarkChip chip) {
    MenuItem item = new MenuItem(chip.words());
    item.setOnAction(_ -> chip.choose());
    return item;
  }
}
