package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** More than the widest window has room for: a stroke across the body need not make them all. */
  private static final int MOST = 12;

  private final Ui ui;
  private final FindViewModel model;
  private final MenuButton more = new MenuButton();
  private final Map<SidedZone, MarkChip> made = new HashMap<>();
  private List<SidedZone> marked = List.of();
  private List<MarkChip> chips = List.of();
  private Optional<MarkChip> chosen = Optional.empty();
  private List<SidedZone> waiting = List.of();

  ChipRow(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    more.getStyleClass().addAll("choice", "more-chips");
    more.setId("more-chips");
    more.setMinWidth(USE_PREF_SIZE);
    more.setVisible(false);
    more.setOnShowing(_ -> more.getItems().setAll(waiting.stream().map(this::item).toList()));
    getChildren().add(more);
    setMinWidth(0);
  }

  /** Shows these, and the chosen one whatever the room. */
  void show(List<PainMark> marks, Optional<SidedZone> selected) {
    marked = marks.stream().map(PainMark::zone).toList();
    made.keySet().retainAll(marked);
    List<MarkChip> shown = new ArrayList<>();
    for (PainMark mark : marks) {
      boolean isChosen = selected.filter(mark.zone()::equals).isPresent();
      if (isChosen || shown.size() < MOST) {
        MarkChip chip = made.computeIfAbsent(mark.zone(), z -> new MarkChip(ui, model, z));
        chip.show(mark, isChosen);
        shown.add(chip);
      }
    }
    chips = List.copyOf(shown);
    chosen = selected.map(made::get);
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
    more.setVisible(fitting.size() < marked.size());
    more.resizeRelocate(x, 0, more.prefWidth(-1), getHeight());
    Set<SidedZone> inSight = fitting.stream().map(MarkChip::zone).collect(Collectors.toSet());
    count(marked.stream().filter(zone -> !inSight.contains(zone)).toList());
  }

  private double widest(Set<MarkChip> fitting) {
    return marked.size() == 1 && fitting.size() == 1 ? getWidth() : roomBesideMore(getWidth());
  }

  private double roomBesideMore(double width) {
    return Math.max(0, width - Math.max(more.prefWidth(-1), COUNT * Theme.letters(this)) - GAP);
  }

  /** All, or the chosen one and as many of the first as have room beside the button. */
  private Set<MarkChip> fitting() {
    double wanted = chips.stream().mapToDouble(c -> c.prefWidth(-1) + GAP).sum() - GAP;
    if (marked.size() == 1 || (chips.size() == marked.size() && wanted <= getWidth())) {
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

  private void count(List<SidedZone> left) {
    if (!left.equals(waiting)) {
      waiting = left;
      more.setText("+" + waiting.size());
      more.setAccessibleText(ui.texts().get("find.chips.more", waiting.size()));
    }
  }

  private MenuItem item(SidedZone zone) {
    MenuItem item = new MenuItem(ui.names().zone(zone));
    item.setOnAction(_ -> model.select(zone));
    return item;
  }
}
