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
import java.util.Optional;
import javafx.geometry.Insets;
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

/**
 * A place in the list: rank, plain name, side, fit, the main reasons and the caution of the muscle
 * that stands there now. It is dressed anew rather than made anew, because that takes less time.
 */
final class CandidateCard extends HBox {
  private static final int REASONS = 2;

  /** The least room for a name beside how well it fits, in letters' sizes. */
  private static final double ROOM = 10;

  private final Ui ui;
  private final int rank;
  private final ReasonWords words;
  private final Label title = Parts.paragraph("", "card-title");
  private final Label english = Parts.paragraph("", "caption", "muted");
  private final Label why = Parts.paragraph("", "small");
  private final FitBars fit;
  private final FlowPane tags = new FlowPane(6, 6);
  private Optional<Shown> shown = Optional.empty();
  private Runnable chosen = () -> {};

  private record Shown(MuscleGroup group, int of) {}

  CandidateCard(Ui ui, int rank, ReasonWords words) {
    this.ui = ui;
    this.rank = rank;
    this.words = words;
    fit = new FitBars(ui.texts());
    getStyleClass().setAll("candidate", "other");
    setId("candidate-" + rank);
    setSpacing(10);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setOnMouseClicked(_ -> chosen.run());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        chosen.run();
        e.consume();
      }
    });
    title.setMaxWidth(Double.MAX_VALUE);
    Beside first = new Beside(title, fit, VPos.TOP).least(ROOM);
    VBox text = new VBox(2, first, english, why, tags);
    text.setMinWidth(0);
    VBox.setMargin(tags, new Insets(4, 0, 0, 0));
    HBox.setHgrow(text, Priority.ALWAYS);
    Label number = Parts.uncut(Parts.label(Integer.toString(rank), "rank"));
    getChildren().addAll(number, text);
    setAlignment(Pos.TOP_LEFT);
  }

  /** Shows a muscle at this place of so many. */
  void show(MuscleGroup group, int of, boolean here, Runnable go) {
    chosen = go;
    String style = here ? "selected" : "other";
    if (!getStyleClass().getLast().equals(style)) {
      getStyleClass().set(getStyleClass().size() - 1, style);
    }
    Shown wanted = new Shown(group, of);
    if (shown.filter(wanted::equals).isPresent()) {
      return;
    }
    shown = Optional.of(wanted);
    setUserData(group.muscle() + group.side());
    Candidate best = group.best();
    title.setText(ui.names().plain(best.point().point()));
    english.setText(
        ui.texts()
            .get(
                "find.card.english",
                ui.names().english(best.point().point()),
                ui.names().side(group.side())));
    why.setText(words.sentences(best.reasons(), REASONS));
    fit.show(best.fit());
    tag(best);
    setAccessibleText(
        ui.texts()
            .get(
                "find.card.name",
                rank,
                of,
                ui.names().title(best.point()),
                ui.texts().get("find.fit." + best.fit().key()),
                why.getText()));
  }

  private void tag(Candidate best) {
    TriggerPoint point = ui.coach().knowledge().known(best.point());
    String distance = ui.texts().get("find.distance." + (best.distant() ? "far" : "here"));
    boolean plain =
        point.pointClass() == PointClass.SELF_PRESS && PackMark.pills(ui, point).isEmpty();
    if (plain
        && tags.getChildren().size() == 1
        && tags.getChildren().getFirst() instanceof Label l) {
      l.setText(distance);
      return;
    }
    tags.getChildren().setAll(Parts.within(tags, Parts.label(distance, "pill")));
    if (point.pointClass() != PointClass.SELF_PRESS) {
      Label caution =
          Parts.label(ui.texts().get("find.class." + point.pointClass().key()), "pill", "gentle");
      caution.setGraphic(Parts.icon(Feather.ALERT_CIRCLE));
      tags.getChildren().add(Parts.within(tags, caution));
    }
    tags.getChildren().addAll(PackMark.pills(ui, point));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      chosen.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
