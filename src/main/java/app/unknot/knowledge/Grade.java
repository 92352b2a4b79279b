package app.unknot.knowledge;

import java.util.Locale;

/** How well a statement is supported. {@code docs/knowledge.md} says what each grade means. */
public enum Grade {
  TEXTBOOK_PATTERN,
  TEXTBOOK_ANATOMY,
  CLINICAL_STUDY,
  EXPERT_CONSENSUS,
  PRACTICE_TRADITION,
  CONTESTED;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
