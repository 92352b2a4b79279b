package app.unknot.ui.find;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Lets the cards of a list slide from where they stood to where they stand now. */
final class Sliding {
  private static final Duration TIME = Duration.millis(180);

  private final VBox list;
  private final boolean cut;

  /** Cards are told apart by their user data; {@code cut} where motion is reduced. */
  Sliding(VBox list, boolean cut) {
    this.list = list;
    this.cut = cut;
  }

  /** Puts other cards into the list. */
  void over(Runnable change) {
    Map<Object, Double> stood = new HashMap<>();
    if (!cut) {
      for (Node card : list.getChildren()) {
        if (card.getUserData() != null) {
          stood.put(card.getUserData(), card.getLayoutY() + card.getTranslateY());
        }
      }
    }
    change.run();
    if (!stood.isEmpty()) {
      afterLayout(() -> list.getChildren().forEach(card -> slide(card, stood)));
    }
  }

  private void afterLayout(Runnable then) {
    ChangeListener<Boolean> once =
        new ChangeListener<>() {
          @Override
          public void changed(
              javafx.beans.value.ObservableValue<? extends Boolean> needs,
              Boolean was,
              Boolean now) {
            if (!now) {
              list.needsLayoutProperty().removeListener(this);
              then.run();
            }
          }
        };
    list.needsLayoutProperty().addListener(once);
  }

  private static void slide(Node card, Map<Object, Double> stood) {
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
