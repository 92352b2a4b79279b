package app.unknot.ui.player;

import app.unknot.session.Symptom;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Something that may have been felt, with its key where it has one. */
final class SymptomButton extends Button {
  /** The four that are asked at every full check-in; each has a key. */
  static final List<Symptom> ASKED =
      List.of(
          Symptom.SHARP_OR_ELECTRIC,
          Symptom.NUMB_OR_TINGLING,
          Symptom.DIZZY_OR_UNWELL,
          Symptom.WEAK_OR_SPREADING);

  SymptomButton(Texts texts, Symptom symptom, boolean large, Consumer<Symptom> felt) {
    getStyleClass().setAll("key-button", large ? "symptom" : "small-symptom");
    setId("symptom-" + symptom.key());
    String name = texts.get("player.symptom." + symptom.key());
    Label words = Parts.label(name, large ? "symptom-words" : "small-symptom-words");
    words.setWrapText(large);
    HBox content = new HBox(14, words);
    if (large && ASKED.contains(symptom)) {
      Label key = Parts.label(texts.get("player.symptom." + symptom.key() + ".key"), "large-cap");
      key.setMinWidth(Region.USE_PREF_SIZE);
      content.getChildren().addFirst(key);
    }
    content.setAlignment(Pos.CENTER);
    setGraphic(content);
    setAccessibleText(name);
    setOnAction(e -> felt.accept(symptom));
  }
}
