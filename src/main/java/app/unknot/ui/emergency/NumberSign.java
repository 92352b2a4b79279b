package app.unknot.ui.emergency;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The number to call, large; where none was chosen, words that say so and the way to choose one. It
 * never stands in the way: what to do is said either way.
 */
public final class NumberSign extends VBox {
  /** The least room for the words beside the button, in letters' sizes. */
  private static final double ROOM = 10;

  private final Ui ui;
  private final NumberViewModel model;
  private final HBox sign = new HBox(20);

  /** Builds the sign. */
  public NumberSign(Ui ui, NumberViewModel model) {
    this.ui = ui;
    this.model = model;
    setSpacing(12);
    setId("number-sign");
    sign.getStyleClass().add("number-sign");
    sign.setAlignment(Pos.CENTER_LEFT);
    sign.setMaxWidth(USE_PREF_SIZE);
    sign.setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(sign);
    model.numberProperty().subscribe(_ -> show());
  }

  /** Who just told the number finds the keyboard on it, as the card is gone. */
  private void show() {
    Focus.keep(this, this::fill, sign);
  }

  private void fill() {
    model.numberProperty().get().ifPresentOrElse(number -> digits(number.digits()), this::words);
  }

  private void digits(String digits) {
    Label name = Parts.paragraph(ui.texts().get("help.number.title"), "muted");
    Label number = Parts.label(digits, "emergency-number");
    number.setId("emergency-number");
    number.setMinWidth(USE_PREF_SIZE);
    sign.getChildren().setAll(name, number);
    sign.setAccessibleText(ui.texts().get("help.number.of", name.getText(), digits));
    if (getChildren().size() > 1) {
      getChildren().subList(1, getChildren().size()).clear();
    }
  }

  private void words() {
    Label call = Parts.paragraph(ui.texts().get("help.number.call"), "strong");
    call.setId("emergency-words");
    Button choose = Parts.button(ui.texts().get("help.number.choose"), this::choose, "small");
    choose.setId("number-choose");
    sign.getChildren().setAll(new Beside(call, choose).least(ROOM));
    sign.setAccessibleText(call.getText());
  }

  private void choose() {
    if (getChildren().size() == 1) {
      getChildren().add(new NumberCard(ui, model));
    }
  }
}
