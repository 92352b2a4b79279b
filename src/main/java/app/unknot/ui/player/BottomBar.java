package app.unknot.ui.player;

import app.unknot.session.SessionEvent;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** Pause, too much, skip, and far right the way out. */
final class BottomBar extends HBox {
  private static final double PAUSE = 240;
  private static final double TOO_MUCH = 286;
  private static final double STOP = 284;
  private static final double SMALL = 104;
  private static final double GAP = 14;

  private final Ui ui;
  private final PlayerViewModel model;
  private final KeyButton pause;
  private final KeyButton easier;
  private final Button rest;
  private final Button skip;
  private final Button shorter;
  private final Button cramp;
  private final Label waiting = Parts.label("", "waiting");
  private final KeyButton stop;

  BottomBar(Ui ui, PlayerViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("player-bottom");
    setAlignment(Pos.CENTER_LEFT);
    pause = new KeyButton("pause", PAUSE, this::first);
    easier = new KeyButton("too-much", TOO_MUCH, model::tooMuch);
    rest = small(Feather.PAUSE, "player.pause", "rest-pause", model::pauseOrCarryOn);
    skip = small(Feather.SKIP_FORWARD, "player.skip", "skip", model::skip);
    shorter =
        small(
            Feather.MINUS,
            "player.shorter",
            "shorter",
            () -> model.shorten(SessionEvent.Part.HOLDS));
    cramp = small(Feather.ZAP, "player.cramp", "cramp", model::cramp);
    stop =
        new KeyButton("stop", STOP, model::stop, "stop")
            .show(
                Feather.OCTAGON, ui.texts().get("player.stop"), ui.texts().get("player.stop.key"));
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setAccessibleText(ui.texts().get("player.stop.accessible"));
    waiting.setId("waiting");
    waiting.setWrapText(true);
    waiting.setMinHeight(Region.USE_PREF_SIZE);
    HBox others = new HBox(GAP, pause, easier, rest, skip, shorter, cramp, waiting);
    others.setAlignment(Pos.CENTER_LEFT);
    // Whatever the words need, the way to stop keeps its size and its place.
    getChildren().addAll(Parts.grow(new Fitted(others)), stop);
    model.pageProperty().subscribe(this::show);
    model
        .faceProperty()
        .subscribe(_ -> {
          Parts.show(cramp, model.moment().canCramp());
          showShorter();
          if (model.page() == Page.CHECK) {
            model.moment().closesIn().ifPresentOrElse(this::closing, this::open);
          }
        });
  }

  /** Takes the keyboard where nothing else is to be answered. */
  void focus() {
    pause.requestFocus();
  }

  private void first() {
    if (model.page() == Page.QUICK) {
      model.fine();
    } else {
      model.pauseOrCarryOn();
    }
  }

  private Button small(Feather icon, String key, String id, Runnable action) {
    String words = ui.texts().get(key);
    Button button = new Small(inTwoLines(words), Parts.icon(icon));
    button.setAccessibleText(words);
    button.setOnAction(e -> action.run());
    button.getStyleClass().setAll("key-button", "small-key");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setTextAlignment(TextAlignment.CENTER);
    button.setId(id);
    return button;
  }

  /** Two words stand below each other. */
  private static String inTwoLines(String words) {
    return words.replace(' ', '\n');
  }

  /** Of one width with the others, where its words fit. */
  private static final class Small extends Button {
    Small(String words, Node icon) {
      super(words, icon);
      setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.max(SMALL, super.computePrefWidth(height));
    }
  }

  private void show(Page page) {
    boolean check = page == Page.CHECK;
    boolean quick = page == Page.QUICK;
    boolean search = page.asksInSearch();
    switch (page) {
      case QUICK ->
          pause.show(
              Feather.CHECK,
              ui.texts().get("player.check.quick.fine"),
              ui.texts().get("player.check.quick.fine.key"));
      case PAUSED ->
          pause.show(
              Feather.PLAY, ui.texts().get("player.resume"), ui.texts().get("player.resume.key"));
      // Space answers here.
      case SEARCH, FAMILIAR -> pause.show(Feather.PAUSE, ui.texts().get("player.pause"), "");
      default ->
          pause.show(
              Feather.PAUSE, ui.texts().get("player.pause"), ui.texts().get("player.pause.key"));
    }
    easier.show(
        Feather.CHEVRONS_DOWN,
        ui.texts().get("player.too-much"),
        ui.texts().get(tooMuchKey(quick, search)));
    Parts.show(pause, !check);
    Parts.show(easier, !check);
    Parts.show(rest, quick);
    Parts.show(skip, !check);
    Parts.show(waiting, check);
    showShorter();
    open();
  }

  private static String tooMuchKey(boolean quick, boolean search) {
    if (quick) {
      return "player.check.quick.too-much.key";
    }
    return search ? "player.too-much.key.search" : "player.too-much.key";
  }

  /** Where a hold runs or one is prepared: elsewhere “shorter” would be meant for what is there. */
  private void showShorter() {
    Moment moment = model.moment();
    boolean near = model.page() == Page.READY || model.page() == Page.PRESS;
    Parts.show(shorter, near && moment.length(SessionEvent.Part.HOLDS).isPresent());
    shorter.setAccessibleText(
        moment
            .shorter(SessionEvent.Part.HOLDS)
            .map(
                length -> ui.texts().get("player.shorter.holds.accessible", Clocks.seconds(length)))
            .orElseGet(() -> ui.texts().get("player.shorter.least.accessible")));
  }

  private void open() {
    waiting.setText(
        ui.texts().get("player.check.waiting") + "\n" + ui.texts().get("player.check.keys"));
  }

  private void closing(long seconds) {
    waiting.setText(ui.texts().get("player.check.closing.soon", seconds));
  }
}
