package app.unknot.ui.player;

import app.unknot.session.CueWords;
import app.unknot.session.StopReason;
import app.unknot.session.Symptom;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** After a stop: what to do, what was felt, and how it is two minutes later. */
final class StoppedPane extends BorderPane {
  private static final double BAR = 734;
  private static final double BAR_HEIGHT = 12;
  private static final double GAP = 16;

  /** The least width of an answer, in letters' sizes. */
  private static final double ANSWER = 8;

  /** The same of a title beside the clock. */
  private static final double TITLE = 12;

  private final Ui ui;
  private final PlayerViewModel model;
  private final Label why = Parts.paragraph("", "stopped-why");
  private final VBox left = new VBox();
  private final VBox about = new VBox(6);
  private final Label clock = Parts.uncut(Parts.label("", "wait-clock"));
  private final WaitBar bar = new WaitBar();
  private final HBox foot = new HBox(18);
  private final Label saved = Parts.label("", "waiting");

  StoppedPane(Ui ui, PlayerViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("stopped");
    // It takes the focus at once: what has it is what is read aloud.
    setAccessibleText(ui.texts().get("player.stopped.title"));
    Label title = Parts.uncut(Parts.label(ui.texts().get("player.stopped.title"), "stopped-title"));
    title.setId("stopped-title");
    why.setTextAlignment(TextAlignment.RIGHT);
    HBox head = new HBox(20, Parts.icon(Feather.OCTAGON), title, Parts.spacer(), why);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("stopped-head");
    setTop(head);
    left.getStyleClass().add("stopped-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    about.getStyleClass().addAll("card", "about-spot");
    KeptNotice kept = new KeptNotice(ui.texts(), model.keptProperty(), model::retry);
    VBox right = new VBox(16, help(), kept, about);
    right.setMinWidth(430);
    right.setMaxWidth(430);
    HBox body = new HBox(36, left, right);
    body.getStyleClass().add("stopped-body");
    setCenter(new Fitted(body));
    foot.getStyleClass().add("stopped-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    setBottom(foot);
    model.after().symptomProperty().subscribe(_ -> answered());
    model.after().verdictProperty().subscribe(_ -> answered());
    saved.setText(ui.texts().get("player.stopped.saved"));
    saved.setId("stopped-saved");
    saved.setMinWidth(USE_PREF_SIZE);
    saved.managedProperty().bind(saved.visibleProperty());
    // Nothing else is built anew: by then a finger or the keyboard may rest on an answer.
    model.keptProperty().subscribe(_ -> saved.setVisible(model.isSaved()));
    model.after().waitedProperty().subscribe(this::waited);
  }

  private Node help() {
    Label title = Parts.paragraph(ui.texts().get("player.stopped.help.title"), "help-title");
    HBox head = new HBox(12, Parts.icon(Feather.PHONE_CALL), title);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(14, head);
    for (int i = 1; i <= 4; i++) {
      Label dot = Parts.label("•", "danger-text", "help-sign");
      dot.setMinWidth(Region.USE_PREF_SIZE);
      card.getChildren()
          .add(
              new HBox(
                  10,
                  dot,
                  Parts.paragraph(ui.texts().get("player.stopped.help." + i), "help-sign")));
    }
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    Button signs =
        Parts.button(ui.texts().get("common.rail.help"), Feather.PHONE_CALL, model::help, "danger");
    signs.getStyleClass().setAll("key-button", "help-key");
    signs.setId("get-help");
    signs.setMaxWidth(Double.MAX_VALUE);
    card.getChildren().addAll(gap, number(), signs);
    card.getStyleClass().addAll("notice", "help", "stopped-help");
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }

  /** The number that was chosen; without one the words say it. */
  private Node number() {
    return ui.coach()
        .health()
        .emergencyNumber()
        .<Node>map(number -> {
          Label digits = Parts.label(number.digits(), "emergency-number");
          digits.setId("emergency-number");
          digits.setMinWidth(USE_PREF_SIZE);
          HBox line =
              new HBox(
                  16,
                  digits,
                  Parts.paragraph(ui.texts().get("player.stopped.help.number"), "aside"));
          line.setAlignment(Pos.CENTER_LEFT);
          return line;
        })
        .orElseGet(
            () -> Parts.paragraph(ui.texts().get("player.stopped.help.no-number"), "help-number"));
  }

  /** What was pressed goes away, and the keyboard rests on none of the answers that come. */
  private void answered() {
    if (getScene() != null) {
      requestFocus();
    }
    refresh();
  }

  private void refresh() {
    Optional<Symptom> felt = model.after().symptomProperty().get();
    Optional<AfterStop.Verdict> verdict = model.after().verdictProperty().get();
    why.setText(ui.texts().get("player.stopped.why." + felt.map(Symptom::key).orElse("chosen")));
    left.getChildren().clear();
    boolean heat = model.moment().isHeatLeft();
    left.getChildren()
        .addAll(step(1, heat ? "player.stopped.heat.title" : "player.stopped.1.title"), step(2));
    if (felt.isEmpty()) {
      left.getChildren().addAll(gap(), question());
    } else if (verdict.isPresent()) {
      left.getChildren().addAll(gap(), said(verdict.get()));
    } else {
      left.getChildren().addAll(step(3), gap(), howIsIt());
    }
    showAbout(felt);
    showFoot(verdict);
  }

  private static Node gap() {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private Node step(int number) {
    return step(number, "player.stopped." + number + ".title");
  }

  private Node step(int number, String title) {
    Label dot = Parts.label(Integer.toString(number), "large-number");
    VBox words =
        new VBox(
            0,
            Parts.paragraph(ui.texts().get(title), "large-step"),
            Parts.paragraph(ui.texts().get("player.stopped." + number + ".detail"), "aside"));
    HBox step = new HBox(20, dot, words);
    step.setAlignment(Pos.TOP_LEFT);
    step.getStyleClass().add("stopped-step");
    return step;
  }

  private Node question() {
    FlowPane symptoms = new FlowPane(10, 10);
    symptoms.setPrefWrapLength(BAR);
    for (Symptom symptom : Symptom.values()) {
      symptoms.getChildren().add(new SymptomButton(ui.texts(), symptom, model::feel));
    }
    return new VBox(
        14, Parts.paragraph(ui.texts().get("player.stopped.felt"), "check-title"), symptoms);
  }

  private Node howIsIt() {
    HBox time =
        new HBox(
            10, Parts.uncut(Parts.label(ui.texts().get("player.stopped.timer"), "aside")), clock);
    time.setAlignment(Pos.BASELINE_LEFT);
    Label now = Parts.paragraph(ui.texts().get("player.stopped.now"), "check-title");
    Beside head = new Beside(now, time, VPos.BASELINE).least(TITLE);
    Columns answers =
        new Columns(
            GAP,
            ANSWER,
            List.of(1.0, 1.0, 1.0),
            answer("gone", Feather.CHECK, () -> model.after().now(AfterStop.Verdict.GONE)),
            answer("still", Feather.MINUS, () -> model.after().now(AfterStop.Verdict.STILL_THERE)),
            answer("worse", Feather.TRENDING_UP, model::help));
    return new VBox(18, head, bar, answers);
  }

  private Node answer(String key, Feather icon, Runnable action) {
    Button button = Parts.button(ui.texts().get("player.stopped." + key), icon, action);
    button.getStyleClass().setAll("key-button", "answer-key");
    button.setId("now-" + key);
    return Parts.wrapping(button);
  }

  private Node said(AfterStop.Verdict verdict) {
    boolean gone = verdict == AfterStop.Verdict.GONE;
    String key = gone ? "player.stopped.gone" : "player.stopped.still";
    VBox said =
        new VBox(
            8,
            Parts.paragraph(ui.texts().get(key + ".title"), "check-title"),
            Parts.paragraph(ui.texts().get(key + ".detail"), "hint"));
    said.getStyleClass().addAll("notice", gone ? "go" : "clinician", "verdict");
    said.setId("verdict");
    return said;
  }

  private void showAbout(Optional<Symptom> felt) {
    String key =
        CueWords.key(felt.<StopReason>map(StopReason.Felt::new).orElse(new StopReason.Chosen()));
    about
        .getChildren()
        .setAll(
            Parts.label(ui.texts().get("player.stopped.about.title"), "about-title"),
            Parts.paragraph(ui.texts().get("player.stopped.about." + key), "about-words"));
  }

  private void showFoot(Optional<AfterStop.Verdict> verdict) {
    foot.getChildren()
        .setAll(
            saved,
            Parts.paragraph(ui.texts().get("player.stopped.over"), "waiting"),
            Parts.spacer());
    boolean asks = model.after().symptomProperty().get().isEmpty();
    Button done =
        Parts.button(
            ui.texts().get(asks ? "player.stopped.just" : "player.stopped.done"),
            asks ? Feather.CHECK : Feather.ARROW_RIGHT,
            model::done);
    done.getStyleClass().setAll("key-button", "foot-key");
    if (verdict.isPresent()) {
      done.getStyleClass().add("primary-key");
    }
    done.setId(asks ? "just-stop" : "stopped-done");
    foot.getChildren().add(done);
  }

  private void waited(Duration so) {
    clock.setText(Clocks.clock(AfterStop.WAIT.minus(so)));
    bar.show(1 - Clocks.part(AfterStop.WAIT.minus(so), AfterStop.WAIT));
  }

  /** How much of the wait is over. */
  private static final class WaitBar extends Pane {
    private final Region waited = new Region();
    private double part;

    WaitBar() {
      getStyleClass().add("wait-bar");
      waited.getStyleClass().add("wait-done");
      getChildren().add(waited);
    }

    void show(double over) {
      part = over;
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      waited.resizeRelocate(0, 0, getWidth() * part, BAR_HEIGHT);
    }
  }
}
