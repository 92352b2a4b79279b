package app.unknot.ui.screening;

import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rulings behind an outcome, each with how long it holds. */
final class ReasonList extends VBox {
  private final Verdict verdict;

  private ReasonList(Verdict verdict) {
    this.verdict = verdict;
    setSpacing(8);
  }

  /** Why it came out so: what closes, or where nothing does, all of them. */
  static ReasonList why(Ui ui, RulingWords words, Verdict verdict, Screening screening) {
    ReasonList list = new ReasonList(verdict);
    list.add(
        ui,
        words,
        "screening.result.why",
        screening.rulings(),
        r -> isOpen(verdict) || RulingWords.closes(r));
    return list;
  }

  /** What was noted beside what closes; it decides nothing now and comes behind what to do. */
  static ReasonList alsoNoted(Ui ui, RulingWords words, Verdict verdict, Screening screening) {
    ReasonList list = new ReasonList(verdict);
    if (!isOpen(verdict) && verdict != Verdict.HELP) {
      list.add(ui, words, "screening.also", screening.rulings(), r -> !RulingWords.closes(r));
    }
    return list;
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict == Verdict.GO || verdict == Verdict.GENTLE;
  }

  /** The reasons as sentences, without repeating one. */
  static List<String> sentences(RulingWords words, Verdict verdict, Screening screening) {
    return screening.rulings().stream()
        .filter(r -> isOpen(verdict) || RulingWords.closes(r))
        .map(words::why)
        .distinct()
        .toList();
  }

  private void add(
      Ui ui, RulingWords words, String title, List<Ruling> rulings, Predicate<Ruling> which) {
    Set<String> said = new HashSet<>();
    List<Ruling> shown =
        rulings.stream()
            .filter(which)
            .filter(r -> said.add(words.why(r) + words.until(r)))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    getChildren().add(Parts.paragraph(ui.texts().get(title), "card-title"));
    shown.forEach(r -> getChildren().add(row(words, r, verdict)));
  }

  private static Node row(RulingWords words, Ruling ruling, Verdict verdict) {
    VBox text = new VBox(1, Parts.paragraph(words.why(ruling)));
    if (RulingWords.closes(ruling) && verdict != Verdict.HELP) {
      text.getChildren().add(Parts.paragraph(words.until(ruling), "caption", "muted"));
    }
    Region dot = new Region();
    dot.getStyleClass().add("reason-dot");
    HBox row = new HBox(10, dot, Parts.grow(text));
    text.setMinWidth(0);
    return row;
  }
}
