package app.unknot.body;

import java.util.Locale;

/** What a pain feels like, in the person's words. */
public enum PainKind {
  ACHE,
  SHARP,
  BURNING,
  NUMB;

  /** The word used in identifiers and files, for example {@code burning}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
