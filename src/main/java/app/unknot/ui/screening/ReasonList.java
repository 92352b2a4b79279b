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

/** Every ruling behind an outcome, what closes first, each with how long it holds. */
final class ReasonList extends VBox {
  private final Verdict verdict;

  ReasonList(Ui ui, RulingWords words, Verdict verdict, Screening screening) {
    setSpacing(8);
    List<Ruling> rulings = screening.rulings();
    boolean open = verdict == Verdict.GO || verdict == Verdict.GENTLE;
    this.verdict = verdict;
    add(ui, words, "screening.result.why", rulings, r -> open || RulingWords.closes(r));
    if (!open && verdict != Verdict.HELP) {
      add(ui, words, "screening.also", rulings, r -> !RulingWords.closes(r));
    }
  }

  /** The reasons as sentences, without repeating one. */
  static List<String> sentences(RulingWords words, Verdict verdict, Screening screening) {
    boolean open = verdict == Verdict.GO || verdict == Verdict.GENTLE;
    return screening.rulings().stream()
        .filter(r -> open || RulingWords.closes(r))
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
