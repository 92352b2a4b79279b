package app.unknot.ui.health;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.HealthProfile.SpotCheck;
import app.unknot.safety.History.Warning;
import app.unknot.text.RuleWords;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.RulingWords;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What else is on file: answers about spots, and warning signs that were told. */
final class RecordCard extends VBox {
  private final Ui ui;
  private final ProfileViewModel model;
  private final RulingWords words;

  RecordCard(Ui ui, ProfileViewModel model) {
    this.ui = ui;
    this.model = model;
    words = new RulingWords(ui.texts());
    getStyleClass().addAll("card", "profile-card");
    setId("record-card");
    managedProperty().bind(visibleProperty());
    model.recordProperty().subscribe(_ -> build());
  }

  private void build() {
    getChildren().clear();
    setVisible(!model.warnings().isEmpty() || !model.spots().isEmpty());
    model.warnings().forEach(w -> add(row(w)));
    model.spots().forEach(s -> add(row(s)));
  }

  private void add(Node row) {
    if (!getChildren().isEmpty()) {
      getChildren().add(Parts.divider());
    }
    getChildren().add(row);
  }

  private Node row(Warning warning) {
    LocalDate day = warning.at().atOffset(ui.coach().now().getOffset()).toLocalDate();
    String state = warning.checked() ? "health.warning.checked" : "health.warning.open";
    VBox row =
        new VBox(
            2,
            Parts.paragraph(new RuleWords(ui.texts()).told(warning.rule()), "strong"),
            Parts.paragraph(ui.texts().get(state, words.day(day)), "small", "muted"));
    row.getStyleClass().add("profile-row");
    return row;
  }

  private Node row(SpotCheck spot) {
    String names =
        spot.points().stream()
            .filter(p -> ui.coach().knowledge().point(p.point()).isPresent())
            .map((SidedPoint p) -> ui.names().title(p, spot.points()))
            .sorted()
            .collect(Collectors.joining("; "));
    String name = names.isEmpty() ? ui.texts().get("health.spot.unknown") : names;
    VBox text =
        new VBox(
            2,
            Parts.paragraph(name, "strong"),
            Parts.paragraph(
                ui.texts().get("health.spot", spot.answers().size(), words.day(spot.day())),
                "small",
                "muted"));
    text.setMinWidth(0);
    Button forget = new Button();
    forget.getStyleClass().add("small");
    forget.setText(ui.texts().get("health.withdraw"));
    forget.setAccessibleText(
        ui.texts().get("health.change.name", ui.texts().get("health.withdraw"), name));
    forget.setMinWidth(USE_PREF_SIZE);
    forget.setOnAction(e -> forget(spot));
    Beside row = new Beside(text, forget).least(EntryRow.ROOM);
    row.getStyleClass().add("profile-row");
    return row;
  }

  private void forget(SpotCheck spot) {
    HealthProfile before = model.recordProperty().get().profile();
    model.forget(spot);
    ui.toasts().show(ui.texts().get("health.withdrawn"), () -> model.restore(before));
  }
}
