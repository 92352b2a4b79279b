package app.unknot.ui.progress;

import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.session.Ending;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A session in the list; the day stands above the first of it. */
final class SessionCell extends ListCell<JournalEntry> {
  private static final double SCROLL_BAR = 16;

  private final Texts texts;
  private final SessionWords words;
  private final ProgressViewModel model;

  SessionCell(Texts texts, SessionWords words, ProgressViewModel model) {
    this.texts = texts;
    this.words = words;
    this.model = model;
    getStyleClass().add("session-cell");
    setPrefWidth(0);
  }

  // Left alone, a cell is as high as if no words wrapped.
  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof VBox content) || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable JournalEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (entry == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String day = words.day(entry.day(), model.today());
    VBox content = new VBox(6);
    if (model.beginsDay(entry)) {
      content.getChildren().add(Parts.label(day, "small-strong", "muted", "session-day"));
    }
    content.getChildren().add(row(entry));
    setGraphic(content);
    setAccessibleText(
        texts.get(
            "progress.row.name",
            day,
            words.time(entry.start()),
            words.spots(entry),
            words.pain(entry),
            words.ending(entry)));
  }

  private Node row(JournalEntry entry) {
    String began = words.time(entry.start());
    Label time = Parts.uncut(Parts.label(began, "small", "muted"));
    VBox what = new VBox(2, Parts.paragraph(words.spots(entry), "strong"));
    what.getChildren().add(Parts.paragraph(words.pain(entry), "small", "muted"));
    if (entry.ending().symptom().isPresent() || entry.ending().kind() == Ending.Kind.INTERRUPTED) {
      what.getChildren().add(Parts.paragraph(words.ending(entry), "caption", "muted"));
    }
    HBox dots = new HBox(6, dot(entry.before()));
    entry
        .after()
        .ifPresent(after -> {
          Node arrow = Parts.icon(Feather.ARROW_RIGHT);
          arrow.getStyleClass().add("session-arrow");
          dots.getChildren().addAll(arrow, dot(after));
        });
    dots.setAlignment(Pos.CENTER_RIGHT);
    dots.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(12, time, Parts.grow(what), dots);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("session-row");
    return row;
  }

  private static Label dot(PainRating pain) {
    return Parts.label(Integer.toString(pain.value()), "pain-dot", "p" + pain.value());
  }
}
