package app.unknot.ui.find;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Small zones, large: head, hand or foot of one side. */
final class CloseUp extends VBox {
  private static final double WIDTH = 252;

  /** The figure is never lower than this. */
  private static final double LEAST_FIGURE = 190;

  /** Lower than so many letters, the colours of the scale give way to the figure. */
  private static final double TALL = 30;

  /** A part of the body that is worth a closer look. */
  enum Part {
    HEAD,
    HAND,
    FOOT;

    private View view(Side side) {
      return switch (this) {
        case HEAD -> side == Side.RIGHT ? View.RIGHT : View.LEFT;
        case HAND -> View.FRONT;
        case FOOT -> View.SOLES;
      };
    }

    /** What is shown, for the right side; the left is its mirror image. */
    private Frame frame(Side side) {
      Frame right =
          switch (this) {
            case HEAD -> new Frame(-140, -12, 290, 350);
            case HAND -> new Frame(-440, 850, 190, 210);
            case FOOT -> new Frame(-128, -12, 122, 290);
          };
      return side == Side.RIGHT
          ? right
          : new Frame(-right.x() - right.width(), right.y(), right.width(), right.height());
    }

    private static Optional<Part> of(SidedZone zone) {
      String id = zone.zone();
      if (id.startsWith("head-") || id.startsWith("neck-")) {
        return Optional.of(HEAD);
      }
      if (id.startsWith("finger-") || id.startsWith("hand-")) {
        return Optional.of(HAND);
      }
      return id.startsWith("foot-") || id.startsWith("toe") ? Optional.of(FOOT) : Optional.empty();
    }
  }

  private final Ui ui;
  private final MapPane map;
  private final Consumer<Boolean> shut;
  private final Segmented<Part> parts;
  private final Button swap;
  private final Button close;
  private final PainScaleKey key;
  private final StackPane place = new StackPane();
  private Part part = Part.HEAD;
  private Side side = Side.RIGHT;
  private Optional<BodyFigure> figure = Optional.empty();

  /** What was shown once is kept. */
  private final Map<Shown, Kept> kept = new HashMap<>();

  private record Shown(Part part, Side side) {}

  private record Kept(BodyFigure figure, VBox card) {}

  /** {@code shut} is told that somebody wants the whole body in its place, and whether by a key. */
  CloseUp(Ui ui, FindViewModel model, MapPane map, Consumer<Boolean> shut) {
    this.ui = ui;
    this.map = map;
    this.shut = shut;
    setId("close-up");
    setSpacing(10);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    parts = new Segmented<>(ui.texts().get("find.closeup.name"), chosen -> show(chosen, side));
    for (Part p : Part.values()) {
      parts.add(p, ui.texts().get("find.closeup." + key(p)), "close-up-" + key(p));
    }
    parts.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
    parts
        .getChildren()
        .forEach(n -> ((javafx.scene.control.ToggleButton) n).setMaxWidth(Double.MAX_VALUE));
    place.getStyleClass().add("close-up");
    place.setMinSize(0, LEAST_FIGURE);
    VBox.setVgrow(place, Priority.ALWAYS);
    swap = Parts.button("", Feather.REPEAT, () -> show(part, side.other()), "small");
    swap.setId("close-up-swap");
    swap.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(swap).setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(swap, Priority.ALWAYS);
    swapText();
    close = Parts.iconButton(Feather.X, ui.texts().get("find.closeup.close"), this::shut, "sign");
    close.setTooltip(new Tooltip(ui.texts().get("find.closeup.close")));
    close.setId("close-up-close");
    HBox foot = new HBox(8, swap, close);
    foot.setMinHeight(USE_PREF_SIZE);
    key = new PainScaleKey(ui);
    getChildren().addAll(parts, place, foot, key);
    heightProperty().subscribe(h -> Platform.runLater(this::fit));
    model
        .selectedProperty()
        .subscribe(zone ->
            zone.ifPresent(z -> Part.of(z).ifPresent(p -> turnTo(p, z.side().orElse(side)))));
    parts.select(part);
  }

  /** Whether the scale has room; where it has none, it stands with the marks all the same. */
  private void fit() {
    Parts.show(key, getHeight() >= TALL * Theme.letters(this));
  }

  /** Whether it has the place of a figure, which can come back. */
  void setFolded(boolean folded) {
    Parts.show(close, folded);
  }

  private void shut() {
    shut.accept(close.isFocusVisible());
  }

  /** Takes the keyboard; with a ring where a key led here. */
  void enter(boolean ring) {
    parts.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(part -> Focus.move(part, ring));
  }

  /** Whether a zone is shown larger here. */
  static boolean shows(SidedZone zone) {
    return Part.of(zone).isPresent();
  }

  /** Takes part in marking. */
  void join() {
    figure = Optional.empty();
    show(part, side);
  }

  /** Takes no part in marking any more. */
  void leave() {
    figure.ifPresent(map::forget);
    figure = Optional.empty();
  }

  private void swapText() {
    swap.setText(ui.texts().get("find.closeup." + side.other().key()));
  }

  private void turnTo(Part wanted, Side of) {
    if (figure.isPresent()) {
      show(wanted, of);
    } else {
      part = wanted;
      side = of;
    }
  }

  private static String key(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private void show(Part wanted, Side of) {
    if (figure.isPresent() && wanted == part && of == side) {
      return;
    }
    part = wanted;
    side = of;
    parts.select(part);
    figure.ifPresent(map::forget);
    Kept shown = kept.computeIfAbsent(new Shown(part, side), this::make);
    map.use(shown.figure());
    figure = Optional.of(shown.figure());
    swapText();
    // Taken out of the window, a figure would lose its picture and be drawn anew.
    if (!place.getChildren().contains(shown.card())) {
      place.getChildren().add(shown.card());
    }
    place.getChildren().forEach(card -> card.setVisible(card.equals(shown.card())));
  }

  private Kept make(Shown wanted) {
    BodyFigure made = map.figure(wanted.part().view(wanted.side()));
    made.stayIn(wanted.part().frame(wanted.side()));
    VBox.setVgrow(made, Priority.ALWAYS);
    Label name = Parts.label(ui.texts().get("find.closeup." + key(wanted.part())), "small-strong");
    Label of =
        Parts.label(ui.texts().get("find.closeup." + wanted.side().key()), "caption", "muted");
    return new Kept(made, new VBox(4, new HBox(name, Parts.spacer(), of), made));
  }

  /** The colours of the scale, as a key. */
  private static final class PainScaleKey extends VBox {
    PainScaleKey(Ui ui) {
      setSpacing(6);
      HBox cells = new HBox(2);
      for (int value = 0; value <= app.unknot.body.PainRating.MAX; value++) {
        Label cell = Parts.label(Integer.toString(value), "scale-key", "p" + value);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cells.getChildren().add(cell);
      }
      getChildren()
          .addAll(
              Parts.label(ui.texts().get("find.scale"), "caption-strong"),
              cells,
              new HBox(
                  Parts.label(ui.texts().get("find.scale.none"), "caption", "muted"),
                  Parts.spacer(),
                  Parts.label(ui.texts().get("find.scale.medium"), "caption", "muted"),
                  Parts.spacer(),
                  Parts.label(ui.texts().get("find.scale.worst"), "caption", "muted")));
      setMinHeight(USE_PREF_SIZE);
    }
  }
}
