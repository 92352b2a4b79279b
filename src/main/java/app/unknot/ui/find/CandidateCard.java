package app.unknot.ui.find;

import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.Ranking.MuscleGroup;
import app.unknot.text.ReasonWords;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One muscle in the list: rank, plain name, side, fit, the main reasons and its caution. */
final class CandidateCard extends Button {
  private static final int REASONS = 2;

  CandidateCard(Ui ui, MuscleGroup group, int rank, int of, ReasonWords words, Runnable chosen) {
    Candidate best = group.best();
    getStyleClass().setAll("candidate");
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(e -> chosen.run());
    String plain = ui.names().plain(best.point().point());
    String english =
        ui.texts()
            .get(
                "find.card.english",
                ui.names().english(best.point().point()),
                ui.names().side(group.side()));
    String why =
        best.reasons().stream()
            .limit(REASONS)
            .map(words::sentence)
            .collect(Collectors.joining(" "));
    Label number = Parts.label(Integer.toString(rank), "rank");
    HBox first = new HBox(8, Parts.grow(title(plain)), new FitBars(best.fit(), ui.texts()));
    first.setAlignment(Pos.TOP_LEFT);
    VBox text =
        new VBox(
            2, first, Parts.paragraph(english, "caption", "muted"), Parts.paragraph(why, "small"));
    text.setMinWidth(0);
    TriggerPoint point = ui.coach().knowledge().known(best.point());
    FlowPane tags = new FlowPane(6, 6);
    tags.getChildren()
        .add(
            Parts.label(
                ui.texts().get("find.distance." + (best.distant() ? "far" : "here")), "pill"));
    if (point.pointClass() != PointClass.SELF_PRESS) {
      Label caution =
          Parts.label(ui.texts().get("find.class." + point.pointClass().key()), "pill", "gentle");
      caution.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
      tags.getChildren().add(caution);
    }
    text.getChildren().add(tags);
    VBox.setMargin(tags, new javafx.geometry.Insets(4, 0, 0, 0));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox content = new HBox(10, number, text);
    content.setAlignment(Pos.TOP_LEFT);
    content.prefWidthProperty().bind(widthProperty().subtract(30));
    content.maxWidthProperty().bind(widthProperty().subtract(30));
    setGraphic(content);
    setAlignment(Pos.TOP_LEFT);
    setMinHeight(USE_PREF_SIZE);
    setAccessibleText(
        ui.texts()
            .get(
                "find.card.name",
                rank,
                of,
                ui.names().title(best.point()),
                ui.texts().get("find.fit." + best.fit().key()),
                why));
  }

  private static Label title(String plain) {
    Label title = Parts.paragraph(plain, "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    return title;
  }
}
