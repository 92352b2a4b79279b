package app.unknot.ui.find;

import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.Ranking.MuscleGroup;
import app.unknot.text.ReasonWords;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.PackMark;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One muscle in the list: rank, plain name, side, fit, the main reasons and its caution. */
final class CandidateCard extends HBox {
  private static final int REASONS = 2;

  /** The least room for a name beside how well it fits, in letters' sizes. */
  private static final double ROOM = 10;

  private final Runnable chosen;

  CandidateCard(Ui ui, MuscleGroup group, int rank, int of, ReasonWords words, Runnable chosen) {
    Candidate best = group.best();
    getStyleClass().setAll("candidate");
    setSpacing(10);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    this.chosen = chosen;
    setOnMouseClicked(e -> chosen.run());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        chosen.run();
        e.consume();
      }
    });
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
    Beside first =
        new Beside(title(plain), new FitBars(best.fit(), ui.texts()), VPos.TOP).least(ROOM);
    VBox text =
        new VBox(
            2, first, Parts.paragraph(english, "caption", "muted"), Parts.paragraph(why, "small"));
    text.setMinWidth(0);
    TriggerPoint point = ui.coach().knowledge().known(best.point());
    FlowPane tags = new FlowPane(6, 6);
    String where = ui.texts().get("find.distance." + (best.distant() ? "far" : "here"));
    tags.getChildren().add(Parts.within(tags, Parts.label(where, "pill")));
    if (point.pointClass() != PointClass.SELF_PRESS) {
      Label caution =
          Parts.label(ui.texts().get("find.class." + point.pointClass().key()), "pill", "gentle");
      caution.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
      tags.getChildren().add(Parts.within(tags, caution));
    }
    PackMark.pills(ui, point).forEach(tags.getChildren()::add);
    text.getChildren().add(tags);
    VBox.setMargin(tags, new javafx.geometry.Insets(4, 0, 0, 0));
    HBox.setHgrow(text, Priority.ALWAYS);
    number.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(number, text);
    setAlignment(Pos.TOP_LEFT);
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

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      chosen.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private static Label title(String plain) {
    Label title = Parts.paragraph(plain, "card-title");
    title.setMaxWidth(Double.MAX_VALUE);
    return title;
  }
}
