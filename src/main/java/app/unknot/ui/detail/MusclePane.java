package app.unknot.ui.detail;

import app.unknot.knowledge.Described;
import app.unknot.knowledge.Evidence;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Source;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.text.Dates;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** What is known about the muscle, and what every statement rests on. */
final class MusclePane extends VBox {
  private final Ui ui;

  MusclePane(Ui ui, TriggerPoint point) {
    this.ui = ui;
    setSpacing(10);
    getStyleClass().add("card");
    MuscleWords words = ui.names().muscle(point.muscle());
    getChildren().add(Parts.paragraph(ui.texts().get("detail.muscle"), "card-title"));
    add("detail.caution", words.caution());
    add("detail.alike", words.lookAlikes());
    add("detail.overload", words.overload());
    add("detail.limits", words.limits());
    add("detail.signs", words.otherSigns());
    add("detail.quiet", words.keepQuiet());
    add("detail.attachments", words.attachments());
    add("detail.action", words.action());
    getChildren().add(Parts.divider());
    getChildren().add(Parts.paragraph(ui.texts().get("detail.sources"), "small-strong"));
    getChildren()
        .addAll(
            Parts.paragraph(source("detail.source.pattern", point.patternEvidence()), "caption"),
            Parts.paragraph(
                source("detail.source.technique", point.techniqueEvidence()), "caption"),
            Parts.paragraph(
                ui.texts().get("detail.revised", new Dates(ui.texts()).day(point.revised())),
                "caption",
                "muted"));
  }

  private void add(String key, Described<String> sentence) {
    sentence
        .given()
        .ifPresent(text ->
            getChildren()
                .add(
                    new VBox(
                        2,
                        Parts.paragraph(ui.texts().get(key), "small-strong"),
                        Parts.paragraph(text, "small", "muted"))));
  }

  private String source(String key, Evidence evidence) {
    String references =
        evidence.sources().stream()
            .flatMap(id -> ui.coach().knowledge().source(id).stream())
            .map(Source::reference)
            .collect(Collectors.joining(" "));
    return ui.texts()
        .get(key, ui.texts().get("detail.grade." + evidence.grade().key()), references);
  }
}
