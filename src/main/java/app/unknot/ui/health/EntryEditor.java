package app.unknot.ui.health;

import app.unknot.body.Region;
import app.unknot.safety.Answer;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.Places;
import app.unknot.ui.screening.QuestionWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Changes one answer on file: yes, no or not sure, where it is, and a clinician's yes to it. */
final class EntryEditor extends VBox {
  private final Ui ui;
  private final Entry entry;
  private final Changes changes;

  /** What can be done; each is kept at once and can be undone. */
  interface Changes {
    void answer(Answer answer);

    void place(Region region);

    void yes(Optional<LocalDate> day);
  }

  EntryEditor(Ui ui, Entry entry, Changes changes) {
    this.ui = ui;
    this.entry = entry;
    this.changes = changes;
    getStyleClass().add("profile-editor");
    setSpacing(12);
    QuestionWords asked = new QuestionWords(ui.texts(), entry.question());
    getChildren().addAll(asked.above(Parts.paragraph(asked.sentence(), "small-strong")), answers());
    if (entry.isWorrying() && Places.PLACED.contains(entry.question().id())) {
      getChildren().add(places());
    }
    if (entry.isWorrying() && entry.question().clearance().isPresent()) {
      getChildren().add(yes());
    }
  }

  private Node answers() {
    FlowPane row = new FlowPane(8, 8);
    row.getChildren()
        .addAll(
            choice(Answer.YES, "common.yes"),
            choice(Answer.NO, "common.no"),
            choice(Answer.NOT_SURE, "common.not-sure"));
    return row;
  }

  private Node choice(Answer answer, String text) {
    ToggleButton choice = EntryRow.choice(ui, entry, answer, text);
    choice.setOnAction(e -> {
      choice.setSelected(true);
      if (answer != entry.answer()) {
        changes.answer(answer);
      }
    });
    return choice;
  }

  private Node places() {
    String name = ui.texts().get("safety.question." + entry.question().id() + ".short");
    FlowPane chips = new FlowPane(6, 6);
    for (Region region : Region.values()) {
      String word = ui.texts().get("screening.region." + region.key());
      ToggleButton chip = Parts.choice(word, "small-choice");
      chip.setAccessibleText(ui.texts().get("screening.where.name", name, word));
      chip.setId("set-" + entry.question().id() + "-" + region.key());
      chip.setSelected(entry.places().contains(region));
      chip.setOnAction(e -> changes.place(region));
      chips.getChildren().add(chip);
    }
    return new VBox(8, Parts.paragraph(ui.texts().get("health.where"), "small", "muted"), chips);
  }

  private Node yes() {
    String name = ui.texts().get("safety.question." + entry.question().id() + ".short");
    DatePicker day = new DatePicker();
    day.setId("set-yes-day-" + entry.question().id());
    day.setPromptText(ui.texts().get("screening.yes.prompt"));
    day.setAccessibleText(ui.texts().get("screening.yes.day", name));
    day.getEditor().setAccessibleText(ui.texts().get("screening.yes.day", name));
    day.setShowWeekNumbers(false);
    Button yes = Parts.button(ui.texts().get("screening.yes.button"), () -> said(day.getValue()));
    yes.setAccessibleText(ui.texts().get("screening.yes.name", name));
    yes.setId("set-yes-" + entry.question().id());
    var refused = Parts.paragraph(ui.texts().get("screening.yes.refused"), "caption");
    refused.getStyleClass().add("danger-text");
    day.valueProperty()
        .subscribe(value -> {
          yes.setDisable(value == null || !counts(value));
          Parts.show(refused, value != null && !counts(value));
        });
    FlowPane row = new FlowPane(8, 8, day, yes);
    day.setMinWidth(0);
    day.maxWidthProperty().bind(row.widthProperty());
    Parts.within(row, yes);
    if (entry.yes().isPresent()) {
      Button back =
          Parts.button(
              ui.texts().get("health.yes.withdraw"),
              () -> changes.yes(Optional.empty()),
              "quiet",
              "link");
      back.setId("withdraw-yes-" + entry.question().id());
      row.getChildren().add(back);
    }
    return new VBox(
        6, Parts.paragraph(ui.texts().get("screening.yes.text"), "small", "muted"), row, refused);
  }

  private boolean counts(LocalDate day) {
    LocalDate today = ui.coach().today();
    return !day.isAfter(today)
        && entry.question().clearance().filter(p -> today.isBefore(day.plus(p))).isPresent();
  }

  private void said(@Nullable LocalDate day) {
    if (day != null && counts(day)) {
      changes.yes(Optional.of(day));
    }
  }
}
