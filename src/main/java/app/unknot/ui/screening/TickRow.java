package app.unknot.ui.screening;

import app.unknot.body.Region;
import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A row of a list: a tick is yes, the question mark is not sure. */
final class TickRow extends VBox {
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final Ui ui;
  private final Answering model;
  private final Question question;
  private final TickBox tick;
  private final ToggleButton unsure;
  private final Label unsureWord;
  private final AgainBox again;

  TickRow(Ui ui, Answering model, Question question) {
    this.ui = ui;
    this.model = model;
    this.question = question;
    getStyleClass().add("tick-row");
    QuestionWords asked = new QuestionWords(ui.texts(), question);
    VBox words = asked.beneathTopic(asked.brief());
    unsureWord = Parts.label(ui.texts().get("screening.unsure.short"), "caption-strong");
    words.getChildren().add(unsureWord);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    tick = new TickBox(words, asked.spoken(), () -> model.tick(question));
    tick.setId(question.id());
    unsure = new ToggleButton("", Parts.icon(Feather.HELP_CIRCLE));
    unsure.getStyleClass().setAll("unsure");
    unsure.setAccessibleText(ui.texts().get("screening.unsure", asked.brief()));
    unsure.setId(question.id() + "-unsure");
    unsure.setMinWidth(USE_PREF_SIZE);
    unsure.setOnAction(e -> model.unsure(question));
    HBox line = new HBox(Parts.grow(tick), unsure);
    line.setAlignment(Pos.CENTER);
    again = new AgainBox(ui, model, question);
    getChildren().addAll(line, again);
    show();
  }

  /** What is ticked. */
  TickBox box() {
    return tick;
  }

  void show() {
    Optional<Answer> answer = model.answer(question.id());
    boolean yes = answer.filter(Answer.YES::equals).isPresent();
    boolean not = answer.filter(Answer.NOT_SURE::equals).isPresent();
    tick.select(yes);
    pseudoClassStateChanged(TICKED, yes);
    unsure.setSelected(not);
    unsureWord.setVisible(not);
    unsureWord.setManaged(not);
    again.show();
    showPlaces(Places.PLACED.contains(question.id()) && (yes || not));
  }

  private void showPlaces(boolean shown) {
    if (shown && getChildren().size() == 2) {
      getChildren().add(places());
    } else if (!shown && getChildren().size() > 2) {
      getChildren().remove(2);
    }
  }

  private Node places() {
    String name = ui.texts().get("safety.question." + question.id() + ".short");
    FlowPane chips = new FlowPane(6, 6);
    for (Region region : Region.values()) {
      String word = ui.texts().get("screening.region." + region.key());
      ToggleButton chip = Parts.choice(word, "small-choice");
      chip.setAccessibleText(ui.texts().get("screening.where.name", name, word));
      chip.setId(question.id() + "-" + region.key());
      chip.setSelected(model.places(question.id()).contains(region));
      chip.setOnAction(e -> model.place(question.id(), region));
      chips.getChildren().add(chip);
    }
    VBox box =
        new VBox(8, Parts.paragraph(ui.texts().get("screening.where"), "small", "muted"), chips);
    box.getStyleClass().add("asked-more");
    return box;
  }
}
