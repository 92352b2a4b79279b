package app.unknot.ui.find;

import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.Ranking;
import app.unknot.ranking.Ranking.MuscleGroup;
import app.unknot.safety.Ruling;
import app.unknot.text.ReasonWords;
import app.unknot.text.RuleWords;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the pain may come from, with warning signs before anything else. */
final class CandidatePane extends VBox {
  private static final int FIRST = 6;

  /** Lower than so many letters, all but the way on scrolls. */
  private static final double TALL = 48;

  private final Ui ui;
  private final FindViewModel model;
  private final ReasonWords words;
  private final RuleWords rules;
  private final VBox top = new VBox(12);
  private final VBox inside = new VBox(12);
  private final VBox way = new VBox();
  private final Label footing;
  private final Button signs;
  private final QuickQuestions questions;
  private final SlidingList list;
  private final Node title;
  private final List<Node> none;
  private final EmptyMap empty;
  private final Button more;
  private final List<CandidateCard> cards = new ArrayList<>();
  private Ranking shown;
  private Optional<Warned> warned = Optional.empty();
  private int drawn = -1;
  private boolean all;
  private boolean low;

  /** The card of warning signs, kept while it says the same. */
  private record Warned(List<String> rules, Node card) {}

  CandidatePane(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    words = new ReasonWords(ui.texts(), ui.names());
    rules = new RuleWords(ui.texts());
    list = new SlidingList(10, ui::reducedMotion);
    questions = new QuickQuestions(ui, model, list);
    title =
        new VBox(
            4,
            Parts.paragraph(ui.texts().get("find.from"), "section-title"),
            Parts.paragraph(ui.texts().get("find.from.order"), "small", "muted"));
    none =
        List.of(
            Parts.paragraph(ui.texts().get("find.none.title"), "card-title"),
            Parts.paragraph(ui.texts().get("find.none.text"), "muted"));
    empty = new EmptyMap(ui, model);
    more =
        Parts.button(
            "",
            Feather.CHEVRON_DOWN,
            () -> {
              all = true;
              show();
            },
            "quiet");
    shown = model.rankingProperty().get();
    list.setAlignment(Pos.TOP_LEFT);
    list.setId("candidate-list");
    list.setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().addAll("panel", "candidates");
    setSpacing(12);
    setFillWidth(true);
    inside.getStyleClass().add("scrolled");
    top.getStyleClass().add("beside-cards");
    way.getStyleClass().add("beside-cards");
    ScrollPane scroll = Parts.drawnInParts(new ScrollPane(inside));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    footing = Parts.paragraph(ui.texts().get("find.footer"), "small", "muted");
    signs =
        Parts.button(
            ui.texts().get("find.footer.link"),
            () -> ui.navigator().show(new Screen.Help()),
            "quiet",
            "small",
            "link");
    signs.setId("warning-signs");
    way.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(scroll, way, footer());
    arrange();
    heightProperty().subscribe(this::fit);
    // The letters change while styles are applied; no node may come or go under that.
    footing.fontProperty().subscribe(() -> Platform.runLater(this::fit));
    model.changesProperty().subscribe(_ -> follow());
    model.chosenProperty().subscribe(_ -> show());
    list.hoverProperty().subscribe(_ -> follow());
    list.focusWithinProperty().subscribe(_ -> follow());
  }

  private Node footer() {
    Label icon = new Label("", Parts.icon(Feather.INFO));
    icon.setMinWidth(Region.USE_PREF_SIZE);
    HBox footer = new HBox(10, icon, Parts.grow(new VBox(footing, Parts.wrapping(signs))));
    footer.setMinHeight(USE_PREF_SIZE);
    footer.getStyleClass().add("beside-cards");
    return footer;
  }

  private void fit() {
    boolean now = getHeight() > 0 && getHeight() < TALL * Theme.letters(this);
    if (now != low) {
      low = now;
      arrange();
      show();
    }
  }

  /** In a low window the title scrolls with the list, and the way on stays at the foot. */
  private void arrange() {
    getChildren().remove(top);
    inside.getChildren().clear();
    if (low) {
      inside.getChildren().add(top);
    } else {
      getChildren().addFirst(top);
    }
    inside.getChildren().addAll(questions, list);
    questions.setBrief(low);
  }

  /**
   * Shows what the marks come to now. While somebody points at the list or is in it, no card
   * changes its place under them, and the questions above wait with them; a warning sign and an
   * empty map do not wait.
   */
  private void follow() {
    Ranking now = model.rankingProperty().get();
    boolean waits =
        (list.isHover() || list.isFocusWithin())
            && model.alarmsProperty().get().isEmpty()
            && !model.marksProperty().get().isEmpty()
            && !shown.candidates().isEmpty();
    if (waits || drawn == model.changesProperty().get()) {
      return;
    }
    shown = now;
    drawn = model.changesProperty().get();
    questions.follow();
    show();
    tell();
  }

  /**
   * The order is told politely: as a change of the list's words, which nobody has to hear. A
   * warning sign stands in place of it.
   */
  private void tell() {
    List<Ruling> alarms = model.alarmsProperty().get();
    list.setAccessibleText(
        alarms.isEmpty()
            ? shown.byMuscle().stream()
                .findFirst()
                .filter(_ -> !model.marksProperty().get().isEmpty())
                .map(best ->
                    ui.texts().get("find.list.first", ui.names().title(best.best().point())))
                .orElse("")
            : ui.texts().get("find.alarm.title") + " " + rules.why(alarms.getFirst().rule()));
    list.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void show() {
    Focus.keep(this, () -> list.over(this::fill), list);
    boolean on = !way.getChildren().isEmpty();
    Parts.show(way, on);
    // The warning signs stay in reach; the words beside them give room to the way on.
    Parts.show(footing, !on);
  }

  private void fill() {
    List<Ruling> alarms = model.alarmsProperty().get();
    List<MuscleGroup> groups = shown.byMuscle();
    List<Node> above = new ArrayList<>();
    List<Node> beneath = new ArrayList<>();
    List<Node> goOn = new ArrayList<>();
    if (!alarms.isEmpty()) {
      above.add(warning(alarms));
    } else if (model.marksProperty().get().isEmpty()) {
      above.add(empty.title());
      beneath.addAll(empty.starts());
    } else {
      above.add(title);
      if (groups.isEmpty()) {
        beneath.addAll(none);
      } else {
        addCards(groups, above, beneath, goOn);
      }
    }
    Parts.fill(top, above);
    Parts.fill(list, beneath);
    Parts.fill(way, goOn);
  }

  private void addCards(
      List<MuscleGroup> groups, List<Node> above, List<Node> beneath, List<Node> goOn) {
    int count = all ? groups.size() : Math.min(FIRST, groups.size());
    Optional<SidedPoint> chosen = model.chosenProperty().get();
    while (cards.size() < count) {
      cards.add(new CandidateCard(ui, cards.size() + 1, words));
    }
    for (int i = 0; i < count; i++) {
      MuscleGroup group = groups.get(i);
      boolean here = chosen.filter(c -> isAmong(List.of(group), c)).isPresent();
      SidedPoint best = group.best().point();
      cards.get(i).show(group, groups.size(), here, () -> model.choose(best));
      beneath.add(cards.get(i));
      if (here) {
        chosen.ifPresent(c -> (low ? goOn : beneath).add(open(c)));
      }
    }
    // What was searched for need not be among the suggestions, and still has a way on.
    chosen
        .filter(c -> !isAmong(groups.subList(0, count), c))
        .ifPresent(c -> (low ? goOn : above).add(open(c)));
    if (count < groups.size()) {
      more.setText(ui.texts().get("find.more", groups.size() - count));
      beneath.add(more);
    }
  }

  private static boolean isAmong(List<MuscleGroup> groups, SidedPoint point) {
    return groups.stream()
        .flatMap(g -> g.candidates().stream())
        .anyMatch(c -> c.point().equals(point));
  }

  private Button open(SidedPoint point) {
    var go =
        Parts.button(
            ui.texts().get("find.pattern.go"),
            Feather.ARROW_RIGHT,
            () -> ui.navigator().show(new Screen.Point(point)),
            "primary",
            "large");
    go.setId("see-how");
    Parts.wrapping(go);
    go.setMaxWidth(Double.MAX_VALUE);
    go.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    return go;
  }

  private Node warning(List<Ruling> alarms) {
    List<String> now = alarms.stream().map(Ruling::rule).toList();
    Warned said =
        warned.filter(w -> w.rules().equals(now)).orElseGet(() -> new Warned(now, alarm(alarms)));
    warned = Optional.of(said);
    return said.card();
  }

  private Node alarm(List<Ruling> alarms) {
    VBox box = new VBox(10);
    box.getStyleClass().addAll("notice", "help");
    Label title = Parts.paragraph(ui.texts().get("find.alarm.title"), "card-title", "danger-text");
    title.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    box.getChildren().add(title);
    for (Ruling ruling : alarms) {
      box.getChildren().add(Parts.paragraph(rules.why(ruling.rule()), "small"));
    }
    var help =
        Parts.button(
            ui.texts().get("find.alarm.help"),
            Feather.PHONE_CALL,
            () -> ui.navigator().show(new Screen.Help()),
            "danger");
    help.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(help);
    var seen = Parts.button(ui.texts().get("find.alarm.seen"), model::alarmsSeen, "small");
    seen.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(seen);
    MarkedSigns signs = model.signs();
    box.getChildren()
        .addAll(help, seen, new KeptNotice(ui.texts(), signs.keptProperty(), signs::retry));
    return box;
  }
}
