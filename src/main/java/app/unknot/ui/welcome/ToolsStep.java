package app.unknot.ui.welcome;

import app.unknot.safety.Ruling;
import app.unknot.text.RuleWords;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.health.ToolCards;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the person has at home; before it, what the answers about health stand in the way of. */
final class ToolsStep extends VBox {
  ToolsStep(Ui ui, WelcomeViewModel model) {
    super(16);
    List<Ruling> inTheWay = model.inTheWay();
    if (!inTheWay.isEmpty()) {
      getChildren().add(notice(ui, inTheWay));
    }
    getChildren()
        .addAll(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("welcome.tools"), "screen-title"),
                Parts.paragraph(ui.texts().get("welcome.tools.lead"), "muted")),
            new ToolCards(ui));
  }

  private static Node notice(Ui ui, List<Ruling> rulings) {
    RuleWords words = new RuleWords(ui.texts());
    VBox notice =
        new VBox(8, Parts.paragraph(ui.texts().get("welcome.health.means"), "card-title"));
    for (Ruling ruling : rulings) {
      notice
          .getChildren()
          .add(
              new VBox(
                  2,
                  Parts.paragraph(words.why(ruling.rule()), "small-strong"),
                  Parts.paragraph(words.whatToDo(ruling.rule()), "small")));
    }
    notice.getChildren().add(Parts.paragraph(ui.texts().get("welcome.health.stays"), "small"));
    notice.setId("in-the-way");
    notice.getStyleClass().addAll("notice", "clinician");
    return notice;
  }
}
