package app.unknot.ui.common;

import app.unknot.journal.JournalFailure;
import app.unknot.journal.Kept;
import app.unknot.text.Texts;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A change is not in the journal yet: what happened, what is safe, and another try. */
public final class KeptNotice extends VBox {
  private final Texts texts;
  private final Label title = Parts.paragraph("", "strong");
  private final Label what = Parts.paragraph("", "small");
  private final Button retry;

  /** Shown only while something waits, and once more when that is over. */
  public KeptNotice(Texts texts, ObservableValue<Kept> kept, Runnable tried) {
    this.texts = texts;
    retry = Parts.button(texts.get("failure.not-saved.retry"), tried, "small");
    retry.setId("retry-save");
    VBox words = new VBox(4, title, what);
    HBox row = new HBox(14, Parts.icon(Feather.ALERT_CIRCLE), Parts.grow(words), retry);
    getChildren().add(row);
    getStyleClass().add("notice");
    setId("kept-notice");
    setAccessibleRole(AccessibleRole.TEXT);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    kept.subscribe(this::show);
  }

  private void show(Kept kept) {
    if (kept.place() == Kept.Place.ON_ITS_WAY) {
      return;
    }
    boolean waits = kept.place() != Kept.Place.JOURNAL;
    getStyleClass().removeAll("gentle", "go");
    if (waits) {
      title.setText(texts.get("failure.not-saved.title"));
      String place = kept.place().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String safe = texts.get("failure.not-saved." + place);
      what.setText(kept.problem().map(p -> why(p) + " " + safe).orElse(safe));
      getStyleClass().add("gentle");
      setVisible(true);
    } else if (isVisible()) {
      title.setText(texts.get("failure.not-saved.saved"));
      what.setText("");
      getStyleClass().add("go");
    }
    retry.setVisible(waits);
    retry.setManaged(waits);
    what.setVisible(waits);
    what.setManaged(waits);
    setAccessibleText(title.getText() + " " + what.getText());
  }

  private String why(JournalFailure problem) {
    return texts.get("failure." + problem.kind().key() + ".what");
  }
}
