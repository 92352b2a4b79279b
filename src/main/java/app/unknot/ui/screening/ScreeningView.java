package app.unknot.ui.screening;

import app.unknot.ui.common.FlowHeader;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The safety check for the points of a session, then its outcome. */
public final class ScreeningView extends BorderPane {
  private final Ui ui;
  private final ScreeningViewModel model;
  private final CheckPane check;

  /** Builds the screen. */
  public ScreeningView(Ui ui, ScreeningViewModel model) {
    this.ui = ui;
    this.model = model;
    check = new CheckPane(ui, model);
    getStyleClass().add("screening");
    model.toldProperty().subscribe(told -> show(told));
    model
        .formProperty()
        .subscribe(() -> {
          if (model.toldProperty().get()) {
            show(true);
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            back();
          }
        });
  }

  /**
   * Whether the outcome is shown, so that somebody can step back to it from the plan. The plan is
   * closed by that; what opens it again looks whether the answers still hold.
   */
  public boolean resume() {
    boolean shown = model.toldProperty().get() && !model.isEmergency();
    if (shown) {
      ui.journey().checkAgain();
    }
    return shown;
  }

  private void show(boolean told) {
    setTop(header(told));
    setCenter(told ? outcome() : check);
    Platform.runLater(this::takeFocus);
  }

  /** What had the focus may be gone; without it no key, Escape least of all, would be heard. */
  private void takeFocus() {
    if (getScene() != null && !isInside(getScene().getFocusOwner())) {
      getCenter().requestFocus();
    }
  }

  private boolean isInside(@Nullable Node node) {
    return node != null && (node == this || isInside(node.getParent()));
  }

  private Node outcome() {
    return model
        .verdict()
        .<Node>map(v -> new OutcomePane(ui, model, v, model.formProperty().get().screening()))
        .orElse(check);
  }

  private Node header(boolean told) {
    Button back =
        told
            ? Parts.button(ui.texts().get("screening.change"), Feather.ARROW_LEFT, this::back)
            : Parts.button(ui.texts().get("screening.back"), Feather.ARROW_LEFT, this::back);
    back.setId(told ? "change-answers" : "back");
    return new FlowHeader(
        ui,
        new Screen.Safety().step(),
        Map.of(1, new Screen.Find(), 2, new Screen.Point(model.points().getLast())),
        back);
  }

  /** From the outcome to the answers, from there to the point; a warning sign asks first. */
  private void back() {
    if (!model.toldProperty().get()) {
      ui.navigator().show(new Screen.Point(model.points().getLast()));
    } else if (!model.isEmergency()) {
      model.changeAnswers();
    } else if (model.warnings().mistakenProperty().get()) {
      model.warnings().noMistake();
    } else {
      model.warnings().mistake();
    }
  }
}
