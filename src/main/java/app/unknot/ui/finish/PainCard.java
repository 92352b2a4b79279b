package app.unknot.ui.finish;

import app.unknot.journal.JournalEntry;
import app.unknot.text.Texts;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.progress.PainPair;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The pain before and now, and the scale to say or correct it. */
final class PainCard extends VBox {
  /** The least width for the change beside the numbers, in letters' sizes. */
  private static final double ROOM = 7;

  private final Texts texts;
  private final FinishViewModel model;
  private final PainPair pair;
  private final Label change = Parts.paragraph("", "section-title");
  private final Label more = Parts.paragraph("", "small", "muted");
  private final Label ask = Parts.paragraph("", "small-strong");
  private final PainScale scale;

  PainCard(Texts texts, FinishViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().addAll("card", "finish-card");
    pair = new PainPair(texts, texts.get("finish.before"), texts.get("finish.now"));
    scale = new PainScale(texts, model::tellPain);
    scale.setId("pain-now");
    scale.setAccessibleText(texts.get("finish.scale"));
    change.setId("pain-change");
    VBox said = new VBox(4, change, more);
    said.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            new Beside(said, pair).least(ROOM).controlFirst(),
            new VBox(8, ask, scale),
            Parts.paragraph(texts.get("finish.soreness"), "small", "muted"));
    model.entryProperty().subscribe(this::show);
  }

  private void show(JournalEntry entry) {
    pair.show(entry.before(), entry.after());
    scale.show(entry.after());
    boolean told = entry.after().isPresent();
    change.setText(told ? words(entry.drop().orElse(0)) : texts.get("finish.not-told"));
    ask.setText(texts.get(told ? "finish.right" : "finish.scale"));
    more.setText(more(entry));
    more.setVisible(!more.getText().isEmpty());
    more.setManaged(more.isVisible());
  }

  private String words(int drop) {
    return drop == 0
        ? texts.get("finish.same")
        : drop > 0 ? texts.get("finish.lower", drop) : texts.get("finish.higher", -drop);
  }

  private String more(JournalEntry entry) {
    if (entry.drop().filter(d -> d < 0).isPresent()) {
      return texts.get("finish.higher.text");
    }
    OptionalInt average = model.averageDrop();
    return average.isPresent() ? texts.get("finish.average.lower", average.getAsInt()) : "";
  }
}
