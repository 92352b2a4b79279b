package app.unknot.ui.progress;

import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Soreness;
import app.unknot.session.Symptom;
import app.unknot.text.Texts;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A small card that asks about an earlier session: how sore the spot is, or how the person is after
 * a session that ended in the middle. It is gone while nothing is asked.
 */
public final class FollowUpCard extends VBox {
  private final Ui ui;
  private final Texts texts;
  private final SessionWords words;
  private final FollowUpViewModel model;
  private final VBox follows = new VBox(8);

  /** Builds the card. */
  public FollowUpCard(Ui ui, FollowUpViewModel model) {
    this.ui = ui;
    this.model = model;
    texts = ui.texts();
    words = new SessionWords(ui);
    getStyleClass().addAll("card", "follow-up");
    setId("follow-up");
    managedProperty().bind(visibleProperty());
    model.askedProperty().subscribe(this::ask);
    model.toldProperty().subscribe(this::tell);
  }

  private void ask(Optional<FollowUp> asked) {
    setVisible(asked.isPresent());
    follows.getChildren().clear();
    asked.ifPresent(followUp ->
        getChildren()
            .setAll(
                switch (followUp) {
                  case FollowUp.Sore(var entry, var point) -> sore(entry, point);
                  case FollowUp.Interrupted(var entry) -> interrupted(entry);
                },
                follows));
  }

  private Node sore(JournalEntry entry, SidedPoint point) {
    HBox scale = new HBox(4);
    scale.setAccessibleText(texts.get("progress.sore.scale"));
    OneOf<Soreness> cells = new OneOf<>(model::sore);
    for (int value = 0; value <= Soreness.MAX; value++) {
      Soreness soreness = new Soreness(value);
      ToggleButton cell = Parts.choice(Integer.toString(value), "sore-cell");
      cell.setAccessibleText(texts.get("progress.sore.cell", value));
      cell.setId("sore-" + value);
      cells.add(soreness, cell);
      scale.getChildren().add(cell);
    }
    scale.setMaxWidth(USE_PREF_SIZE);
    HBox ends =
        new HBox(
            Parts.label(texts.get("progress.sore.none"), "caption", "muted"),
            Parts.spacer(),
            Parts.label(texts.get("progress.sore.most"), "caption", "muted"));
    VBox scaled = new VBox(4, scale, ends);
    scaled.setMaxWidth(USE_PREF_SIZE);
    return row(
        texts.get("progress.sore.title"),
        texts.get("progress.sore.text", words.spot(point, entry), when(entry)),
        scaled);
  }

  private Node interrupted(JournalEntry entry) {
    Button fine = Parts.button(texts.get("progress.interrupted.fine"), Feather.CHECK, model::fine);
    fine.setId("interrupted-fine");
    Button felt =
        Parts.button(
            texts.get("progress.interrupted.felt"), () -> follows.getChildren().setAll(symptoms()));
    felt.setId("interrupted-felt");
    Button help =
        Parts.button(texts.get("common.rail.help"), Feather.LIFE_BUOY, this::help, "danger");
    help.setId("interrupted-help");
    HBox buttons = new HBox(10, fine, felt, help);
    return row(
        texts.get("progress.interrupted.title"),
        texts.get("progress.interrupted.text", when(entry), words.spots(entry)),
        buttons);
  }

  private String when(JournalEntry entry) {
    return texts.get(
        "progress.moment", words.day(entry.day(), ui.coach().today()), words.time(entry.start()));
  }

  private Node row(String title, String text, Node answers) {
    VBox said =
        new VBox(2, Parts.paragraph(title, "card-title"), Parts.paragraph(text, "small", "muted"));
    HBox row = new HBox(20, Parts.grow(said), answers, later());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node later() {
    Button later =
        Parts.iconButton(Feather.X, texts.get("progress.follow-up.later"), model::later, "quiet");
    later.setId("follow-up-later");
    return later;
  }

  private Node symptoms() {
    FlowPane choices = new FlowPane(8, 8);
    for (Symptom symptom : Symptom.values()) {
      Button choice = Parts.button(words.symptom(symptom), () -> felt(symptom), "small");
      choice.setId("felt-" + symptom.key());
      choices.getChildren().add(choice);
    }
    return new VBox(
        8, Parts.label(texts.get("progress.interrupted.what"), "small-strong"), choices);
  }

  private void felt(Symptom symptom) {
    model.felt(symptom);
    if (symptom.consequence() == Symptom.Consequence.EMERGENCY_CHECK) {
      help();
    }
  }

  private void help() {
    ui.navigator().show(new Screen.Help());
  }

  private void tell(Optional<FollowUpViewModel.Told> told) {
    told.ifPresent(t -> {
      Label said = Parts.paragraph(sentence(t), "small");
      said.setMaxWidth(Double.MAX_VALUE);
      HBox line =
          new HBox(14, Parts.grow(said), button("common.close", "follow-up-close", model::refresh));
      line.setAlignment(Pos.CENTER_LEFT);
      if (t instanceof FollowUpViewModel.Told.Felt) {
        line.getChildren().add(1, button("common.rail.help", "follow-up-help", this::help));
      }
      follows
          .getChildren()
          .setAll(Parts.divider(), line, new KeptNotice(texts, model.keptProperty(), model::retry));
    });
  }

  private Button button(String key, String id, Runnable action) {
    Button button = Parts.button(texts.get(key), action, "small");
    button.setId(id);
    return button;
  }

  private String sentence(FollowUpViewModel.Told told) {
    return switch (told) {
      case FollowUpViewModel.Told.Sore(Soreness soreness) ->
          texts.get(
              soreness.isAtLeast(7)
                  ? "progress.sore.very"
                  : soreness.closes() ? "progress.sore.quite" : "progress.sore.little");
      case FollowUpViewModel.Told.Fine() -> texts.get("progress.interrupted.fine.told");
      case FollowUpViewModel.Told.Felt(Symptom symptom, boolean closes) ->
          symptom.consequence() == Symptom.Consequence.EMERGENCY_CHECK
              ? texts.get("finish.symptom.whole-body.care")
              : texts.get(
                  closes ? "progress.interrupted.closed" : "progress.interrupted.noted",
                  texts.get(SymptomWords.care(symptom)));
    };
  }
}
