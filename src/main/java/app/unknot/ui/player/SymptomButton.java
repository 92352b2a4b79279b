package app.unknot.ui.player;

import app.unknot.session.Symptom;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

/** Something that may have been felt, with its key where it has one. */
final class SymptomButton extends Button {
  /**
   * The four that are asked at every full check-in, each with its key. It is the same in every
   * language, so that it is learnt once and never means another thing; the button shows it.
   */
  static final SequencedMap<KeyCode, Symptom> ASKED = asked();

  private static SequencedMap<KeyCode, Symptom> asked() {
    SequencedMap<KeyCode, Symptom> asked = new LinkedHashMap<>();
    asked.put(KeyCode.S, Symptom.SHARP_OR_ELECTRIC);
    asked.put(KeyCode.N, Symptom.NUMB_OR_TINGLING);
    asked.put(KeyCode.D, Symptom.DIZZY_OR_UNWELL);
    asked.put(KeyCode.W, Symptom.WEAK_OR_SPREADING);
    return asked;
  }

  /** With its key, large. */
  SymptomButton(Texts texts, KeyCode key, Symptom symptom, Consumer<Symptom> felt) {
    this(texts, symptom, true, felt);
    setGraphic(Parts.uncut(Parts.label(key.getName(), "large-cap")));
    setAccessibleText(getAccessibleText() + ". " + key.getName());
  }

  /** One of many. */
  SymptomButton(Texts texts, Symptom symptom, Consumer<Symptom> felt) {
    this(texts, symptom, false, felt);
  }

  private SymptomButton(Texts texts, Symptom symptom, boolean large, Consumer<Symptom> felt) {
    getStyleClass().setAll("key-button", large ? "symptom" : "small-symptom");
    setId("symptom-" + symptom.key());
    String name = texts.get("player.symptom." + symptom.key());
    setText(name);
    setWrapText(true);
    setAccessibleText(name);
    setOnAction(e -> felt.accept(symptom));
  }
}
