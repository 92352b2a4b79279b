package app.unknot.text;

/** The sentences of the safety rules. */
public final class RuleWords {
  private final Texts texts;

  public RuleWords(Texts texts) {
    this.texts = texts;
  }

  /** Why a rule holds. */
  public String why(String rule) {
    return texts.get(key(rule));
  }

  /** What was told; a warning sign can be on file longer than its rule is in the book. */
  public String told(String rule) {
    return texts.has(key(rule)) ? why(rule) : texts.get("common.warning.unknown");
  }

  /** What to do now. */
  public String whatToDo(String rule) {
    return texts.get(key(rule) + ".do");
  }

  private static String key(String rule) {
    return "safety.rule." + rule;
  }
}
