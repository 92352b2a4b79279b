package app.unknot.ui.finish;

import app.unknot.knowledge.SidedPoint;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.progress.SessionWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** When the next session on this spot can be, and why. */
final class NextCard extends VBox {
  private final Texts texts;
  private final SessionWords words;
  private final FinishViewModel model;
  private final LocalDate today;
  private final Label when = Parts.paragraph("", "strong");
  private final Label why = Parts.paragraph("", "small", "muted");
  private final VBox bySpot = new VBox(2);

  NextCard(Texts texts, SessionWords words, FinishViewModel model, LocalDate today) {
    this.texts = texts;
    this.words = words;
    this.model = model;
    this.today = today;
    getStyleClass().addAll("card", "finish-card");
    when.setId("next-session");
    StackPane icon = new StackPane(Parts.icon(Feather.CALENDAR));
    icon.getStyleClass().add("next-icon");
    bySpot.setId("next-by-spot");
    HBox row = new HBox(14, icon, Parts.grow(new VBox(2, when, why, bySpot)));
    row.setAlignment(Pos.TOP_LEFT);
    getChildren()
        .addAll(
            Parts.paragraph(texts.get("finish.next"), "card-title"),
            row,
            Parts.paragraph(texts.get("finish.next.ask"), "small", "muted"));
    model.entryProperty().subscribe(e -> show(model.next()));
  }

  private void show(NextSession next) {
    when.setText(when(next));
    why.setText(texts.get(next.why().key(), next.perDay()));
    bySpot.getChildren().clear();
    model.nextBySpot().forEach(this::add);
    Parts.show(when, bySpot.getChildren().isEmpty());
    Parts.show(why, bySpot.getChildren().isEmpty());
  }

  private void add(SidedPoint point, NextSession next) {
    bySpot
        .getChildren()
        .addAll(
            Parts.paragraph(words.spot(point, model.entryProperty().get()), "small-strong"),
            Parts.paragraph(when(next), "strong"),
            Parts.paragraph(texts.get(next.why().key(), next.perDay()), "small", "muted"));
  }

  private String when(NextSession next) {
    return next.from().map(from -> when(next, from)).orElse(texts.get("finish.next.seen"));
  }

  private String when(NextSession next, OffsetDateTime from) {
    LocalDate day = from.toLocalDate();
    if (model.tone() == FinishViewModel.Tone.SYMPTOM) {
      return texts.get("finish.next.checked");
    }
    if (next.why() == NextSession.Why.NOTHING) {
      return texts.get("finish.next.now");
    }
    if (day.equals(today)) {
      return texts.get("finish.next.today", words.time(from));
    }
    return day.equals(today.plusDays(1))
        ? texts.get(tomorrow(from), words.time(from))
        : texts.get("finish.next.day", words.date(day));
  }

  private static String tomorrow(OffsetDateTime from) {
    boolean midnight = from.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? "finish.next.tomorrow.any" : "finish.next.tomorrow";
  }
}
