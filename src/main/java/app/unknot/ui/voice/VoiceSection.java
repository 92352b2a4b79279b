package app.unknot.ui.voice;

import app.unknot.preferences.Breath;
import app.unknot.preferences.Voice;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Switch;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Channel;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.settings.SettingRows;
import app.unknot.ui.settings.SettingsPage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Voice, sounds and breathing. Every change holds from the next sentence or tone on. */
public final class VoiceSection {
  private final Texts texts;
  private final PreferencesModel preferences;
  private final Channel voice;
  private final Channel chime;
  private final LanguageHint language;
  private final HBox out = new HBox();

  private VoiceSection(Ui ui, Equipment equipment) {
    texts = ui.texts();
    preferences = ui.preferences();
    voice = equipment.voice();
    chime = equipment.chime();
    language = new LanguageHint(texts, voice);
  }

  /** Builds the section. */
  public static Region of(Ui ui, Equipment equipment) {
    return new VoiceSection(ui, equipment).build();
  }

  private Region build() {
    return new SettingsPage(
        texts.get("settings.section.voice"),
        texts.get("voice.lead"),
        aloud(),
        sounds(),
        breathing(),
        Parts.paragraph(texts.get("voice.screen"), "small", "muted"));
  }

  private SettingRows aloud() {
    Voice set = preferences.get().voice();
    SettingRows rows = new SettingRows();
    if (voice.choices().isEmpty()) {
      // Without a voice there is nothing to set, only something to know.
      Label hint = Parts.paragraph(texts.get("voice.none.what"), "small", "muted");
      hint.setId("voice-none");
      return rows.add(texts.get("voice.none"), "", new Region()).add(hint);
    }
    Switch on = new Switch(texts.get("voice.aloud"), set.on(), b -> change(v -> v.withOn(b)));
    on.setId("voice-on");
    rows.add(
        texts.get("voice.aloud"),
        texts.get("voice.sample"),
        language,
        controls(test("voice-test", "voice.test", voice), on));
    rows.add(texts.get("voice.engine"), texts.get("voice.engine.what"), engine(set));
    rows.add(
        texts.get("voice.speed"),
        texts.get("voice.speed.what"),
        new PercentSlider(
            texts,
            texts.get("voice.speed"),
            "voice-speed",
            Voice.LEAST_SPEED,
            Voice.MOST_SPEED,
            set.speedPercent(),
            n -> change(v -> v.withSpeedPercent(n))));
    return rows.add(
        texts.get("voice.volume"),
        "",
        new PercentSlider(
            texts,
            texts.get("voice.volume"),
            "voice-volume",
            0,
            100,
            set.volumePercent(),
            n -> change(v -> v.withVolumePercent(n))));
  }

  private SettingRows sounds() {
    Voice set = preferences.get().voice();
    Switch on =
        new Switch(texts.get("voice.chimes"), set.chimes(), b -> change(v -> v.withChimes(b)));
    on.setId("chimes-on");
    return new SettingRows()
        .add(
            texts.get("voice.chimes"),
            texts.get("voice.chimes.what"),
            controls(test("chimes-test", "voice.chimes.test", chime), on))
        .add(
            texts.get("voice.chimes.volume"),
            "",
            new PercentSlider(
                texts,
                texts.get("voice.chimes.volume"),
                "chimes-volume",
                0,
                100,
                set.chimePercent(),
                n -> change(v -> v.withChimePercent(n))));
  }

  private SettingRows breathing() {
    Segmented<Integer> in =
        new Segmented<>(texts.get("voice.breath.in"), s -> breathe(s, breath().outSeconds()));
    for (int s = Breath.LEAST; s <= Breath.MOST_IN; s++) {
      in.add(s, texts.get("voice.breath.seconds", s), "breath-in-" + s);
    }
    in.select(breath().inSeconds());
    showOut();
    return new SettingRows()
        .add(texts.get("voice.breath.in"), texts.get("voice.breath.what"), in)
        .add(texts.get("voice.breath.out"), texts.get("voice.breath.out.what"), out);
  }

  /** A breath out is as long as the breath in at least; what is shorter is not offered. */
  private void showOut() {
    Segmented<Integer> choice =
        new Segmented<>(texts.get("voice.breath.out"), s -> breathe(breath().inSeconds(), s));
    for (int s = breath().inSeconds(); s <= Breath.MOST_OUT; s++) {
      choice.add(s, texts.get("voice.breath.seconds", s), "breath-out-" + s);
    }
    choice.select(breath().outSeconds());
    out.getChildren().setAll(choice);
  }

  private void breathe(int in, int outSeconds) {
    boolean other = in != breath().inSeconds();
    preferences.change(p -> p.withBreath(new Breath(in, Math.max(in, outSeconds))));
    if (other) {
      showOut();
    }
  }

  private Breath breath() {
    return preferences.get().breath();
  }

  private Region engine(Voice set) {
    List<String> engines = voice.choices();
    if (engines.size() == 1) {
      Label only = Parts.label(engines.getFirst(), "strong");
      only.setId("voice-engine");
      return only;
    }
    ComboBox<String> choice = new ComboBox<>();
    choice.setId("voice-engine");
    choice.setAccessibleText(texts.get("voice.engine"));
    choice.getItems().setAll(engines);
    choice.setValue(set.engine().filter(engines::contains).orElse(engines.getFirst()));
    choice.setOnAction(_ -> {
      change(v -> v.withEngine(Optional.of(choice.getValue())));
      language.look();
    });
    choice.setMinWidth(220);
    return choice;
  }

  private Button test(String id, String key, Channel channel) {
    return HearIt.button(texts.get("voice.test"), id, texts.get(key), channel);
  }

  private static HBox controls(Node... nodes) {
    HBox controls = new HBox(20, nodes);
    controls.setAlignment(Pos.CENTER_RIGHT);
    controls.setMinWidth(Region.USE_PREF_SIZE);
    return controls;
  }

  private void change(UnaryOperator<Voice> change) {
    preferences.change(p -> p.withVoice(change.apply(p.voice())));
  }
}
