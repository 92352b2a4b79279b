package app.unknot.preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the program can speak. */
public enum Language {
  EN(Locale.ENGLISH),
  DE(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale of its sentences and numbers. */
  public Locale locale() {
    return locale;
  }

  /** The language of a locale; empty where the program does not speak it. */
  public static Optional<Language> of(Locale locale) {
    return Stream.of(values())
        .filter(l -> l.locale.getLanguage().equals(locale.getLanguage()))
        .findFirst();
  }
}
