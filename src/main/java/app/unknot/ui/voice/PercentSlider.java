package app.unknot.ui.voice;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

/** A percentage to slide, in tens, with its number beside it. */
final class PercentSlider extends HBox {
  private static final int STEP = 10;

  PercentSlider(
      Texts texts, String name, String id, int least, int most, int now, IntConsumer changed) {
    super(16);
    setAlignment(Pos.CENTER_RIGHT);
    Slider slider = new Slider(least, most, now);
    slider.setId(id);
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.getStyleClass().add("percent-slider");
    slider.setAccessibleText(name);
    slider.setBlockIncrement(STEP);
    slider.setMajorTickUnit(STEP);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setPrefWidth(220);
    slider.setMinHeight(44);
    Label number = Parts.label(texts.get("voice.percent", now), "small-strong");
    number.setMinWidth(64);
    number.setAlignment(Pos.CENTER_RIGHT);
    slider
        .valueProperty()
        .addListener((_, _, value) -> {
          int whole = Math.round(value.floatValue() / STEP) * STEP;
          number.setText(texts.get("voice.percent", whole));
          // While the knob is held, only the number follows: one change, one write.
          if (!slider.isValueChanging()) {
            changed.accept(whole);
          }
        });
    slider
        .valueChangingProperty()
        .addListener((_, _, held) -> {
          if (!held) {
            changed.accept(Math.round((float) slider.getValue() / STEP) * STEP);
          }
        });
    getChildren().addAll(slider, number);
  }
}
