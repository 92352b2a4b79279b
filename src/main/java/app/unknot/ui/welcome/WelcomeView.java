package app.unknot.ui.welcome;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Channel;
import app.unknot.ui.welcome.WelcomeViewModel.Step;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first start: what the program is at the left, three steps at the right. */
public final class WelcomeView extends BorderPane {
  /** The least room for the way round beside the way on, in letters' sizes. */
  private static final double ROOM_FOR_SKIP = 18;

  private final Ui ui;
  private final Channel voice;
  private final WelcomeViewModel model;
  private final BorderPane right = new BorderPane();
  private final WelcomePromise promise;

  /**
   * Builds the screen.
   *
   * @param voice can be heard before it is needed
   */
  public WelcomeView(Ui ui, Channel voice) {
    this.ui = ui;
    this.voice = voice;
    model = new WelcomeViewModel(ui.coach(), ui.preferences());
    promise = new WelcomePromise(ui);
    getStyleClass().add("welcome");
    right.getStyleClass().add("welcome-right");
    right.setMinWidth(0);
    setCenter(right);
    setLeft(promise);
    widthProperty()
        .subscribe(width -> {
          promise.setPrefWidth(width.doubleValue() * 0.4);
          promise.setMinWidth(width.doubleValue() * 0.4);
        });
    model.stepProperty().subscribe(step -> show(step));
  }

  private void show(Step step) {
    promise.show(step);
    ScrollPane scroll = new ScrollPane(page(step));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    right.setCenter(scroll);
    Button next = next(step);
    right.setBottom(foot(step, next));
    Platform.runLater(() -> {
      // Who has just changed the language stays at it.
      if (Focus.within(scroll).isEmpty()) {
        next.requestFocus();
      }
    });
  }

  private Region page(Step step) {
    Region page =
        switch (step) {
          case COMFORT -> new ComfortStep(ui, voice);
          case HEALTH -> new HealthStep(ui, model);
          case TOOLS -> new ToolsStep(ui, model);
        };
    page.getStyleClass().add("welcome-step");
    return page;
  }

  private Button next(Step step) {
    String key = "welcome.next." + step.number();
    boolean last = step == Step.TOOLS;
    Button next =
        Parts.button(
            ui.texts().get(key),
            Feather.ARROW_RIGHT,
            last ? this::leave : model::next,
            "primary",
            "large");
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setId("welcome-next");
    return next;
  }

  private Node foot(Step step, Button next) {
    Button skip = Parts.button(ui.texts().get("welcome.skip"), this::leave, "quiet");
    skip.setId("welcome-skip");
    HBox other = new HBox(12);
    other.setAlignment(Pos.CENTER_LEFT);
    if (step != Step.COMFORT) {
      Button back =
          Parts.iconButton(Feather.ARROW_LEFT, ui.texts().get("welcome.back"), model::back);
      back.setId("welcome-back");
      other.getChildren().add(back);
    }
    if (step != Step.TOOLS) {
      other.getChildren().add(skip);
    }
    Parts.wrapping(next);
    Parts.wrapping(skip);
    HBox.setHgrow(next, Priority.ALWAYS);
    Beside foot = new Beside(other, next).least(ROOM_FOR_SKIP);
    foot.getStyleClass().add("welcome-foot");
    return new VBox(Parts.divider(), foot);
  }

  private void leave() {
    model.done();
    ui.navigator().show(new Screen.Find());
  }
}
