package app.unknot.ui.screening;

import app.unknot.ui.common.Parts;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The round sign of an outcome. */
final class OutcomeIcon extends StackPane {
  OutcomeIcon(String style, Feather icon, double size) {
    getStyleClass().addAll("outcome-icon", style);
    if (size < 60) {
      getStyleClass().add("small-icon");
    }
    getChildren().add(Parts.icon(icon));
    setMinSize(size, size);
    setMaxSize(size, size);
  }

  static OutcomeIcon of(Verdict verdict, double size) {
    Feather icon =
        switch (verdict) {
          case GO -> Feather.CHECK;
          case GENTLE -> Feather.CHEVRONS_DOWN;
          case OFF -> Feather.SLASH;
          case CLINICIAN -> Feather.USER_CHECK;
          case HELP -> Feather.PHONE_CALL;
        };
    return new OutcomeIcon(verdict.key(), icon, size);
  }
}
