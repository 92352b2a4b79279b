package app.unknot.ui.plan;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Preset;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.FlowHeader;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The routine, before it starts. */
public final class PlanView extends BorderPane {
  /** Below this width the steps get what the side can spare. */
  private static final double NARROW = 1060;

  private static final double WIDE_SIDE = 352;
  private static final double NARROW_SIDE = 350;
  private static final double WIDE_GO = 312;
  private static final double NARROW_GO = 288;

  /** The least width for steps and side beside each other, in letters' sizes. */
  private static final double ROOM = 44;

  /** The same, where there is more to keep in mind. */
  private static final double ROOM_FOR_SEVERAL = 58;

  private final Ui ui;
  private final PlanViewModel model;
  private final boolean displayStaysOn;
  private final Label title = Parts.paragraph("", "screen-title");
  private final Label presetWords = Parts.paragraph("", "small", "muted");
  private final RoutineBar bar;
  private final VBox rows = new VBox(8);
  private final SidePane side;
  private final MindCard mind;
  private final VBox page = new VBox(10);
  private final ScrollPane sidePanel;
  private final HBox foot = new HBox(24);
  private final VBox go = new VBox(6);
  private final Label need = Parts.paragraph("", "small", "muted");
  private final Label sign = new Label();
  private final HBox needs;
  private final Button start;
  private List<Node> head = List.of();
  private boolean narrow;

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
    mind = new MindCard(ui, model.all(), model.notes());
    needs = new HBox(8, sign, need);
    sidePanel = sidePanel();
    setTop(header());
    setCenter(steps());
    setBottom(foot());
    arrange();
    widthProperty().subscribe(this::fit);
    // The letters change while styles are applied; no node may come or go under that.
    need.fontProperty().subscribe(() -> Platform.runLater(this::fit));
    model.routineProperty().subscribe(_ -> refresh());
    model.reachedProperty().subscribe(_ -> refreshRows());
    model
        .beforeProperty()
        .subscribe(told -> {
          start.setDisable(told.isEmpty());
          side.refresh();
          tellNeed();
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
    title.setMaxWidth(Double.MAX_VALUE);
    head = List.of(new HBox(presets), new Beside(presetWords, reset), bar, rows);
    page.getStyleClass().addAll("page", "plan-page");
    return scrolling(page);
  }

  private ScrollPane sidePanel() {
    ScrollPane scroll = scrolling(new Region());
    scroll.getStyleClass().addAll("panel-scroll");
    scroll.setPrefWidth(WIDE_SIDE);
    scroll.setMinWidth(NARROW_SIDE);
    widthProperty()
        .subscribe(w -> scroll.setPrefWidth(w.doubleValue() < NARROW ? NARROW_SIDE : WIDE_SIDE));
    return scroll;
  }

  private Node foot() {
    needs.setAlignment(Pos.CENTER_LEFT);
    go.setAlignment(Pos.CENTER_LEFT);
    go.setPrefWidth(WIDE_GO);
    go.setMinWidth(NARROW_GO);
    foot.getStyleClass().addAll("action-bar", "plan-foot");
    return foot;
  }

  private void fit() {
    double room = model.areSeveral() ? ROOM_FOR_SEVERAL : ROOM;
    boolean now = getWidth() > 0 && getWidth() < room * Theme.letters(this);
    if (now != narrow) {
      narrow = now;
      Optional<Node> focused = Focus.within(this);
      arrange();
      focused.ifPresent(Node::requestFocus);
    }
  }

  /**
   * What to keep in mind stays in sight, and so does the one way on. Where letters are so large
   * that the foot would take half the window, all is one column, and begins with what to keep in
   * mind.
   */
  private void arrange() {
    sidePanel.setContent(new Region());
    List.of(page, foot, go).forEach(place -> place.getChildren().clear());
    page.getChildren().add(title);
    side.getStyleClass().remove("plan-side");
    mind.getStyleClass().remove("card");
    if (narrow) {
      setRight(null);
      mind.getStyleClass().add("card");
      page.getChildren().addAll(mind, side);
      foot.getChildren().add(Parts.grow(new Beside(needs, start)));
    } else {
      side.getStyleClass().add("plan-side");
      sidePanel.setContent(side);
      setRight(sidePanel);
      go.getChildren().addAll(needs, start);
      foot.getChildren().addAll(Parts.grow(mind), go);
    }
    page.getChildren().addAll(head);
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
    tellNeed();
    presetWords.setText(ui.texts().get("plan.preset." + model.preset().key() + ".what"));
    side.refresh();
    mind.press(model.presser());
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
    List<SidedPoint> points = model.routine().points();
    int number = points.indexOf(point) + 1;
    Label turn =
        Parts.paragraph(
            ui.texts().get("plan.turn", number, ui.names().title(point, points)), "section-title");
    turn.setId("turn-" + number);
    return turn;
  }

  /** What is still to be told before the start, and then what to have at hand. */
  private void tellNeed() {
    boolean told = model.beforeProperty().get().isPresent();
    List<String> needs = needs();
    sign.setGraphic(Parts.icon(told ? Feather.CHECK_CIRCLE : Feather.INFO));
    if (!told) {
      need.setText(ui.texts().get("plan.need.pain"));
    } else {
      need.setText(
          needs.isEmpty()
              ? ui.texts().get("plan.need.nothing")
              : ui.texts().get("plan.need", String.join(", ", needs)));
    }
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
