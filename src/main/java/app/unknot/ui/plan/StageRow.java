package app.unknot.ui.plan;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One part of the routine: what it is, what can be changed about it, how long it takes. */
final class StageRow extends VBox {
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
    words.setMinWidth(120);
    HBox row = new HBox(14, icon, Parts.grow(words));
    row.setAlignment(Pos.CENTER_LEFT);
    List<Node> editors = editors(stage);
    Label length = Parts.label(Lengths.words(ui.texts(), stage.duration()), "small-strong");
    length.setMinWidth(84);
    length.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(row);
    if (holds) {
      // Three steppers leave no room for words beside them in a narrow window.
      HBox below = new HBox(editors.getFirst());
      below.getStyleClass().add("below");
      row.getChildren().add(length);
      getChildren().add(below);
    } else {
      row.getChildren().addAll(editors);
      row.getChildren().add(length);
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
      default -> ui.texts().get("plan." + key(stage.kind()) + ".detail");
    };
  }

  private String exercise(SidedPoint point, Optional<ExerciseWords> words) {
    return words.map(w -> ui.names().fill(w.title(), point.side())).orElse("");
  }

  private List<Node> editors(Stage stage) {
    SidedPoint point = stage.first().point();
    return switch (stage.kind()) {
      case HOLDS -> {
        HBox three =
            new HBox(
                8,
                stepper(point, Editor.HOLDS),
                stepper(point, Editor.HOLD),
                stepper(point, Editor.REST));
        three.setFillHeight(false);
        three.setAlignment(Pos.CENTER_RIGHT);
        yield List.of(three);
      }
      // Two minutes are two minutes: what is shared out there is not edited.
      case MOVE ->
          model.preset().presses() ? List.of(stepper(point, Editor.REPETITIONS)) : List.of();
      default -> List.of();
    };
  }

  private Node stepper(SidedPoint point, Editor editor) {
    Stepper stepper =
        new Stepper(
            ui.texts(),
            editor,
            ui.texts().get("plan.stepper." + editor.key(), model.value(point, editor)),
            model.areSeveral() ? ui.names().title(point) : "",
            model.suffix(point),
            model.isAt(point, editor, false),
            model.isAt(point, editor, true),
            up -> model.step(point, editor, up));
    stepper.setMinWidth(editor == Editor.HOLD ? 106 : 132);
    stepper.setMaxHeight(USE_PREF_SIZE);
    return stepper;
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
        Parts.label(
            ui.texts()
                .get(
                    "plan.limit." + end.editor().key() + (end.most() ? ".most" : ".least"),
                    end.value()),
            "small-strong");
    Label by = Parts.label(ui.texts().get("plan.limit.by." + end.by().key()), "small");
    FlowPane line = new FlowPane(6, 2, Parts.icon(Feather.CHEVRONS_DOWN), most, by);
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
    HBox row = new HBox(14, icon, Parts.grow(words));
    row.setAlignment(Pos.CENTER_LEFT);
    if (model.canWarm()) {
      CheckBox include = new CheckBox(ui.texts().get("plan.warm.include"));
      include.setId("warm");
      include.setSelected(model.warms());
      include.setMinWidth(USE_PREF_SIZE);
      include.setOnAction(e -> model.warm(include.isSelected()));
      Label length = Parts.label(Lengths.words(ui.texts(), Dose.WARMTH), "small-strong");
      length.setMinWidth(84);
      length.setAlignment(Pos.CENTER_RIGHT);
      row.getChildren().addAll(include, length);
    }
    VBox card = new VBox(row);
    card.getStyleClass().addAll("card", "stage-row");
    card.setId("stage-warm");
    return card;
  }
}
