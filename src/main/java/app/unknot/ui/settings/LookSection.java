package app.unknot.ui.settings;

import app.unknot.preferences.Look;
import app.unknot.preferences.Motion;
import app.unknot.text.Texts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Switch;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/** How the screens look. The window itself is the preview: everything changes at once. */
public final class LookSection {
  private static final List<Integer> SIZES = List.of(90, 100, 125, 150);

  private final Ui ui;
  private final Texts texts;
  private final PreferencesModel preferences;

  private LookSection(Ui ui) {
    this.ui = ui;
    texts = ui.texts();
    preferences = ui.preferences();
  }

  /** Builds the section. */
  public static Region of(Ui ui) {
    return new LookSection(ui).build();
  }

  private Region build() {
    Look look = preferences.get().look();
    SettingRows rows =
        new SettingRows()
            .add(texts.get("settings.look.size"), texts.get("settings.look.size.what"), size(look))
            .add(texts.get("settings.look.dark"), texts.get("settings.look.dark.what"), dark(look))
            .add(
                texts.get("settings.look.motion"),
                texts.get("settings.look.motion.what"),
                motion(look));
    LanguageChoice.of(ui)
        .ifPresent(choice ->
            rows.add(texts.get("settings.language"), texts.get("settings.language.what"), choice));
    return new SettingsPage(
        texts.get("settings.section.look"),
        "",
        new SchemeCards(texts, look.scheme(), s -> change(l -> l.withScheme(s))),
        rows);
  }

  private Segmented<Integer> size(Look look) {
    Segmented<Integer> size =
        new Segmented<>(
            texts.get("settings.look.size"), percent -> change(l -> l.withTextPercent(percent)));
    SIZES.forEach(percent ->
        size.add(percent, texts.get("settings.look.size." + percent), "size-" + percent));
    return size.select(Optional.of(look.textPercent()).filter(SIZES::contains));
  }

  private Switch dark(Look look) {
    Switch dark =
        new Switch(
            texts.get("settings.look.dark"),
            look.darkSessions(),
            on -> change(l -> l.withDarkSessions(on)));
    dark.setId("dark-sessions");
    return dark;
  }

  private Segmented<Motion> motion(Look look) {
    Segmented<Motion> motion =
        new Segmented<>(texts.get("settings.look.motion"), m -> change(l -> l.withMotion(m)));
    for (Motion each : Motion.values()) {
      String key = each.name().toLowerCase(Locale.ROOT);
      motion.add(each, texts.get("settings.look.motion." + key), "motion-" + key);
    }
    return motion.select(look.motion());
  }

  private void change(UnaryOperator<Look> change) {
    preferences.change(p -> p.withLook(change.apply(p.look())));
  }
}
