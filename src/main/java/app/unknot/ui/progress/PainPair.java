package app.unknot.ui.progress;

import app.unknot.body.PainRating;
import app.unknot.text.Texts;
import app.unknot.ui.common.Icon;
import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The pain of the problem before and after a session, side by side. */
public final class PainPair extends GridPane {
  private final Texts texts;
  private final Label before = square();
  private final Label after = square();

  /** A pair with its names above; {@code now} names the second. */
  public PainPair(Texts texts, String was, String now) {
    this.texts = texts;
    getStyleClass().add("pain-pair");
    Icon arrow = Parts.icon(Feather.ARROW_RIGHT);
    arrow.getStyleClass().add("pain-arrow");
    addRow(
        0,
        Parts.paragraph(was, "small-strong"),
        new Region(),
        Parts.paragraph(now, "small-strong"));
    addRow(1, before, arrow, after);
  }

  /** Shows both; a pain that was not told is a question mark. */
  public void show(PainRating first, Optional<PainRating> second) {
    fill(before, Optional.of(first));
    fill(after, second);
  }

  private void fill(Label label, Optional<PainRating> pain) {
    label.getStyleClass().setAll("label", "pain-square");
    label.getStyleClass().add(pain.map(p -> "p" + p.value()).orElse("open"));
    label.setText(pain.map(p -> Integer.toString(p.value())).orElse("?"));
    label.setAccessibleText(
        pain.map(p ->
                texts.get("common.pain.cell", p.value(), texts.get("common.pain." + p.value())))
            .orElse(texts.get("progress.session.not-told")));
  }

  private static Label square() {
    return Parts.label("", "pain-square");
  }
}
