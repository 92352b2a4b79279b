package app.unknot.ui.health;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.RulingWords;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The age on file, the day it was told and what it causes. */
final class AgeRow extends VBox {
  private static final int MOST = 120;

  private final Ui ui;
  private final ProfileViewModel model;
  private final Consumer<OptionalInt> told;

  /**
   * Builds the row.
   *
   * @param toggled opens or closes the field
   * @param told takes the age; empty takes it back
   */
  AgeRow(
      Ui ui, ProfileViewModel model, boolean open, Runnable toggled, Consumer<OptionalInt> told) {
    this.ui = ui;
    this.model = model;
    this.told = told;
    getStyleClass().add("profile-row");
    setSpacing(8);
    EffectWords effects = new EffectWords(ui);
    VBox text =
        new VBox(
            2,
            Parts.paragraph(ui.texts().get("health.age"), "strong"),
            Parts.paragraph(said(), "small", "muted"));
    text.setMinWidth(0);
    Button change = new Button();
    change.getStyleClass().add("small");
    change.setText(ui.texts().get(open ? "health.close" : "health.change"));
    change.setAccessibleText(
        ui.texts().get("health.change.name", change.getText(), ui.texts().get("health.age")));
    change.setId("change-age");
    change.setMinWidth(USE_PREF_SIZE);
    change.setOnAction(e -> toggled.run());
    HBox effect = new HBox(14, effects.pill(model.effectOfAge()), change);
    effect.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(new Beside(text, effect).least(EntryRow.ROOM));
    effects
        .why(model.effectOfAge())
        .forEach(why -> getChildren().add(Parts.paragraph(why, "small")));
    if (open) {
      getChildren().add(field());
    }
  }

  private String said() {
    var profile = model.recordProperty().get().profile();
    if (profile.age().isEmpty()) {
      return ui.texts().get("health.age.none");
    }
    String years = Integer.toString(profile.age().getAsInt());
    return profile
        .aged()
        .map(day -> ui.texts().get("health.age.told", years, new RulingWords(ui.texts()).day(day)))
        .orElse(years);
  }

  private Node field() {
    TextField field = new TextField();
    field.setId("set-age");
    field.setPrefColumnCount(3);
    field.setMaxWidth(USE_PREF_SIZE);
    field.setAccessibleText(ui.texts().get("screening.age"));
    Label wrong = Parts.paragraph(ui.texts().get("screening.age.range"), "caption", "danger-text");
    Parts.show(wrong, false);
    Runnable take =
        () -> {
          OptionalInt years = years(field.getText());
          Parts.show(wrong, years.isEmpty());
          if (years.isPresent()) {
            told.accept(years);
          }
        };
    field.setOnAction(e -> take.run());
    Button save = Parts.button(ui.texts().get("health.age.save"), take);
    save.setId("save-age");
    FlowPane row = new FlowPane(8, 8, field, save);
    row.setMinWidth(0);
    if (model.recordProperty().get().profile().age().isPresent()) {
      Button back =
          Parts.button(
              ui.texts().get("health.age.withdraw"),
              () -> told.accept(OptionalInt.empty()),
              "quiet",
              "link");
      back.setId("withdraw-age");
      row.getChildren().add(back);
    }
    row.setAlignment(Pos.CENTER_LEFT);
    VBox box =
        new VBox(
            8, Parts.paragraph(ui.texts().get("screening.age.why"), "small", "muted"), row, wrong);
    box.getStyleClass().add("profile-editor");
    return box;
  }

  private static OptionalInt years(String text) {
    if (!text.strip().matches("[0-9]{1,3}")) {
      return OptionalInt.empty();
    }
    int years = Integer.parseInt(text.strip());
    return years >= 1 && years <= MOST ? OptionalInt.of(years) : OptionalInt.empty();
  }
}
