package app.unknot.ui.plan;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Feel;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.text.Dates;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.LeaveOut;
import app.unknot.ui.common.MoreSpots;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.PressureGauge;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import app.unknot.ui.detail.ToolIcon;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Time, side and tool, the pressure to aim for and the pain before. */
final class SidePane extends VBox {
  /** The least width of a name beside its side, in letters' sizes. */
  private static final double NAME = 9;

  private final Ui ui;
  private final PlanViewModel model;

  SidePane(Ui ui, PlanViewModel model) {
    this.ui = ui;
    this.model = model;
    setSpacing(12);
    refresh();
  }

  /** The cards are made anew; the keyboard stays where it was. */
  void refresh() {
    Optional<String> focused =
        Optional.ofNullable(getScene())
            .flatMap(s -> Optional.ofNullable(s.getFocusOwner()))
            .flatMap(n -> Optional.ofNullable(n.getId()))
            .filter(id -> lookup("#" + id) != null);
    fill();
    focused.flatMap(id -> Optional.ofNullable(lookup("#" + id))).ifPresent(Node::requestFocus);
  }

  private void fill() {
    getChildren().setAll(total(), pain());
    if (model.preset().presses() && !model.routine().pressing().isZero()) {
      getChildren().add(presser());
    }
    for (SidedPoint point : model.points()) {
      getChildren().add(tools(point));
      model.routine().presses(point).stream()
          .findFirst()
          .ifPresent(press -> getChildren().add(target(press)));
    }
    for (SidedPoint point : model.leftOut()) {
      getChildren().add(leftOut(point));
    }
    getChildren().add(new MoreSpots(ui, model.cleared()));
  }

  private Node total() {
    Label time = Parts.uncut(Parts.label(Lengths.clock(model.routine().total()), "total"));
    Label without =
        Parts.paragraph(
            ui.texts().get("plan.total.without-heat", Lengths.clock(model.withoutWarmth())),
            "small",
            "muted");
    boolean warm = model.routine().warmth().isPositive();
    Node row = warm ? new Beside(time, without, VPos.BASELINE) : time;
    String end = new Dates(ui.texts()).time(model.endsAt());
    return card(row, Parts.paragraph(ui.texts().get("plan.total.ends", end), "small", "muted"));
  }

  private Node pain() {
    PainScale scale = new PainScale(ui.texts(), model::tell);
    scale.setAccessibleText(ui.texts().get("plan.before.scale"));
    scale.name("before");
    var told = model.beforeProperty().get();
    scale.show(told);
    if (told.isEmpty()) {
      scale.suggest(model.suggestedBefore());
    }
    String words =
        told.map(r ->
                ui.texts()
                    .get("plan.before.told", r.value(), ui.texts().get("common.pain." + r.value())))
            .or(() ->
                model.suggestedBefore().map(r -> ui.texts().get("plan.before.mark", r.value())))
            .orElseGet(() -> ui.texts().get("plan.before.ask"));
    Label state = Parts.paragraph(words, told.isPresent() ? "small" : "small-strong");
    state.setId("before-words");
    return card(
        Parts.paragraph(ui.texts().get("plan.before.title"), "card-title"),
        Parts.paragraph(ui.texts().get("plan.before.detail"), "small", "muted"),
        scale,
        state);
  }

  private Node presser() {
    Label title = Parts.paragraph(ui.texts().get("plan.presser"), "card-title");
    if (!model.takesPartner()) {
      return card(title, Parts.paragraph(ui.texts().get("plan.presser.none"), "small", "muted"));
    }
    Segmented<Presser> choice = new Segmented<>(ui.texts().get("plan.presser"), model::press);
    for (Presser by : Presser.values()) {
      choice.add(by, ui.texts().get("plan.presser." + by.key()), "presser-" + by.key());
    }
    choice.select(model.presser());
    return card(
        title,
        new HBox(choice),
        Parts.paragraph(
            ui.texts().get("plan.presser." + model.presser().key() + ".how"), "small", "muted"));
  }

  private Node tools(SidedPoint point) {
    boolean right = point.side() == app.unknot.body.Side.RIGHT;
    Label side = Parts.label(ui.texts().get("plan.side." + point.side().key()), "side-pill");
    side.setGraphic(Parts.icon(right ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
    if (right) {
      side.setContentDisplay(ContentDisplay.LEFT);
    }
    side.setMinWidth(USE_PREF_SIZE);
    FlowPane choices = new FlowPane(8, 8);
    choices.setPrefWrapLength(100);
    choices.setMinWidth(0);
    OneOf<Tool> tools = new OneOf<>(tool -> model.use(point, tool));
    for (Technique technique : model.techniques(point)) {
      ToggleButton choice =
          Parts.choice(ui.texts().get("plan.tool." + technique.tool().key()), "plan-tool");
      choice.setGraphic(ToolIcon.of(technique.tool()));
      choice.setContentDisplay(ContentDisplay.TOP);
      choice.setWrapText(true);
      choice.setId("tool-" + technique.tool().key() + model.suffix(point));
      tools.add(technique.tool(), choice);
      choices.getChildren().add(choice);
    }
    if (!model.techniques(point).isEmpty()) {
      tools.show(Optional.of(model.tool(point)));
    }
    choices.setAccessibleText(ui.texts().get("plan.side-and-tool"));
    Beside head =
        new Beside(
                Parts.paragraph(ui.names().plain(point, ui.journey().points()), "card-title"), side)
            .least(NAME);
    VBox card =
        model.techniques(point).isEmpty()
            ? card(
                head,
                Parts.paragraph(ui.texts().get("plan.press.none.title"), "small-strong"),
                Parts.paragraph(ui.texts().get("plan.press.none.detail"), "small"))
            : card(head, choices);
    if (model.areSeveral()) {
      card.getChildren().add(leave(point));
    }
    return card;
  }

  private Node leftOut(SidedPoint point) {
    return card(
        Parts.paragraph(ui.names().title(point, ui.journey().points()), "card-title"),
        Parts.paragraph(ui.texts().get("plan.left-out"), "small", "muted"),
        leave(point));
  }

  /** The others are checked anew: what is gentle for this one may be so for them. */
  private Button leave(SidedPoint point) {
    Button leave = LeaveOut.button(ui, point, "leave" + model.suffix(point), "quiet", "small");
    leave.setGraphic(Parts.icon(Feather.X));
    return leave;
  }

  private Node target(Step.Press press) {
    PressingRange target = press.target();
    PressureGauge gauge =
        new PressureGauge(
            ui.texts().get("plan.target.accessible", target.low().value(), target.high().value()));
    gauge.getStyleClass().add("compact-gauge");
    gauge.show(target, Optional.empty());
    return card(
        Parts.paragraph(ui.texts().get("plan.target.title"), "card-title"),
        gauge,
        Parts.paragraph(
            ui.texts().get("plan.target.words", target.low().value(), target.high().value())
                + " "
                + ui.texts().get("plan.feel." + Feel.of(target).key()),
            "small",
            "muted"));
  }

  private static VBox card(Node... content) {
    VBox card = new VBox(6, content);
    card.getStyleClass().addAll("card", "plan-card");
    return card;
  }
}
