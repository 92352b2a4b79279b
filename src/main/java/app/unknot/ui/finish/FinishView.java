package app.unknot.ui.finish;

import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.text.Texts;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.FlowHeader;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.progress.SessionWords;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The end of a session: how the pain is now, what does good, a note, and when to worry. */
public final class FinishView extends BorderPane {
  private static final double GAP = 16;
  private static final double BETWEEN = 20;
  private static final double LEFT = 54;
  private static final double RIGHT = 46;

  /** The least width of a card, in letters' sizes. */
  private static final double ROOM = 20;

  /** The same of what to watch for, beside the button that tells more. */
  private static final double WORRY = 18;

  private final Ui ui;
  private final Texts texts;
  private final FinishViewModel model;
  private final SessionWords words;
  private final Label title = Parts.paragraph("", "screen-title");
  private final Label summary = Parts.paragraph("", "muted");

  /** Builds the screen. */
  public FinishView(Ui ui, FinishViewModel model) {
    this.ui = ui;
    this.model = model;
    texts = ui.texts();
    words = new SessionWords(ui);
    title.setId("finish-title");
    summary.setId("finish-summary");
    setTop(new FlowHeader(ui, 6, Map.of(1, new Screen.Find())));
    VBox body = new VBox(16, new VBox(4, title, summary));
    body.getChildren().add(new KeptNotice(texts, model.keptProperty(), model::retry));
    model
        .entryProperty()
        .get()
        .ending()
        .symptom()
        .ifPresent(symptom -> body.getChildren().add(new SymptomCard(ui, words, symptom)));
    body.getChildren().addAll(cards(), worry());
    body.getStyleClass().addAll("page", "finish");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    Button done = done();
    setBottom(actions(done));
    addEventHandler(KeyEvent.KEY_PRESSED, e -> back(e, done));
    model.entryProperty().subscribe(e -> show());
    model.keptProperty().subscribe(k -> show());
  }

  private void show() {
    JournalEntry entry = model.entryProperty().get();
    title.setText(
        texts.get(
            switch (model.tone()) {
              case DONE -> "finish.title";
              case ENDED -> "finish.title.ended";
              case HIGHER -> "finish.title.higher";
              case SYMPTOM -> "finish.title.symptom";
            }));
    String said =
        texts.get(
            "finish.summary",
            words.spots(entry),
            SessionWords.minutes(entry.lasted()),
            entry.presses());
    boolean saved = model.keptProperty().get().place() == Kept.Place.JOURNAL;
    summary.setText(saved ? said + " " + texts.get("finish.saved") : said);
  }

  private Node cards() {
    return new VBox(
        GAP,
        row(new PainCard(texts, model), new CareCard(texts, model)),
        row(new NoteCard(texts, model), new NextCard(texts, words, model, ui.coach().today())));
  }

  private static Node row(Node left, Node right) {
    return new Columns(BETWEEN, ROOM, List.of(LEFT, RIGHT), left, right);
  }

  private Node worry() {
    VBox said =
        new VBox(
            4,
            Parts.paragraph(texts.get("finish.worry"), "strong"),
            Parts.paragraph(texts.get("finish.worry.text"), "small"));
    if (model.headOrNeck()) {
      said.getChildren().add(Parts.paragraph(texts.get("finish.worry.head"), "small"));
    }
    if (model.legOrGun()) {
      said.getChildren().add(Parts.paragraph(texts.get("finish.worry.leg"), "small"));
    }
    Button more =
        Parts.button(
            texts.get("finish.worry.more"), () -> ui.navigator().show(new Screen.Help()), "small");
    more.setId("what-to-look-for");
    HBox notice =
        new HBox(
            14,
            Parts.icon(Feather.INFO),
            Parts.grow(new Beside(said, Parts.wrapping(more)).least(WORRY)));
    notice.setAlignment(Pos.CENTER_LEFT);
    notice.getStyleClass().addAll("notice", "clinician");
    return notice;
  }

  /** Escape leaves the note, and then the page as done: everything told is kept by that. */
  private void back(KeyEvent event, Button done) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (getScene().getFocusOwner() instanceof TextInputControl) {
        done.requestFocus();
      } else {
        done.fire();
      }
    }
  }

  private Button done() {
    Button done =
        Parts.button(
            texts.get("finish.done"),
            Feather.CHECK,
            () -> leave(new Screen.Find(), model::done),
            "primary",
            "large");
    done.setId("done");
    return done;
  }

  private Node actions(Button done) {
    Button progress =
        Parts.button(
            texts.get("finish.progress"),
            Feather.TRENDING_UP,
            () -> leave(new Screen.Progress(), model::keepNote),
            "quiet");
    progress.setId("see-progress");
    HBox bar = new HBox(16, progress, Parts.spacer(), done);
    bar.getStyleClass().add("action-bar");
    return bar;
  }

  private void leave(Screen to, Runnable first) {
    first.run();
    ui.navigator().show(to);
  }
}
