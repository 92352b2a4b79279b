package app.unknot.ui.player;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Feel;
import app.unknot.safety.Presser;
import app.unknot.session.SessionEvent;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Icon;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The one thing to do, how, how strong, and what comes next. */
final class InstructionPane extends VBox {
  private static final int MIDDLE_TITLE = 20;
  private static final int LONG_TITLE = 30;
  private static final int LONG_HOW = 45;

  /** The least width of what is said beside a button, in letters' sizes. */
  private static final double BANNER = 12;

  /** The same of the pressure beside what it was. */
  private static final double PRESSURE = 16;

  private final Ui ui;
  private final PlayerViewModel model;
  private final Label eased = Parts.paragraph("", "banner-title");
  private final Label easedHow = Parts.paragraph("", "banner-detail");
  private final Button enough;
  private final Icon bannerIcon;
  private final HBox banner;
  private final Label instruction = Parts.paragraph("", "instruction");
  private final Label how = Parts.paragraph("", "how");
  private final Label foreign;
  private final VBox keys;
  private final Node display;
  private final MovementCard movement;
  private final FindingSteps finding;
  private final Label pressure = Parts.paragraph("", "pressure");
  private final Label last = Parts.uncut(Parts.label("", "aside"));
  private final PressingGauge gauge;
  private final Label feel = Parts.paragraph("", "feel");
  private final VBox pressing;
  private final FlowPane answers = new FlowPane(16, 16);
  private final Button rests;
  private final Label pausedFor = Parts.paragraph("", "aside");
  private final HBox next;
  private final Label nextWords = Parts.paragraph("", "next");
  private String answersFor = "";

  /** What it was last found out for: finding out takes long for every frame. */
  private List<String> foreignFor = List.of();

  private Optional<SidedPoint> foreignAt = Optional.empty();

  InstructionPane(Ui ui, PlayerViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("instruction-pane");
    setAlignment(Pos.CENTER_LEFT);
    instruction.setId("instruction");
    enough = button("player.end-early", Feather.CHECK, "enough", model::endEarly);
    rests =
        button(
            "player.shorter",
            Feather.MINUS,
            "shorter-rests",
            () -> model.shorten(SessionEvent.Part.RESTS));
    VBox words = new VBox(2, eased, easedHow);
    words.setMinWidth(0);
    Beside said = new Beside(words, enough).least(BANNER);
    bannerIcon = Parts.icon(Feather.INFO);
    banner = new HBox(26, bannerIcon, Parts.grow(said));
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("banner");
    banner.setId("banner");
    keys =
        new VBox(
            14,
            hint(Feather.OCTAGON, "player.ready.stop"),
            hint(Feather.CHEVRONS_DOWN, "player.ready.easier"),
            hint(
                Feather.WIND,
                model.state().course().routine().presser() == Presser.PARTNER
                    ? "player.partner.let-go"
                    : "player.ready.let-go"));
    foreign = Parts.paragraph(ui.texts().get("player.how.english"), "finding-note");
    display = hint(Feather.MONITOR, "player.ready.display");
    keys.getChildren().add(display);
    if (model.equipment().voice().isThere()) {
      keys.getChildren().addFirst(hint(Feather.VOLUME_2, "player.ready.voice"));
    }
    movement = new MovementCard(ui);
    finding = new FindingSteps(ui, model.state().course().routine().presser());
    gauge = new PressingGauge(ui.texts(), model::rate);
    Beside head = new Beside(pressure, last, VPos.BASELINE).least(PRESSURE);
    pressing = new VBox(10, head, gauge, feel);
    pressing.getStyleClass().add("pressing");
    Label nextName = Parts.label(ui.texts().get("player.next"), "aside");
    nextName.setMinWidth(Region.USE_PREF_SIZE);
    next = new HBox(16, nextName, nextWords);
    next.setAlignment(Pos.BASELINE_LEFT);
    Region line = new Region();
    line.getStyleClass().add("player-line");
    VBox nextBox = new VBox(24, line, next);
    nextBox.getStyleClass().add("next-box");
    nextBox.visibleProperty().bind(next.visibleProperty());
    nextBox.managedProperty().bind(next.visibleProperty());
    getChildren()
        .addAll(
            banner,
            instruction,
            how,
            movement,
            foreign,
            keys,
            finding,
            pressing,
            answers,
            pausedFor,
            nextBox);
    VBox.setMargin(answers, new Insets(8, 0, 4, 0));
    model.faceProperty().subscribe(_ -> refresh());
    model.pageProperty().subscribe(_ -> refresh());
    model.bannerProperty().subscribe(_ -> refresh());
    model.pressingProperty().subscribe(_ -> refresh());
    model.farProperty().subscribe(_ -> refresh());
  }

  /** What is to be done now. */
  ReadOnlyStringProperty titleProperty() {
    return instruction.textProperty();
  }

  private Node hint(Feather icon, String key) {
    HBox hint = new HBox(18, Parts.icon(icon), Parts.paragraph(ui.texts().get(key), "hint"));
    hint.setAlignment(Pos.CENTER_LEFT);
    return hint;
  }

  private Button button(String key, Feather icon, String id, Runnable action) {
    Button button = Parts.button(ui.texts().get(key), icon, action);
    button.getStyleClass().setAll("key-button", "middle-key");
    button.setId(id);
    return button;
  }

  /** An answer with the key that gives it. */
  private Button answer(String id, Feather icon, String words, Runnable action) {
    String key =
        switch (id) {
          case "found", "familiar-yes" -> "player.answer.on";
          case "nothing-sore", "familiar-no" -> "player.answer.back";
          default -> "player.answer.open";
        };
    return new KeyButton(id, 0, action, "answer-key")
        .once()
        .show(icon, ui.texts().get(words), ui.texts().get(key));
  }

  private void refresh() {
    Face face = model.face();
    Page page = model.page();
    boolean paused = page == Page.PAUSED;
    Optional<Banner> said = said(paused);
    Parts.show(banner, said.isPresent());
    said.ifPresent(b -> {
      bannerIcon.show(b.icon());
      eased.setText(b.title());
      easedHow.setText(b.detail());
      Parts.show(easedHow, !b.detail().isEmpty());
      Parts.show(enough, b.mayEnd() && page == Page.PRESS);
    });
    boolean asks = page == Page.QUICK;
    instruction.setText(title(page, face));
    mark(instruction, "middle", MIDDLE_TITLE);
    mark(instruction, "long", LONG_TITLE);
    boolean far = model.farProperty().get();
    how.setText(how(face, page));
    mark(how, "long", LONG_HOW);
    Parts.show(display, !model.equipment().awake().isKept());
    Parts.show(keys, face.keys() && page == Page.READY && !far);
    boolean moves = face.moves() && (page == Page.STEP || page == Page.READY);
    boolean figure = moves && !far;
    movement.show(figure ? Optional.of(face.point()) : Optional.empty(), face.how());
    boolean steps = page == Page.SEARCH && !far && finding.show(face.point());
    Parts.show(finding, steps);
    Parts.show(how, !far && !figure && (!steps || model.moment().closesIn().isPresent()));
    Optional<PressingRange> target =
        page == Page.READY && face.keys() ? Optional.empty() : face.target();
    showPressing(face, asks, target, far);
    showAnswers(page);
    showRests();
    showForeign(face.point(), figure ? face.how() : how.isManaged() ? how.getText() : "");
    Parts.show(pausedFor, paused);
    pausedFor.setText(face.note());
    nextWords.setText(face.next());
    Parts.show(next, !paused && !face.next().isEmpty());
  }

  /**
   * What stands above the instruction. That heat comes off is read from the state: it stays as long
   * as it is true, whatever else is said meanwhile, and goes when the warming goes on.
   */
  private Optional<Banner> said(boolean paused) {
    Banner heatAway = Banner.heatAway(ui.texts());
    if (model.moment().isHeatLeft()) {
      return Optional.of(heatAway);
    }
    boolean warms = model.moment().isToWarm();
    return model.bannerProperty().get().filter(b -> !paused && !(warms && b.equals(heatAway)));
  }

  private String title(Page page, Face face) {
    boolean over = page == Page.SEARCH && !model.moment().isLocating();
    return switch (page) {
      case QUICK -> ui.texts().get("player.check.quick.title");
      case FAMILIAR -> ui.texts().get("player.familiar.title");
      case SEARCH -> over ? ui.texts().get("player.found.title") : face.instruction();
      default -> face.instruction();
    };
  }

  private String how(Face face, Page page) {
    return model
        .moment()
        .closesIn()
        .map(seconds -> ui.texts().get("player.check.closing.soon", seconds))
        .orElseGet(
            () -> page == Page.FAMILIAR ? ui.texts().get("player.familiar.how") : face.how());
  }

  /** What is not translated yet is said to be so, where it is shown. */
  private void showForeign(SidedPoint point, String way) {
    List<String> words = List.of(instruction.getText(), way);
    if (words.equals(foreignFor) && foreignAt.equals(Optional.of(point))) {
      return;
    }
    foreignFor = words;
    foreignAt = Optional.of(point);
    boolean english =
        words.stream()
            .map(said -> ui.names().aloud(point, said).language())
            .anyMatch(l -> !l.equals(ui.texts().locale()));
    Parts.show(foreign, english);
  }

  private void showPressing(Face face, boolean asks, Optional<PressingRange> target, boolean far) {
    boolean paused = model.page() == Page.PAUSED;
    Optional<PressingRange> band = target.filter(_ -> !asks);
    boolean shown = !paused && (asks ? !far : band.isPresent());
    Parts.show(pressing, shown);
    if (!shown) {
      return;
    }
    gauge.show(band, model.pressingProperty().get());
    Parts.show(gauge, !far);
    pressure.setText(
        band.map(range ->
                ui.texts()
                    .get(
                        far ? "player.pressure.far" : "player.pressure",
                        range.low().value(),
                        range.high().value()))
            .orElseGet(() -> ui.texts().get("player.pressure.ask")));
    band.ifPresent(range -> feel.setText(ui.texts().get("player.feel." + Feel.of(range).key())));
    Parts.show(feel, band.isPresent() && !far);
    last.setText(aside(face));
    Parts.show(last, band.isPresent() && !far);
  }

  private String aside(Face face) {
    return face.was()
        .map(was -> ui.texts().get("player.pressure.was", was.low().value(), was.high().value()))
        .or(() ->
            model
                .pressingProperty()
                .get()
                .map(r -> ui.texts().get("player.pressure.last", r.value())))
        .orElse("");
  }

  /** Where rests got as short as they get the button stays, so that the focus does. */
  private void showRests() {
    Optional<Duration> now = model.moment().length(SessionEvent.Part.RESTS);
    boolean offered =
        rests.isFocused() || model.moment().shorter(SessionEvent.Part.RESTS).isPresent();
    Parts.show(rests, now.isPresent() && offered);
    now.ifPresent(length ->
        rests.setText(
            model
                .moment()
                .shorter(SessionEvent.Part.RESTS)
                .map(s -> ui.texts().get("player.shorter.rests.to", Clocks.seconds(s)))
                .orElseGet(
                    () -> ui.texts().get("player.shorter.rests.least", Clocks.seconds(length)))));
  }

  /** Answers are made once for each question, so that the keyboard stays on them. */
  private void showAnswers(Page page) {
    String question = question(page);
    Parts.show(answers, !question.isEmpty());
    if (question.equals(answersFor)) {
      return;
    }
    answersFor = question;
    answers.getChildren().clear();
    switch (question) {
      case "warm" ->
          answers
              .getChildren()
              .add(button("player.warm-enough", Feather.CHECK, "warm-enough", model::warmEnough));
      case "found" ->
          answers
              .getChildren()
              .addAll(
                  answer("found", Feather.CHECK, "player.found", model::found),
                  answer("nothing-sore", Feather.MINUS, "player.nothing-sore", model::nothingSore));
      case "familiar" ->
          answers
              .getChildren()
              .addAll(
                  answer(
                      "familiar-yes",
                      Feather.CHECK,
                      "common.yes",
                      () -> model.familiar(Optional.of(true))),
                  answer(
                      "familiar-no",
                      Feather.MINUS,
                      "common.no",
                      () -> model.familiar(Optional.of(false))),
                  answer(
                      "familiar-unsure",
                      Feather.HELP_CIRCLE,
                      "common.not-sure",
                      () -> model.familiar(Optional.empty())));
      case "paused" ->
          answers
              .getChildren()
              .addAll(
                  button("player.paused.skip", Feather.SKIP_FORWARD, "skip-it", model::skip),
                  button("player.paused.finish", Feather.CHECK, "finish-here", model::finishHere),
                  rests);
      case "more" ->
          answers
              .getChildren()
              .add(button("player.check.quick.more", Feather.EDIT_2, "more", model::sayMore));
      default -> {}
    }
  }

  private String question(Page page) {
    if (model.moment().isWarming()) {
      return "warm";
    }
    return switch (page) {
      case SEARCH -> "found";
      case FAMILIAR -> "familiar";
      case PAUSED -> "paused";
      case QUICK -> "more";
      default -> "";
    };
  }

  private static void mark(Label label, String style, int longest) {
    label.getStyleClass().remove(style);
    if (label.getText().length() > longest) {
      label.getStyleClass().add(style);
    }
  }
}
