package app.unknot.ui.finish;

import app.unknot.session.Symptom;
import app.unknot.session.Symptom.Consequence;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.progress.SessionWords;
import app.unknot.ui.progress.SymptomWords;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a symptom that stopped the session means, what it closes, and when to seek care. */
final class SymptomCard extends HBox {
  /** The least width for what it means beside the way to help, in letters' sizes. */
  private static final double ROOM = 18;

  SymptomCard(Ui ui, SessionWords words, Symptom symptom) {
    boolean emergency = symptom.consequence() == Consequence.EMERGENCY_CHECK;
    getStyleClass().addAll("notice", emergency ? "help" : "clinician");
    setId("symptom");
    setAlignment(Pos.CENTER_LEFT);
    VBox said =
        new VBox(
            4,
            Parts.paragraph(
                ui.texts().get("finish.symptom.felt", words.symptom(symptom)), "card-title"),
            Parts.paragraph(ui.texts().get(SymptomWords.means(symptom))),
            Parts.paragraph(ui.texts().get(SymptomWords.care(symptom)), "strong"));
    Button help =
        Parts.button(
            ui.texts().get("common.rail.help"),
            Feather.LIFE_BUOY,
            () -> ui.navigator().show(new Screen.Help()),
            emergency ? "danger" : "symptom-help");
    help.setId("symptom-help");
    getChildren()
        .addAll(
            Parts.icon(emergency ? Feather.ALERT_OCTAGON : Feather.INFO),
            Parts.grow(new Beside(said, Parts.wrapping(help)).least(ROOM)));
  }
}
