package app.unknot.ui.health;

import app.unknot.body.Region;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.RulingWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All answers on file with what each causes; one of them can be open for a change. */
final class ProfileCard extends VBox {
  private static final String AGE = "age";

  private final Ui ui;
  private final ProfileViewModel model;
  private final RulingWords words;
  private Optional<String> open = Optional.empty();

  ProfileCard(Ui ui, ProfileViewModel model) {
    this.ui = ui;
    this.model = model;
    words = new RulingWords(ui.texts());
    getStyleClass().addAll("card", "profile-card");
    setId("profile-card");
    model.recordProperty().subscribe(_ -> build());
  }

  private void build() {
    getChildren().setAll(head());
    for (Entry entry : model.entries()) {
      add(row(entry));
    }
    add(new AgeRow(ui, model, isOpen(AGE), () -> toggle(AGE), this::age));
    if (!model.entries().isEmpty()) {
      add(again());
    }
  }

  private void add(Node row) {
    getChildren().addAll(Parts.divider(), row);
  }

  private Node head() {
    HealthProfile profile = model.recordProperty().get().profile();
    Label when =
        Parts.paragraph(
            profile
                .checked()
                .map(day ->
                    ui.texts()
                        .get(
                            model.isOld() ? "health.checked.old" : "health.checked",
                            words.day(day)))
                .orElse(ui.texts().get("health.checked.never")),
            "small",
            "muted");
    Beside head = new Beside(Parts.paragraph(ui.texts().get("health.told"), "card-title"), when);
    head.getStyleClass().add("profile-row");
    return head;
  }

  private Node row(Entry entry) {
    String id = entry.question().id();
    return new EntryRow(
        ui, entry, isOpen(id), new EntryEditor(ui, entry, changes(entry)), () -> toggle(id));
  }

  private Node again() {
    Button again =
        Parts.button(
            ui.texts().get("health.again"),
            () -> undoable("health.again.done", model::askAgain),
            "quiet",
            "small",
            "link");
    again.setId("ask-again");
    HBox row = new HBox(Parts.wrapping(again));
    row.getStyleClass().add("profile-row");
    return row;
  }

  private boolean isOpen(String id) {
    return open.filter(id::equals).isPresent();
  }

  private void toggle(String id) {
    open = isOpen(id) ? Optional.empty() : Optional.of(id);
    build();
    focus("change-" + id);
  }

  /** The rows are made anew: what had the focus is found again by its name. */
  private void focus(String id) {
    lookupAll("#" + id).stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void age(OptionalInt years) {
    open = Optional.empty();
    undoable(years.isPresent() ? "health.changed" : "health.withdrawn", () -> model.age(years));
    focus("change-age");
  }

  /** Does something to the profile and offers to undo it. */
  private void undoable(String text, Runnable change) {
    HealthProfile before = model.recordProperty().get().profile();
    change.run();
    ui.toasts().show(ui.texts().get(text), () -> model.restore(before));
  }

  private EntryEditor.Changes changes(Entry entry) {
    return new EntryEditor.Changes() {
      @Override
      public void answer(Answer answer) {
        undoable("health.changed", () -> model.answer(entry, answer));
        focus("set-" + entry.question().id() + "-" + answer.key());
      }

      @Override
      public void place(Region region) {
        undoable("health.changed", () -> model.place(entry, region));
        focus("set-" + entry.question().id() + "-" + region.key());
      }

      @Override
      public void yes(Optional<LocalDate> day) {
        undoable(
            day.isPresent() ? "health.changed" : "health.withdrawn", () -> model.yes(entry, day));
        focus("change-" + entry.question().id());
      }
    };
  }
}
