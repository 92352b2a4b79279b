package app.unknot.ui.progress;

import app.unknot.journal.JournalEntry;
import app.unknot.text.Texts;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sessions kept, the newest first, and one of them in detail beside the list. */
public final class ProgressView extends BorderPane {
  private final Ui ui;
  private final Texts texts;
  private final ProgressViewModel model;
  private final FollowUpViewModel followUps;
  private final SessionWords words;
  private final ListView<JournalEntry> list = new ListView<>();
  private final ScrollPane details = new ScrollPane();
  private final Label count = Parts.label("", "muted");

  /** Builds the screen. */
  public ProgressView(Ui ui, ProgressViewModel model, FollowUpViewModel followUps) {
    this.ui = ui;
    this.model = model;
    this.followUps = followUps;
    texts = ui.texts();
    words = new SessionWords(ui);
    getStyleClass().addAll("page", "progress");
    HBox head = new HBox(16, Parts.label(texts.get("progress.title"), "screen-title"), count);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox top =
        new VBox(
            12,
            head,
            new KeptNotice(texts, model.keptProperty(), model::retry),
            new FollowUpCard(ui, followUps));
    top.getStyleClass().add("progress-top");
    setTop(top);
    list();
    details();
    model.openedProperty().subscribe(this::show);
    followUps.toldProperty().subscribe(told -> told.ifPresent(t -> model.reload()));
  }

  private void list() {
    list.setId("sessions");
    list.getStyleClass().add("session-list");
    list.setAccessibleText(texts.get("progress.list"));
    list.setCellFactory(v -> new SessionCell(texts, words, model));
    list.setItems(model.sessions());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(e -> {
          if (e != null) {
            model.open(e.id());
          }
        });
    list.setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.DELETE) {
        model.openedProperty().get().ifPresent(this::delete);
        e.consume();
      }
    });
  }

  private void details() {
    details.setId("session-details");
    details.setFitToWidth(true);
    details.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  private void show(Optional<JournalEntry> opened) {
    count.setText(texts.get("progress.count", model.sessions().size()));
    if (opened.isEmpty()) {
      setCenter(empty());
      return;
    }
    if (!opened.equals(Optional.ofNullable(list.getSelectionModel().getSelectedItem()))) {
      list.getSelectionModel().select(opened.get());
      list.scrollTo(opened.get());
    }
    details.setContent(new SessionDetails(ui, words, opened.get(), () -> delete(opened.get())));
    details.setVvalue(0);
    if (!(getCenter() instanceof HBox)) {
      VBox lead = new VBox(12, list, Parts.paragraph(texts.get("progress.lead"), "small", "muted"));
      lead.getStyleClass().add("session-column");
      VBox.setVgrow(list, Priority.ALWAYS);
      StackPane card = new StackPane(details);
      card.getStyleClass().addAll("card", "session-card");
      setCenter(new HBox(20, lead, Parts.grow(card)));
    }
  }

  private void delete(JournalEntry entry) {
    UUID id = entry.id();
    model.delete(id);
    followUps.refresh();
    ui.toasts()
        .show(
            texts.get("progress.deleted"),
            () -> {
              model.restore(id);
              followUps.refresh();
            });
  }

  private StackPane empty() {
    Button find =
        Parts.button(
            texts.get("progress.find"),
            Feather.CROSSHAIR,
            () -> ui.navigator().show(new Screen.Find()),
            "primary",
            "large");
    find.setId("find-a-spot");
    Label text = Parts.paragraph(texts.get("progress.empty.text"), "muted");
    text.getStyleClass().add("progress-empty-text");
    VBox middle =
        new VBox(
            14,
            new DottedLine(),
            Parts.label(texts.get("progress.empty"), "section-title"),
            text,
            find);
    middle.setAlignment(Pos.CENTER);
    StackPane card = new StackPane(middle);
    card.setId("no-sessions");
    card.getStyleClass().add("card");
    return card;
  }
}
