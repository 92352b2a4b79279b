package app.unknot.ui.health;

import app.unknot.safety.Answer;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.QuestionWords;
import app.unknot.ui.screening.RulingWords;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One answer on file: what was said and when, what it causes, and the way to change it. */
final class EntryRow extends VBox {
  private final Ui ui;
  private final Entry entry;
  private final RulingWords words;

  /** The least room for words beside their effect, in letters' sizes. */
  static final double ROOM = 9;

  /**
   * Builds the row.
   *
   * @param open whether its editor is open
   * @param toggled opens or closes the editor
   */
  EntryRow(Ui ui, Entry entry, boolean open, EntryEditor editor, Runnable toggled) {
    this.ui = ui;
    this.entry = entry;
    words = new RulingWords(ui.texts());
    EffectWords effects = new EffectWords(ui);
    getStyleClass().add("profile-row");
    setSpacing(8);
    String name = name();
    VBox text =
        new VBox(2, Parts.paragraph(name, "strong"), Parts.paragraph(said(), "small", "muted"));
    text.setMinWidth(0);
    Button change = new Button();
    change.getStyleClass().add("small");
    change.setText(ui.texts().get(open ? "health.close" : "health.change"));
    change.setAccessibleText(ui.texts().get("health.change.name", change.getText(), name));
    change.setId("change-" + entry.question().id());
    change.setMinWidth(USE_PREF_SIZE);
    change.setOnAction(e -> toggled.run());
    HBox effect = new HBox(14, effects.pill(entry.effect()), change);
    effect.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(new Beside(text, effect).least(ROOM));
    if (open) {
      getChildren().add(editor);
    }
    VBox causes = new VBox(3);
    effects
        .why(entry.effect())
        .forEach(why -> causes.getChildren().add(Parts.paragraph(why, "small")));
    effects.limits(entry.effect()).forEach(limit -> causes.getChildren().add(limit(limit)));
    if (!causes.getChildren().isEmpty()) {
      causes.setId("causes-" + entry.question().id());
      getChildren().add(causes);
    }
  }

  private static HBox limit(String text) {
    Label sign = new Label("", Parts.icon(Feather.CHEVRONS_DOWN));
    sign.setMinWidth(USE_PREF_SIZE);
    HBox limit = new HBox(6, sign, Parts.grow(Parts.paragraph(text, "small", "muted")));
    limit.getStyleClass().add("entry-limit");
    return limit;
  }

  private String name() {
    return ui.texts().get("safety.question." + entry.question().id() + ".short");
  }

  private String said() {
    String answer = entry.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String said = ui.texts().get("health.said." + answer, entry.told().map(words::day).orElse(""));
    if (!entry.places().isEmpty()) {
      said += " " + ui.texts().get("health.places", String.join(", ", regions()));
    }
    if (entry.yes().isPresent()) {
      String day = words.day(entry.yes().get());
      said += " " + ui.texts().get(entry.yesCounts() ? "health.yes" : "health.yes.over", day);
    }
    return said;
  }

  private java.util.List<String> regions() {
    return entry.places().stream()
        .sorted()
        .map(r -> ui.texts().get("screening.region." + r.key()))
        .toList();
  }

  /** A choice of an answer. */
  static ToggleButton choice(Ui ui, Entry entry, Answer answer, String text) {
    ToggleButton choice = Parts.choice(ui.texts().get(text));
    choice.setAccessibleText(
        ui.texts()
            .get(
                "screening.answer",
                new QuestionWords(ui.texts(), entry.question()).spoken(),
                ui.texts().get(text)));
    choice.setId("set-" + entry.question().id() + "-" + answer.key());
    choice.setSelected(entry.answer() == answer);
    return choice;
  }
}
