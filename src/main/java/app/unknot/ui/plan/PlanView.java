package app.unknot.ui.plan;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Preset;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.ui.common.FlowHeader;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The routine, before it starts. */
public final class PlanView extends BorderPane {
  /** Below this width the steps get what the side can spare. */
  private static final double NARROW = 1060;

  private static final double WIDE_SIDE = 352;
  private static final double NARROW_SIDE = 344;

  private final Ui ui;
  private final PlanViewModel model;
  private final boolean displayStaysOn;
  private final Label title = Parts.paragraph("", "screen-title");
  private final Label presetWords = Parts.paragraph("", "small", "muted");
  private final RoutineBar bar;
  private final VBox rows = new VBox(8);
  private final SidePane side;
  private final Label need = Parts.paragraph("", "small", "muted");
  private final Button start;

  /**
   * Builds the screen.
   *
   * @param displayStaysOn whether the display is kept awake in a session
   */
  public PlanView(Ui ui, PlanViewModel model, boolean displayStaysOn) {
    this.ui = ui;
    this.model = model;
    this.displayStaysOn = displayStaysOn;
    bar = new RoutineBar(ui.texts());
    side = new SidePane(ui, model);
    start =
        Parts.button(ui.texts().get("plan.start"), Feather.PLAY, this::start, "primary", "large");
    start.setId("start");
    start.setMaxWidth(Double.MAX_VALUE);
    setTop(header());
    setCenter(steps());
    setRight(sidePanel());
    setBottom(foot());
    model.routineProperty().subscribe(_ -> refresh());
    model.reachedProperty().subscribe(_ -> refreshRows());
    model
        .beforeProperty()
        .subscribe(told -> {
          start.setDisable(told.isEmpty());
          side.refresh();
        });
    model
        .endedProperty()
        .subscribe(ended -> {
          if (ended) {
            backToSafety();
          }
        });
  }

  private Node header() {
    Map<Integer, Screen> back =
        new java.util.HashMap<>(Map.of(1, new Screen.Find(), 3, new Screen.Safety()));
    ui.journey().chosen().ifPresent(p -> back.put(2, new Screen.Point(p)));
    if (!model.isGentle()) {
      return new FlowHeader(ui, 4, back);
    }
    Label gentle = Parts.label(ui.texts().get("plan.badge.gentle"), "pill", "gentle");
    gentle.setGraphic(Parts.icon(Feather.CHEVRONS_DOWN));
    gentle.setMinWidth(USE_PREF_SIZE);
    return new FlowHeader(ui, 4, back, gentle);
  }

  private Node steps() {
    Button reset =
        Parts.button(
            ui.texts().get("plan.reset"), Feather.ROTATE_CCW, model::reset, "quiet", "small");
    reset.setId("reset");
    Segmented<Preset> presets = new Segmented<>(ui.texts().get("plan.preset"), model::use);
    for (Preset preset : Preset.values()) {
      presets.add(preset, ui.texts().get("plan.preset." + preset.key()), "preset-" + preset.key());
    }
    presets.select(model.preset());
    HBox what = new HBox(16, Parts.grow(presetWords), reset);
    what.setAlignment(Pos.CENTER_LEFT);
    title.setMaxWidth(Double.MAX_VALUE);
    VBox page = new VBox(10, title, new HBox(presets), what, bar, rows);
    page.getStyleClass().addAll("page", "plan-page");
    return scrolling(page);
  }

  private Node sidePanel() {
    side.getStyleClass().add("plan-side");
    ScrollPane scroll = scrolling(side);
    scroll.getStyleClass().addAll("panel-scroll");
    scroll.setPrefWidth(WIDE_SIDE);
    scroll.setMinWidth(NARROW_SIDE);
    widthProperty()
        .subscribe(w -> scroll.setPrefWidth(w.doubleValue() < NARROW ? NARROW_SIDE : WIDE_SIDE));
    return scroll;
  }

  /** What to keep in mind stays in sight, and so does the one way on. */
  private Node foot() {
    Label check = Parts.label("");
    check.setGraphic(Parts.icon(Feather.CHECK_CIRCLE));
    HBox needs = new HBox(8, check, need);
    needs.setAlignment(Pos.CENTER_LEFT);
    VBox go = new VBox(6, needs, start);
    go.setAlignment(Pos.CENTER_LEFT);
    go.setPrefWidth(312);
    go.setMinWidth(288);
    HBox foot = new HBox(24, Parts.grow(new MindCard(ui, points(), model.notes())), go);
    foot.getStyleClass().addAll("action-bar", "plan-foot");
    return foot;
  }

  private List<SidedPoint> points() {
    return model.cleared().clearance().points().stream().map(c -> c.point()).toList();
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void refresh() {
    title.setText(ui.texts().get("plan.title", Lengths.minutes(model.routine().total())));
    bar.show(Stage.of(model.routine()), model.areSeveral());
    List<String> needs = needs();
    need.setText(
        needs.isEmpty()
            ? ui.texts().get("plan.need.nothing")
            : ui.texts().get("plan.need", String.join(", ", needs)));
    presetWords.setText(ui.texts().get("plan.preset." + model.preset().key() + ".what"));
    side.refresh();
    refreshRows();
  }

  /** The rows are made anew; the keyboard stays where it was. */
  private void refreshRows() {
    Optional<String> focused =
        Optional.ofNullable(getScene())
            .flatMap(s -> Optional.ofNullable(s.getFocusOwner()))
            .flatMap(n -> Optional.ofNullable(n.getId()));
    rows.getChildren().clear();
    boolean warm = false;
    List<Node> made = new ArrayList<>();
    Optional<SidedPoint> turn = Optional.empty();
    for (Stage stage : Stage.of(model.routine())) {
      warm |= stage.kind() == Stage.Kind.WARM;
      SidedPoint point = stage.first().point();
      if (model.areSeveral() && turn.filter(point::equals).isEmpty()) {
        made.add(turn(point));
      }
      turn = Optional.of(point);
      made.add(
          stage.kind() == Stage.Kind.WARM
              ? StageRow.warm(ui, model)
              : new StageRow(ui, model, stage));
    }
    boolean presses = !model.routine().pressing().isZero();
    if (!warm && presses) {
      rows.getChildren().add(StageRow.warm(ui, model));
    }
    rows.getChildren().addAll(made);
    focused.ifPresent(id -> {
      Node again = lookup("#" + id);
      if (again != null) {
        again.requestFocus();
      }
    });
  }

  /** Whose turn it is, above what is done then. */
  private Node turn(SidedPoint point) {
    int number = model.routine().points().indexOf(point) + 1;
    Label turn =
        Parts.paragraph(
            ui.texts().get("plan.turn", number, ui.names().title(point)), "section-title");
    turn.setId("turn-" + number);
    return turn;
  }

  private List<String> needs() {
    List<String> needs = new ArrayList<>();
    if (model.presser() == Presser.PARTNER) {
      add(needs, "plan.need.partner");
    }
    boolean lying = false;
    for (Step step : model.routine().steps()) {
      if (step instanceof Step.Prepare prepare) {
        if (model.presser() == Presser.SELF) {
          add(needs, "plan.need." + prepare.tool().key());
        }
        lying |= prepare.position().isLying() && prepare.tool() != Tool.BALL_FLOOR;
        if (prepare.warmth().isPresent()) {
          add(needs, "plan.need.heat");
        }
      }
    }
    if (lying) {
      add(needs, "plan.need.floor");
    }
    if (!displayStaysOn) {
      add(needs, "plan.need.display");
    }
    return needs;
  }

  private void add(List<String> needs, String key) {
    String text = ui.texts().get(key);
    if (!needs.contains(text)) {
      needs.add(text);
    }
  }

  private void start() {
    if (model.start()) {
      ui.navigator().show(new Screen.Session());
    }
  }

  private void backToSafety() {
    ui.journey().checkAgain();
    ui.navigator().show(new Screen.Safety());
    ui.toasts()
        .tell(
            ui.texts().get("plan.clearance-ended.title")
                + " "
                + ui.texts().get("plan.clearance-ended.detail"));
  }
}
