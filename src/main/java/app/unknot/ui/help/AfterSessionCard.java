package app.unknot.ui.help;

import app.unknot.session.Symptom;
import app.unknot.session.Symptom.Consequence;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.progress.SessionWords;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** After a session: what was felt, where nobody has said it yet, and the way to its last page. */
final class AfterSessionCard extends VBox {
  private final Ui ui;
  private final HelpViewModel model;

  AfterSessionCard(Ui ui, HelpViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("card");
    setSpacing(10);
    setId("after-session");
    show();
  }

  private void show() {
    getChildren().setAll(Parts.paragraph(ui.texts().get("help.session"), "card-title"));
    if (model.asks()) {
      getChildren().add(question());
    }
    model
        .feltProperty()
        .get()
        .map(AfterSessionCard::follows)
        .ifPresent(key -> getChildren().add(Parts.paragraph(ui.texts().get(key), "small-strong")));
    boolean questions =
        model
            .feltProperty()
            .get()
            .filter(s -> s.consequence() == Consequence.EMERGENCY_CHECK)
            .isPresent();
    Button back =
        questions
            ? Parts.button(
                ui.texts().get("help.session.questions"),
                Feather.ARROW_RIGHT,
                () -> ui.navigator().show(new Screen.Safety()))
            : Parts.button(
                ui.texts().get("help.session.back"),
                Feather.ARROW_LEFT,
                () -> ui.navigator().show(new Screen.Finish()));
    back.setId(questions ? "to-the-questions" : "back-to-finish");
    back.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(back);
    getChildren().addAll(new KeptNotice(ui.texts(), model.keptProperty(), model::retry), back);
  }

  private static String follows(Symptom felt) {
    return felt.consequence() == Consequence.EMERGENCY_CHECK
        ? "help.session.whole-body"
        : "help.session.limb";
  }

  private Node question() {
    SessionWords words = new SessionWords(ui);
    FlowPane choices = new FlowPane(8, 8);
    for (Symptom symptom : Symptom.values()) {
      choices
          .getChildren()
          .add(choice(words.symptom(symptom), "felt-" + symptom.key(), () -> model.felt(symptom)));
    }
    choices
        .getChildren()
        .add(choice(ui.texts().get("help.session.fine"), "felt-nothing", model::fine));
    return new VBox(8, Parts.paragraph(ui.texts().get("help.session.ask"), "small"), choices);
  }

  private Button choice(String text, String id, Runnable told) {
    Button choice =
        Parts.button(
            text,
            () -> {
              told.run();
              show();
            },
            "small");
    choice.setId(id);
    return choice;
  }
}
