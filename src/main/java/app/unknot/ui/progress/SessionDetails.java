package app.unknot.ui.progress;

import app.unknot.body.PainMark;
import app.unknot.journal.DeliveredDose;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.SorenessTold;
import app.unknot.journal.StepDose;
import app.unknot.knowledge.SidedPoint;
import app.unknot.text.Texts;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One session: pain before and after, what was pressed and how it felt, how it ended, the note. */
final class SessionDetails extends VBox {
  /** The least room for the spots beside the button, in letters' sizes. */
  private static final double ROOM = 10;

  private final Ui ui;
  private final Texts texts;
  private final SessionWords words;

  SessionDetails(Ui ui, SessionWords words, JournalEntry entry, Runnable delete) {
    this.ui = ui;
    texts = ui.texts();
    this.words = words;
    getStyleClass().add("session-details");
    getChildren().addAll(head(entry, delete), pain(entry));
    getChildren().addAll(title("progress.session.doses"), doses(entry));
    getChildren().addAll(title("progress.session.marks"), marks(entry));
    getChildren().addAll(title("progress.session.ending"), Parts.paragraph(words.ending(entry)));
    if (!entry.soreness().isEmpty()) {
      getChildren().addAll(title("progress.session.soreness"), soreness(entry));
    }
    getChildren().addAll(title("progress.session.note"), note(entry));
    getChildren()
        .add(
            Parts.paragraph(
                texts.get("progress.session.knowledge", entry.knowledge()), "caption", "muted"));
  }

  private Node title(String key) {
    return Parts.label(texts.get(key), "card-title", "session-part");
  }

  private Node head(JournalEntry entry, Runnable delete) {
    Label when =
        Parts.paragraph(
            texts.get(
                "progress.session.when",
                words.date(entry.day()),
                words.time(entry.start()),
                words.lasted(entry)),
            "muted");
    when.setId("session-when");
    VBox said = new VBox(4, Parts.paragraph(words.spots(entry), "section-title"), when);
    Button button = Parts.button(texts.get("progress.delete"), Feather.TRASH_2, delete, "quiet");
    button.setId("delete-session");
    return new Beside(said, button, VPos.TOP).least(ROOM);
  }

  private Node pain(JournalEntry entry) {
    PainPair pair =
        new PainPair(
            texts, texts.get("progress.session.before"), texts.get("progress.session.after"));
    pair.getStyleClass().add("small-pair");
    pair.show(entry.before(), entry.after());
    Label change =
        Parts.paragraph(
            entry.drop().map(d -> change(texts, d)).orElse(texts.get("progress.session.not-told")),
            "strong");
    FlowPane row = new FlowPane(20, 10, pair);
    pair.maxWidthProperty().bind(row.widthProperty());
    row.getChildren().add(Parts.within(row, change));
    row.setRowValignment(VPos.CENTER);
    return row;
  }

  /** How the pain changed, in words. */
  static String change(Texts texts, int drop) {
    return drop == 0
        ? texts.get("finish.same")
        : drop > 0 ? texts.get("finish.lower", drop) : texts.get("finish.higher", -drop);
  }

  private Node doses(JournalEntry entry) {
    VBox all = new VBox(12);
    if (entry.doses().isEmpty()) {
      all.getChildren().add(Parts.paragraph(texts.get("progress.session.no-doses"), "small"));
    }
    Stream.concat(entry.points().stream(), entry.steps().stream().map(StepDose::point))
        .distinct()
        .forEach(point -> all.getChildren().add(spot(entry, point)));
    return all;
  }

  /** What a spot got, in the order in which it comes: warmed, pressed, then the rest. */
  private Node spot(JournalEntry entry, SidedPoint point) {
    VBox one = new VBox(4, Parts.paragraph(words.spot(point, entry), "strong"));
    one.getChildren().addAll(steps(entry, point, kind -> kind == StepDose.Kind.WARMTH));
    for (DeliveredDose dose : entry.doses()) {
      if (dose.point().equals(point)) {
        one.getChildren().addAll(dose(dose));
      }
    }
    one.getChildren().addAll(steps(entry, point, kind -> kind != StepDose.Kind.WARMTH));
    return one;
  }

  private List<Node> dose(DeliveredDose dose) {
    String tool =
        texts.get(
            "progress.session.tool", ui.names().tool(dose.tool()), words.pressing(dose.pressing()));
    List<Node> lines = new ArrayList<>();
    lines.add(Parts.paragraph(tool, "small", "muted"));
    List<Press> presses = dose.presses();
    for (int i = 0; i < presses.size(); i++) {
      lines.add(Parts.paragraph(words.press(i + 1, presses.get(i)), "small"));
    }
    if (presses.isEmpty()) {
      lines.add(Parts.paragraph(texts.get("progress.session.no-press"), "small"));
    }
    return lines;
  }

  private List<Node> steps(JournalEntry entry, SidedPoint point, Predicate<StepDose.Kind> wanted) {
    return entry.steps().stream()
        .filter(s -> s.point().equals(point) && wanted.test(s.kind()))
        .<Node>map(s -> Parts.paragraph(words.step(s), "small"))
        .toList();
  }

  private Node marks(JournalEntry entry) {
    if (entry.marks().isEmpty()) {
      return Parts.paragraph(texts.get("progress.session.marks.none"), "small", "muted");
    }
    FlowPane all = new FlowPane(16, 8);
    for (PainMark mark : entry.marks()) {
      int value = mark.rating().value();
      Label dot = Parts.label(Integer.toString(value), "pain-dot", "p" + value);
      HBox one = new HBox(8, dot, Parts.paragraph(words.zone(mark.zone()), "small"));
      one.setAlignment(Pos.CENTER_LEFT);
      all.getChildren().add(one);
    }
    return all;
  }

  private Node soreness(JournalEntry entry) {
    VBox all = new VBox(4);
    for (SorenessTold told : entry.soreness()) {
      all.getChildren()
          .add(
              Parts.paragraph(
                  texts.get(
                      "progress.session.sore",
                      words.spot(told.point(), entry),
                      told.soreness().value(),
                      words.date(told.at().atOffset(entry.start().getOffset()).toLocalDate())),
                  "small"));
    }
    return all;
  }

  private Node note(JournalEntry entry) {
    Optional<String> written = Optional.of(entry.note()).filter(n -> !n.isBlank());
    Label text =
        written
            .map(n -> Parts.paragraph(n))
            .orElseGet(
                () -> Parts.paragraph(texts.get("progress.session.note.none"), "small", "muted"));
    text.setId("session-note");
    FlowPane tags = new FlowPane(8, 8);
    words.tags(entry).forEach(tag -> tags.getChildren().add(Parts.label(tag, "pill")));
    VBox all = new VBox(10, text);
    if (!tags.getChildren().isEmpty()) {
      all.getChildren().add(tags);
    }
    return all;
  }
}
