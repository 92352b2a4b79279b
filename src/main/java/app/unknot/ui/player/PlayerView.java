package app.unknot.ui.player;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The player: full window, one instruction at a time, and a way out that is always there. */
public final class PlayerView extends StackPane {
  private final Ui ui;
  private final PlayerViewModel model;
  private final BorderPane frame = new BorderPane();
  private final TopBar top;
  private final BottomBar bottom;
  private final Ring ring;
  private final HBox timer;
  private Region content;
  private final PlayerKeys keys;
  private Optional<PlayerWindow> window = Optional.empty();

  /** Builds the screen and begins the session. */
  public PlayerView(Ui ui, PlayerViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("player");
    Theme.keepLetters(this);
    top = new TopBar(ui, model, this::switchFullScreen);
    bottom = new BottomBar(ui, model);
    ring = new Ring(ui.reducedMotion(), Pace.of(ui.preferences().get().breath()));
    InstructionPane words = new InstructionPane(ui, model);
    timer = new HBox(52, ring, Parts.grow(new Fitted(words)));
    timer.setAlignment(Pos.CENTER_LEFT);
    timer.getStyleClass().add("timer-page");
    timer.accessibleTextProperty().bind(words.titleProperty());
    content = timer;
    // Words get smaller where they need room, the way to stop never.
    timer.setMinHeight(0);
    frame.setTop(top);
    frame.setBottom(bottom);
    getChildren().add(new Scaled(frame));
    keys = new PlayerKeys(model, top::switchVoice, this::switchFullScreen);
    model.faceProperty().subscribe(f -> ring.show(f, model.page() == Page.PAUSED));
    model.pageProperty().subscribe(this::show);
    model
        .farProperty()
        .subscribe(far -> {
          words.getStyleClass().remove("far");
          if (far) {
            words.getStyleClass().add("far");
          }
        });
    sceneProperty()
        .addListener((o, was, is) -> {
          if (was != null) {
            leave(was);
          }
          if (is != null) {
            enter(is);
          }
        });
    model.begin();
  }

  private void enter(Scene scene) {
    keys.listen(scene);
    // The stage of a scene may come later than the scene.
    if (scene.getWindow() instanceof Stage stage) {
      window = Optional.of(new PlayerWindow(stage, model, keys::forget));
    }
    focus();
  }

  private void leave(Scene scene) {
    keys.leave(scene);
    window.ifPresent(PlayerWindow::leave);
    window = Optional.empty();
    model.close();
  }

  private void switchFullScreen() {
    window.ifPresent(PlayerWindow::switchFullScreen);
  }

  private void show(Page page) {
    boolean stopped = page == Page.STOPPED;
    frame.setTop(stopped ? null : top);
    frame.setBottom(stopped ? null : bottom);
    content =
        switch (page) {
          case STOPPED -> new StoppedPane(ui, model);
          case CHECK -> new CheckInPane(ui, model);
          default -> timer;
        };
    frame.setCenter(page == Page.CHECK ? new Fitted(content) : content);
    ring.show(model.face(), page == Page.PAUSED);
    focus();
  }

  /** The keyboard never rests on an answer that nobody chose. */
  private void focus() {
    if (getScene() == null) {
      return;
    }
    if (model.page().hasRing() && !model.page().asksInSearch()) {
      bottom.focus();
    } else {
      content.requestFocus();
    }
  }
}
