package app.unknot.ui.detail;

import app.unknot.body.Side;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.text.Aloud;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.FlowHeader;
import app.unknot.ui.common.PackMark;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One trigger point: where it is, how to find it, what to use, what to do and not to do. */
public final class PointView extends BorderPane {
  /** The least width of the figure beside the steps, in letters' sizes. */
  private static final double ROOM = 14;

  /** The same of the name beside the sides. */
  private static final double TITLE = 12;

  private final Ui ui;
  private final SidedPoint chosen;
  private final Channel voice;
  private final TriggerPoint point;
  private final PointWords words;

  /**
   * Builds the screen.
   *
   * @param voice reads the page aloud where the machine can
   * @param nothingSore told that this spot is not sore
   */
  public PointView(Ui ui, SidedPoint chosen, Channel voice, Consumer<SidedPoint> nothingSore) {
    this.ui = ui;
    this.voice = voice;
    this.chosen = chosen;
    point = ui.coach().knowledge().known(chosen);
    words = ui.names().point(chosen.point());
    ui.journey().choose(chosen);
    setTop(
        new FlowHeader(
            ui,
            2,
            Map.of(1, new Screen.Find()),
            Parts.button(
                ui.texts().get("detail.back"),
                Feather.ARROW_LEFT,
                () -> ui.navigator().show(new Screen.Find()))));
    VBox body =
        new VBox(
            16,
            title(),
            PackMark.notices(ui, point),
            upper(nothingSore),
            pressed() ? new ToolRow(ui, chosen, point, words) : professional(),
            new AfterRow(ui, chosen, point, words),
            new MusclePane(ui, point));
    if (ui.names().isPartlyEnglish(chosen.point())) {
      body.getChildren()
          .add(1, Parts.paragraph(ui.texts().get("common.english"), "small", "muted"));
    }
    body.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(actions());
  }

  private boolean pressed() {
    return point.pointClass() != PointClass.PROFESSIONAL_ONLY;
  }

  private Node title() {
    Segmented<Side> sides =
        new Segmented<>(
            ui.texts().get("detail.side.name"),
            side -> ui.navigator().show(new Screen.Point(point.on(side))));
    for (Side side : Side.values()) {
      sides.add(side, ui.texts().get("common.side." + side.key() + ".capital"));
    }
    sides.select(chosen.side());
    Label name = Parts.paragraph(ui.names().title(chosen), "screen-title");
    FlowPane words = new FlowPane(12, 0);
    Label english = Parts.label(ui.names().english(point.id()), "muted");
    words.getChildren().addAll(Parts.within(words, name), Parts.within(words, english));
    words.setRowValignment(VPos.BASELINE);
    return new Beside(words, sides).least(TITLE).whereWideEnough();
  }

  /**
   * What is read, sentence by sentence: where it is, what is near it, how to find it, what it feels
   * like, how the chosen tool is used, what to do and what not.
   */
  private List<String> sentences() {
    return Stream.of(
            Stream.of(ui.names().title(chosen)),
            Stream.of(words.where()),
            WherePane.careful(ui, point).stream(),
            words.find().stream(),
            Stream.of(words.feels()),
            ui.journey().tool().stream().filter(_ -> pressed()).flatMap(this::how),
            words.professional().stream(),
            words.dos().stream(),
            words.donts().stream())
        .flatMap(s -> s)
        .map(s -> ui.names().fill(s, chosen.side()))
        .filter(s -> !s.isBlank())
        .toList();
  }

  /** Each sentence in the language that it is written in. */
  private List<Aloud> aloud() {
    return sentences().stream().map(s -> ui.names().aloud(chosen, s)).toList();
  }

  private Stream<String> how(Tool tool) {
    return Optional.ofNullable(words.techniques().get(tool)).stream()
        .flatMap(said -> Stream.of(ui.names().tool(tool), said.how()));
  }

  private Node upper(Consumer<SidedPoint> nothingSore) {
    WherePane where = new WherePane(ui, chosen, point, words);
    if (voice.isThere()) {
      where.getChildren().add(new ReadAloud(ui.texts(), voice, this::aloud));
    }
    VBox steps = new VBox(12, Parts.paragraph(ui.texts().get("detail.find"), "card-title"));
    steps.getStyleClass().add("card");
    List<String> find = words.find();
    for (int i = 0; i < find.size(); i++) {
      Label number = Parts.label(Integer.toString(i + 1), "step-number");
      HBox step =
          new HBox(
              14, number, Parts.grow(Parts.paragraph(ui.names().fill(find.get(i), chosen.side()))));
      step.setAlignment(Pos.CENTER_LEFT);
      steps.getChildren().add(step);
    }
    OtherSpots.of(ui, chosen, point)
        .ifPresent(spots -> steps.getChildren().addAll(Parts.divider(), spots));
    VBox.setVgrow(steps, Priority.ALWAYS);
    Node lower = Parts.columns(16, feels(), nothing(nothingSore));
    VBox right = new VBox(16, steps, lower);
    return new Columns(20, ROOM, List.of(0.38, 0.62), where, right);
  }

  private Node feels() {
    return equalCard(
        Parts.paragraph(ui.texts().get("detail.feels"), "card-title"),
        Parts.paragraph(ui.names().fill(words.feels(), chosen.side()), "small"));
  }

  private Node nothing(Consumer<SidedPoint> nothingSore) {
    return equalCard(
        Parts.paragraph(ui.texts().get("detail.nothing.title"), "card-title"),
        Parts.paragraph(ui.texts().get("detail.nothing.text"), "small"),
        Parts.wrapping(
            Parts.button(
                ui.texts().get("detail.nothing.link"),
                () -> nothingSore.accept(chosen),
                "quiet",
                "small",
                "link")));
  }

  private static Node equalCard(Node... content) {
    VBox card = new VBox(6, content);
    card.getStyleClass().add("card");
    return card;
  }

  private Node professional() {
    VBox card =
        new VBox(
            6,
            Parts.paragraph(ui.texts().get("detail.professional.title"), "card-title"),
            Parts.paragraph(ui.names().fill(words.professional().orElse(""), chosen.side())));
    card.getStyleClass().addAll("notice", "clinician");
    return new VBox(16, card, new DoDontCard(ui, words, chosen.side()));
  }

  private Node actions() {
    Label text =
        Parts.paragraph(
            ui.texts().get(pressed() ? "detail.next" : "detail.professional.next"),
            "small",
            "muted");
    var go =
        pressed()
            ? Parts.button(
                ui.texts().get("detail.check"),
                Feather.ARROW_RIGHT,
                () -> ui.navigator().show(new Screen.Safety()),
                "primary",
                "large")
            : Parts.button(
                ui.texts().get("detail.professional.back"),
                Feather.ARROW_RIGHT,
                () -> ui.navigator().show(new Screen.Find()),
                "primary",
                "large");
    go.setContentDisplay(ContentDisplay.RIGHT);
    go.setId("to-safety");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox bar = new HBox(16, Parts.grow(text), go);
    bar.getStyleClass().add("action-bar");
    return bar;
  }
}
