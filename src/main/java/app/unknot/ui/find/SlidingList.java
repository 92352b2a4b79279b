package app.unknot.ui.find;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A list whose cards slide from where they stood to where they stand now. */
final class SlidingList extends VBox {
  private static final Duration TIME = Duration.millis(180);

  private final Map<Object, Double> stood = new HashMap<>();
  private final BooleanSupplier cut;

  /** Cards are told apart by their user data; {@code cut} whether motion is reduced now. */
  SlidingList(double spacing, BooleanSupplier cut) {
    super(spacing);
    this.cut = cut;
  }

  /** Puts other cards into the list. */
  void over(Runnable change) {
    stood.clear();
    boolean slides = !cut.getAsBoolean();
    for (Node card : getChildren()) {
      if (slides && card.getUserData() != null) {
        stood.put(card.getUserData(), card.getLayoutY() + card.getTranslateY());
      }
    }
    change.run();
  }

  /** Only now it is known where the cards stand. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!stood.isEmpty()) {
      getChildren().forEach(this::slide);
      stood.clear();
    }
  }

  private void slide(Node card) {
    Double from = card.getUserData() == null ? null : stood.get(card.getUserData());
    if (from != null && Math.abs(from - card.getLayoutY()) > 1) {
      TranslateTransition slide = new TranslateTransition(TIME, card);
      slide.setInterpolator(Interpolator.EASE_OUT);
      slide.setFromY(from - card.getLayoutY());
      slide.setToY(0);
      card.setTranslateY(from - card.getLayoutY());
      slide.play();
    }
  }
}
