package app.unknot.ui.plan;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One part of the routine: what it is, what can be changed about it, how long it takes. */
final class StageRow extends VBox {
  /** The least width of who set a limit, beside the limit, in letters' sizes. */
  private static final double REASON = 20;

  private final Ui ui;
  private final PlanViewModel model;

  StageRow(Ui ui, PlanViewModel model, Stage stage) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "stage-row");
    setId("stage-" + stage.kind().key() + model.suffix(stage.first().point()));
    boolean holds = stage.kind() == Stage.Kind.HOLDS;
    StackPane icon = new StackPane(Parts.icon(icon(stage.kind())));
    icon.getStyleClass().add("stage-icon");
    Label name = Parts.paragraph(title(stage), "card-title");
    Label text = Parts.paragraph(text(stage), "small", "muted");
    VBox words = new VBox(1, name, text);
    words.setAlignment(Pos.CENTER_LEFT);
    List<Region> editors = editors(stage);
    Label length = length(ui, stage.duration());
    boolean beside = !holds && !editors.isEmpty();
    Region middle = beside ? new Beside(words, editors.getFirst()) : words;
    HBox row = new HBox(14, icon, Parts.grow(middle), length);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(row);
    if (holds) {
      // Three steppers leave no room for words beside them in a narrow window.
      FlowPane below = new FlowPane(8, 8);
      below.setMinWidth(0);
      below.getChildren().addAll(editors);
      below.getStyleClass().add("below");
      getChildren().add(below);
    }
    if (holds) {
      getStyleClass().add("selected");
      getChildren().addAll(limits(stage));
    }
    SidedPoint point = stage.first().point();
    model
        .reached(point)
        .filter(e -> belongs(e, stage))
        .ifPresent(e -> getChildren().add(limit(e, point)));
  }

  private static Label length(Ui ui, Duration duration) {
    return Parts.label(Lengths.words(ui.texts(), duration), "small-strong", "stage-length");
  }

  private static boolean belongs(Editor.End end, Stage stage) {
    return (end.editor() == Editor.REPETITIONS) == (stage.kind() == Stage.Kind.MOVE)
        && (stage.kind() == Stage.Kind.MOVE || stage.kind() == Stage.Kind.HOLDS);
  }

  private static String key(Stage.Kind kind) {
    return switch (kind) {
      case FIND -> "locate";
      case HOLDS -> "press";
      case AFTER -> "aftercare";
      case WARM, STROKES, MOVE, STRETCH -> kind.key();
    };
  }

  private static Feather icon(Stage.Kind kind) {
    return switch (kind) {
      case WARM -> Feather.THERMOMETER;
      case FIND -> Feather.CROSSHAIR;
      case HOLDS -> Feather.TARGET;
      case STROKES -> Feather.WIND;
      case MOVE -> Feather.REFRESH_CW;
      case STRETCH -> Feather.MAXIMIZE_2;
      case AFTER -> Feather.DROPLET;
    };
  }

  private String title(Stage stage) {
    boolean rounds = stage.first() instanceof Step.Press p && p.kind() == Technique.Kind.STROKES;
    return ui.texts().get("plan." + key(stage.kind()) + (rounds ? ".title.strokes" : ".title"));
  }

  private String text(Stage stage) {
    SidedPoint point = stage.first().point();
    return switch (stage.first()) {
      case Step.Press press ->
          ui.texts()
              .get(
                  press.kind() == Technique.Kind.STROKES
                      ? "plan.press.detail.strokes"
                      : "plan.press.detail",
                  press.of(),
                  press.hold().toSeconds(),
                  model.value(point, Editor.REST));
      case Step.Move _ -> exercise(point, ui.names().point(point.point()).movement());
      case Step.StretchStep(_, var hold, int times) ->
          ui.texts()
              .get(
                  "plan.stretch.line",
                  exercise(point, ui.names().point(point.point()).stretch()),
                  times,
                  hold.toSeconds());
      case Step.Locate _ when model.presser() == Presser.PARTNER ->
          ui.texts().get("plan.locate.detail.partner");
      default -> ui.texts().get("plan." + key(stage.kind()) + ".detail");
    };
  }

  private String exercise(SidedPoint point, Optional<ExerciseWords> words) {
    return words.map(w -> ui.names().fill(w.title(), point.side())).orElse("");
  }

  private List<Region> editors(Stage stage) {
    SidedPoint point = stage.first().point();
    return switch (stage.kind()) {
      case HOLDS ->
          List.of(
              stepper(point, Editor.HOLDS),
              stepper(point, Editor.HOLD),
              stepper(point, Editor.REST));
      // Two minutes are two minutes: what is shared out there is not edited.
      case MOVE ->
          model.preset().presses() ? List.of(stepper(point, Editor.REPETITIONS)) : List.of();
      default -> List.of();
    };
  }

  private Region stepper(SidedPoint point, Editor editor) {
    return new Stepper(
        ui.texts(),
        editor,
        ui.texts().get("plan.stepper." + editor.key(), model.value(point, editor)),
        model.areSeveral() ? ui.names().title(point, model.routine().points()) : "",
        model.suffix(point),
        model.isAt(point, editor, false),
        model.isAt(point, editor, true),
        up -> model.step(point, editor, up));
  }

  private List<Node> limits(Stage stage) {
    SidedPoint point = stage.first().point();
    return model.narrowed(point).stream()
        .filter(e -> model.reached(point).filter(e::equals).isEmpty())
        .map(e -> limit(e, point))
        .toList();
  }

  private Node limit(Editor.End end, SidedPoint point) {
    Label most =
        Parts.paragraph(
            ui.texts()
                .get(
                    "plan.limit." + end.editor().key() + (end.most() ? ".most" : ".least"),
                    end.value()),
            "small-strong");
    Label by = Parts.paragraph(ui.texts().get("plan.limit.by." + end.by().key()), "small");
    Beside words = new Beside(by, most, VPos.TOP).controlFirst().close().least(REASON);
    HBox line = new HBox(6, Parts.icon(Feather.CHEVRONS_DOWN), Parts.grow(words));
    line.getStyleClass().add("limit");
    line.setId("limit-" + end.editor().key() + model.suffix(point));
    return line;
  }

  /** Warming the area can be left out; where feeling is reduced it cannot be chosen. */
  static Node warm(Ui ui, PlanViewModel model) {
    StackPane icon = new StackPane(Parts.icon(Feather.THERMOMETER));
    icon.getStyleClass().add("stage-icon");
    VBox words =
        new VBox(
            1,
            Parts.paragraph(ui.texts().get("plan.warm.title"), "card-title"),
            Parts.paragraph(
                model.canWarm()
                    ? ui.texts().get("plan.warm.detail") + " " + ui.texts().get("plan.warm.feeling")
                    : ui.texts().get("plan.warm.off"),
                "small",
                "muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox row = new HBox(14, icon);
    row.setAlignment(Pos.CENTER_LEFT);
    if (model.canWarm()) {
      CheckBox include = new CheckBox(ui.texts().get("plan.warm.include"));
      include.setId("warm");
      include.setSelected(model.warms());
      include.setMinWidth(USE_PREF_SIZE);
      include.setOnAction(e -> model.warm(include.isSelected()));
      row.getChildren().addAll(Parts.grow(new Beside(words, include)), length(ui, Dose.WARMTH));
    } else {
      row.getChildren().add(Parts.grow(words));
    }
    VBox card = new VBox(row);
    card.getStyleClass().addAll("card", "stage-row");
    card.setId("stage-warm");
    return card;
  }
}
