package app.unknot.ui.settings;

import app.unknot.preferences.Language;
import app.unknot.text.Texts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the program; each is called what its speakers call it. */
public final class LanguageChoice {
  private LanguageChoice() {}

  /** Empty while a language is not spoken: then there is nothing to choose. */
  public static Optional<Segmented<Optional<Language>>> of(Ui ui) {
    if (!Stream.of(Language.values()).allMatch(l -> Texts.speaks(l.locale()))) {
      return Optional.empty();
    }
    Texts texts = ui.texts();
    Segmented<Optional<Language>> languages =
        new Segmented<>(
            texts.get("settings.language"),
            chosen -> ui.preferences().change(p -> p.withLanguage(chosen)));
    languages.add(Optional.empty(), texts.get("settings.language.system"), "language-system");
    for (Language each : Language.values()) {
      String key = each.name().toLowerCase(Locale.ROOT);
      languages.add(Optional.of(each), texts.get("settings.language." + key), "language-" + key);
    }
    return Optional.of(languages.select(ui.preferences().get().language()));
  }
}
