package app.unknot.ui.screening;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Limits;
import app.unknot.safety.Question;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.MoreSpots;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberSign;
import app.unknot.ui.emergency.NumberViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the check came to: why, what to do now, and where to go. */
final class OutcomePane extends HBox {
  private final Ui ui;
  private final ScreeningViewModel model;
  private final RulingWords words;
  private final SpotWords spots;
  private final Verdict verdict;
  private final Screening screening;

  OutcomePane(Ui ui, ScreeningViewModel model, Verdict verdict, Screening screening) {
    this.ui = ui;
    this.model = model;
    this.verdict = verdict;
    this.screening = screening;
    words = new RulingWords(ui.texts());
    spots = new SpotWords(ui, model.points());
    getStyleClass().add("outcome-page");
    setId("outcome");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(
        ui.texts()
            .get(
                "screening.result.spoken",
                words.title(verdict, screening, spots.areSeveral()),
                lead()));
    VBox main = new VBox(20, scrolled(new VBox(20, head(), reasons())));
    HBox actions = actions();
    if (!actions.getChildren().isEmpty()) {
      main.getChildren().add(actions);
    }
    main.getStyleClass().addAll("outcome", verdict.key());
    main.setMinWidth(0);
    HBox.setHgrow(main, Priority.ALWAYS);
    ScrollPane side = scrolled(side());
    side.setPrefWidth(330);
    side.setMinWidth(290);
    getChildren().addAll(main, side);
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node head() {
    String name = words.title(verdict, screening, spots.areSeveral());
    Label title = Parts.paragraph(name, "outcome-title");
    title.setId("outcome-title");
    VBox text =
        new VBox(
            Parts.label(ui.texts().get("screening.result"), "strong", verdict.key() + "-text"),
            title);
    text.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(20, OutcomeIcon.of(verdict, 72), Parts.grow(text));
    head.setAlignment(Pos.CENTER_LEFT);
    head.setAccessibleRole(AccessibleRole.TEXT);
    head.setAccessibleText(
        ui.texts().get("screening.result.spoken", ui.texts().get("screening.result"), name));
    head.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private VBox reasons() {
    VBox box = new VBox(18);
    box.getStyleClass().add("outcome-text");
    if (verdict == Verdict.HELP) {
      // In sight at any size of letters.
      box.getChildren().add(new NumberSign(ui, new NumberViewModel(ui.coach())));
    }
    box.getChildren().add(Parts.paragraph(lead(), "lead", verdict.key() + "-lead"));
    box.getChildren().add(new KeptNotice(ui.texts(), model.keptProperty(), model::retry));
    if (spots.areSeveral() && verdict != Verdict.HELP) {
      box.getChildren().add(SpotsCard.told(ui, model.points(), screening));
    }
    if (!screening.rulings().isEmpty()) {
      box.getChildren().add(ReasonList.why(ui, words, verdict, screening));
    }
    if (screening instanceof Screening.Cleared cleared) {
      LimitRows limits = new LimitRows(ui, model, cleared);
      if (!limits.getChildren().isEmpty()) {
        limits.setMaxWidth(480);
        box.getChildren().add(limits);
      }
    }
    box.getChildren().add(whatToDo());
    ReasonList also = ReasonList.alsoNoted(ui, words, verdict, screening);
    if (!also.getChildren().isEmpty()) {
      box.getChildren().add(also);
    }
    return box;
  }

  private String lead() {
    return switch (verdict) {
      case GO -> someClosed() ? open("go") : spots.get("screening.go.lead");
      case GENTLE -> someClosed() ? open("gentle") : spots.get("screening.gentle.lead");
      case OFF ->
          RulingWords.isSessionClosed(screening.rulings())
              ? ui.texts().get("screening.off.session.lead")
              : spots.get("screening.off.spot.lead");
      case CLINICIAN ->
          ui.texts()
              .get(
                  RulingWords.isSoon(screening.rulings())
                      ? "screening.clinician.soon.lead"
                      : "screening.clinician.lead");
      case HELP -> words.whatToDo(screening.rulings().getFirst());
    };
  }

  private boolean someClosed() {
    return screening instanceof Screening.Cleared cleared && !cleared.closed().isEmpty();
  }

  private String open(String verdict) {
    return ui.texts().get("screening." + verdict + ".lead.some");
  }

  private Node whatToDo() {
    VBox box = new VBox(10, Parts.paragraph(ui.texts().get("screening.now"), "card-title"));
    switch (screening) {
      case Screening.Cleared cleared -> {
        var today = cleared.today();
        row(
            box,
            Feather.ACTIVITY,
            ui.texts()
                .get(
                    "screening.now.pressure",
                    today.target().low().value(),
                    today.target().high().value()));
        row(
            box,
            Feather.CLOCK,
            ui.texts().get("screening.now.hold", today.hold().toSeconds(), today.presses()));
        row(box, Feather.OCTAGON, ui.texts().get("screening.now.stop"));
      }
      case Screening.Referred _ when verdict == Verdict.HELP -> {
        row(box, Feather.PHONE, ui.texts().get("screening.now.call"));
        row(box, Feather.USER, ui.texts().get("screening.now.safe"));
        row(box, Feather.CLOCK, ui.texts().get("screening.now.when"));
      }
      case Screening.Referred referred -> referred(box, referred.rulings());
      case Screening.Open _ -> {}
    }
    return box;
  }

  private void referred(VBox box, List<Ruling> rulings) {
    rulings.stream()
        .filter(RulingWords::closes)
        .map(words::whatToDo)
        .distinct()
        .forEach(step -> row(box, Feather.CHEVRON_RIGHT, step));
    if (verdict == Verdict.CLINICIAN && !model.waitingForYes().isEmpty()) {
      row(box, Feather.MESSAGE_CIRCLE, whatToAsk());
    }
    if (verdict == Verdict.CLINICIAN) {
      row(box, Feather.USER, ui.texts().get("screening.now.clinician"));
    }
    if (!RulingWords.isSessionClosed(rulings)) {
      row(box, Feather.CROSSHAIR, ui.texts().get("screening.now.other"));
    }
    row(box, Feather.WIND, ui.texts().get("screening.now.breathe"));
  }

  /** The question to take along: what a yes would allow, and no more. */
  private String whatToAsk() {
    return spots.get(
        "screening.now.ask",
        spots.names(),
        Limits.GENTLE.hold().toSeconds(),
        Limits.GENTLE.target().high().value());
  }

  private void row(VBox box, Feather icon, String text) {
    Label sign = new Label("", Parts.icon(icon));
    sign.getStyleClass().add(verdict.key() + "-icon");
    sign.setMinWidth(USE_PREF_SIZE);
    box.getChildren().add(new HBox(12, sign, Parts.grow(Parts.paragraph(text))));
  }

  /** Soreness told is noted with the plan alone: noted earlier, it would end “gentle” too soon. */
  private boolean keepOpen() {
    return model.soreness().isPresent() || model.seePlan();
  }

  private VBox side() {
    List<Node> cards = new ArrayList<>();
    switch (verdict) {
      case GO, GENTLE -> {
        if (screening instanceof Screening.Cleared cleared) {
          cleared.clearance().points().forEach(p -> cards.add(warnings(p.point())));
          cards.add(new MoreSpots(ui, cleared, this::keepOpen));
        }
        cards.add(card(ui.texts().get("screening.valid"), spots.get("screening.valid.text")));
      }
      case OFF, CLINICIAN -> meanwhile(cards);
      case HELP -> {
        cards.add(new MistakeCard(ui, model));
        if (model.warnings().isInTheMarks()) {
          cards.add(seen());
        }
        if (RulingWords.isLikeAStroke(screening.rulings())) {
          cards.add(fast());
        }
      }
    }
    VBox side = new VBox(16);
    side.getChildren().addAll(cards);
    return side;
  }

  private void meanwhile(List<Node> cards) {
    WeekMore.offered(ui.coach(), model.points())
        .ifPresent(p -> cards.add(new WeekMore(ui, model, p)));
    boolean looked = WarningSigns.untilLookedAt(screening.rulings()).isEmpty();
    if (!looked || !model.warnings().unchecked().isEmpty()) {
      cards.add(new CheckedCard(ui, model));
    }
    List<Question> waiting = model.waitingForYes();
    if (verdict == Verdict.CLINICIAN && !waiting.isEmpty()) {
      cards.add(new SaidYesCard(ui, model, waiting));
    }
    // What needs a look within days may be made worse by moving it; then rest and breath are left.
    if (!RulingWords.isSoon(screening.rulings())) {
      model.points().stream()
          .filter(p -> MeanwhileCard.isFor(ui, p))
          .findFirst()
          .ifPresent(p -> cards.add(new MeanwhileCard(ui, p)));
    }
  }

  private SpotCard warnings(SidedPoint point) {
    return new SpotCard(
        ui,
        point,
        spots.areSeveral()
            ? ui.names().title(point, model.points())
            : ui.texts().get("screening.spot"));
  }

  private Node card(String title, String text) {
    VBox card =
        new VBox(6, Parts.paragraph(title, "card-title"), Parts.paragraph(text, "small", "muted"));
    card.getStyleClass().add("card");
    return card;
  }

  private Node seen() {
    Button seen = Parts.button(ui.texts().get("screening.seen.button"), model::marksSeen, "small");
    seen.setId("marks-seen");
    seen.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(seen);
    VBox card =
        new VBox(
            8,
            Parts.paragraph(ui.texts().get("screening.seen.title"), "card-title"),
            Parts.paragraph(ui.texts().get("screening.seen.text"), "small", "muted"),
            seen);
    card.getStyleClass().add("card");
    return card;
  }

  private Node fast() {
    VBox card = new VBox(8, Parts.paragraph(ui.texts().get("help.fast"), "card-title"));
    for (String part : List.of("face", "arms", "speech", "time")) {
      card.getChildren()
          .add(
              new VBox(
                  Parts.paragraph(ui.texts().get("help.fast." + part), "small-strong"),
                  Parts.paragraph(ui.texts().get("help.fast." + part + ".do"), "small", "muted")));
    }
    card.getStyleClass().add("card");
    return card;
  }

  private HBox actions() {
    HBox actions = new HBox(12);
    actions.setMinHeight(USE_PREF_SIZE);
    switch (verdict) {
      case GO, GENTLE ->
          actions
              .getChildren()
              .add(action("screening.plan", "see-plan", Feather.ARROW_RIGHT, this::plan));
      case OFF, CLINICIAN -> {
        boolean none = RulingWords.isSessionClosed(screening.rulings());
        actions
            .getChildren()
            .add(
                action(
                    none ? "screening.map" : "screening.other",
                    "other-spot",
                    none ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT,
                    () -> ui.navigator().show(new Screen.Find())));
      }
      case HELP -> {}
    }
    return actions;
  }

  private Button action(String text, String id, Feather icon, Runnable action) {
    Button button = Parts.button(ui.texts().get(text), icon, action, "primary", "large");
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setId(id);
    return Parts.wrapping(button);
  }

  private void plan() {
    if (model.seePlan()) {
      ui.navigator().show(new Screen.Plan());
    }
  }
}
