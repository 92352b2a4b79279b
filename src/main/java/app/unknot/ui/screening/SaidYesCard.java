package app.unknot.ui.screening;

import app.unknot.safety.Question;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where a clinician said yes: for which condition and on which day. */
final class SaidYesCard extends VBox {
  private final Ui ui;
  private final ScreeningViewModel model;

  SaidYesCard(Ui ui, ScreeningViewModel model, List<Question> waiting) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("card");
    setSpacing(10);
    setId("said-yes");
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("screening.yes.title"), "card-title"),
            Parts.paragraph(ui.texts().get("screening.yes.text"), "small", "muted"));
    waiting.forEach(q -> getChildren().add(row(q)));
    getChildren().add(Parts.paragraph(ui.texts().get("screening.yes.after"), "caption", "muted"));
  }

  private Node row(Question question) {
    String name = ui.texts().get("safety.question." + question.id() + ".short");
    DatePicker day = new DatePicker();
    day.setId("day-" + question.id());
    day.setPromptText(ui.texts().get("screening.yes.prompt"));
    day.setAccessibleText(ui.texts().get("screening.yes.day", name));
    day.getEditor().setAccessibleText(ui.texts().get("screening.yes.day", name));
    day.setMaxWidth(Double.MAX_VALUE);
    day.setMinWidth(0);
    day.setShowWeekNumbers(false);
    Label refused =
        Parts.paragraph(ui.texts().get("screening.yes.refused"), "caption", "danger-text");
    Button yes = new Button();
    yes.getStyleClass().add("small");
    yes.setText(ui.texts().get("screening.yes.button"));
    yes.setAccessibleText(ui.texts().get("screening.yes.name", name));
    yes.setId("yes-" + question.id());
    yes.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(yes);
    yes.setOnAction(e -> said(question, day.getValue()));
    day.valueProperty()
        .subscribe(value -> {
          boolean counts =
              value != null && ClinicianYes.counts(question, value, ui.coach().today());
          yes.setDisable(!counts);
          refused.setVisible(value != null && !counts);
          refused.setManaged(value != null && !counts);
        });
    return new VBox(
        6,
        Parts.paragraph(name, "small-strong"),
        day,
        yes,
        refused,
        Parts.paragraph(holds(question), "caption", "muted"));
  }

  private String holds(Question question) {
    Period period = question.clearance().orElse(Period.ZERO);
    return period.toTotalMonths() > 0
        ? ui.texts().get("screening.yes.months", period.toTotalMonths())
        : ui.texts().get("screening.yes.days", period.get(ChronoUnit.DAYS));
  }

  private void said(Question question, @org.jspecify.annotations.Nullable LocalDate day) {
    if (day != null && !model.saidYes(question, day)) {
      ui.navigator().show(new Screen.Safety());
    }
  }
}
