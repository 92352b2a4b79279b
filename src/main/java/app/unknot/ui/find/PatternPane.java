package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.Reason;
import app.unknot.text.ReasonWords;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureCard;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.ReferralOverlay;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A chosen point's pattern over the person's own marks, with what fits and what is unknown. */
final class PatternPane extends VBox {
  /** A part this many times lower than the view is not worth cutting the view for. */
  private static final double MOST_OF_IT = 1.4;

  /** Where large letters leave the figures less than this, the page scrolls. */
  private static final double LEAST_VIEW = 240;

  private final Ui ui;
  private final ReferralOverlay overlay;
  private final List<NeverPressPlace> near;
  private final List<BodyFigure> figures = new ArrayList<>();

  PatternPane(Ui ui, FindViewModel model, SidedPoint chosen) {
    this.ui = ui;
    TriggerPoint point = ui.coach().knowledge().known(chosen);
    overlay = ReferralOverlay.of(point, chosen.side());
    near =
        point.near().stream()
            .sorted()
            .flatMap(id -> ui.coach().knowledge().neverPress(id).stream())
            .toList();
    setSpacing(10);
    setMinSize(0, 0);
    var back =
        Parts.button(ui.texts().get("find.pattern.back"), Feather.ARROW_LEFT, model::chooseNone);
    back.setId("whole-body");
    Segmented<Boolean> which =
        new Segmented<>(ui.texts().get("find.pattern.name"), this::showPattern);
    which
        .add(true, ui.texts().get("find.pattern.show"))
        .add(false, ui.texts().get("find.pattern.hide"))
        .select(true);
    back.setMaxWidth(USE_PREF_SIZE);
    Beside head = new Beside(back, which);
    head.setMinHeight(USE_PREF_SIZE);
    FlowPane title = new FlowPane(12, 0);
    Label name = Parts.paragraph(ui.names().title(chosen), "screen-title");
    name.maxWidthProperty().bind(title.widthProperty());
    title
        .getChildren()
        .addAll(
            name, Parts.within(title, Parts.label(ui.names().english(chosen.point()), "muted")));
    title.setRowValignment(VPos.BASELINE);
    title.setMinHeight(USE_PREF_SIZE);
    HBox views = new HBox(24);
    VBox.setVgrow(views, Priority.ALWAYS);
    views.setMinSize(0, LEAST_VIEW);
    VBox card = new VBox(12, views, Parts.divider(), legend(point));
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    VBox.setVgrow(card, Priority.ALWAYS);
    Optional<Candidate> candidate =
        model.rankingProperty().get().candidates().stream()
            .filter(c -> c.point().equals(chosen))
            .findFirst();
    Map<SidedZone, PainRating> marks =
        model.marksProperty().get().stream()
            .collect(Collectors.toMap(PainMark::zone, PainMark::rating));
    for (View view : TellingViews.of(ui.figures(), overlay, marks.keySet())) {
      BodyFigure figure = figure(view, marks);
      FigureCard part = new FigureCard(figure, ui.texts());
      HBox.setHgrow(part, Priority.ALWAYS);
      part.setPrefWidth(100);
      views.getChildren().add(part);
    }
    VBox page = new VBox(10, title, lead(candidate, marks), card, cards(candidate));
    page.setMinWidth(0);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  private Node lead(Optional<Candidate> candidate, Map<SidedZone, PainRating> marks) {
    String where =
        marks.keySet().stream()
            .sorted()
            .limit(2)
            .map(ui.names()::yourZone)
            .collect(Collectors.joining(ui.texts().get("find.pattern.and")));
    boolean far = candidate.filter(Candidate::distant).isPresent() && !marks.isEmpty();
    return Parts.paragraph(
        far ? ui.texts().get("find.pattern.far", where) : ui.texts().get("find.pattern.here"),
        "muted");
  }

  private BodyFigure figure(View view, Map<SidedZone, PainRating> marks) {
    BodyFigure figure =
        new BodyFigure(ui.figures().of(view), id -> ui.coach().knowledge().sidedZone(id)).still();
    figure.showMarks(marks);
    figure.showReferral(Optional.of(overlay));
    figure.showNeverPress(near);
    Frame frame = figure.referralFrame().orElse(ui.figures().of(view).frame());
    for (SidedZone zone : marks.keySet()) {
      Optional<Frame> bounds = figure.boundsOf(zone);
      if (bounds.isPresent()) {
        frame = frame.union(bounds.get());
      }
    }
    figure.zoomTo(part(frame, ui.figures().of(view).frame()), !ui.reducedMotion());
    figures.add(figure);
    return figure;
  }

  /** What is shown of a view: around what matters, or all of it where little would be left out. */
  static Frame part(Frame matters, Frame whole) {
    Frame near = matters.atLeast(220, 260).grown(24);
    return near.height() * MOST_OF_IT >= whole.height() ? whole : near;
  }

  private void showPattern(boolean shown) {
    figures.forEach(f -> f.showReferral(shown ? Optional.of(overlay) : Optional.empty()));
  }

  private Node legend(TriggerPoint point) {
    boolean pressed = point.pointClass() != PointClass.PROFESSIONAL_ONLY;
    FlowPane legend = new FlowPane(20, 6);
    legend
        .getChildren()
        .addAll(
            entry("legend-pain", "find.legend.pain"),
            entry("legend-muscle", "find.legend.muscle"),
            entry("legend-press", pressed ? "find.legend.press" : "find.legend.spot"),
            entry("legend-main", "find.legend.main"),
            entry("legend-spreads", "find.legend.spreads"));
    if (!near.isEmpty()) {
      legend.getChildren().add(entry("legend-closed", "find.legend.closed"));
    }
    legend.setMinHeight(USE_PREF_SIZE);
    return legend;
  }

  private Node entry(String style, String key) {
    Label words = Parts.uncut(Parts.label(ui.texts().get(key), "small"));
    HBox entry = new HBox(8, LegendSwatch.of(style), words);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private Node cards(Optional<Candidate> candidate) {
    ReasonWords words = new ReasonWords(ui.texts(), ui.names());
    List<Reason> reasons = candidate.map(Candidate::reasons).orElse(List.of());
    String fits = words.sentences(reasons.stream().filter(PatternPane::fits).toList(), 3);
    String open =
        words.sentences(reasons.stream().filter(Reason.LeavesOpen.class::isInstance).toList(), 1);
    return Parts.columns(
        12,
        card(
            Feather.CHECK_CIRCLE,
            "find.fits.title",
            fits.isEmpty() ? ui.texts().get("find.fits.none") : fits),
        card(
            Feather.HELP_CIRCLE,
            "find.unknown.title",
            (open + " " + ui.texts().get("find.unknown.text")).strip()));
  }

  private static boolean fits(Reason reason) {
    return reason.weight() > 0 && !(reason instanceof Reason.LeavesOpen);
  }

  private Node card(Feather icon, String title, String text) {
    var name = Parts.paragraph(ui.texts().get(title), "small-strong");
    name.setGraphic(Parts.icon(icon));
    VBox card = new VBox(6, name, Parts.paragraph(text, "small", "muted"));
    card.getStyleClass().add("card");
    return card;
  }
}
