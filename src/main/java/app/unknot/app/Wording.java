package app.unknot.app;

import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PhraseReader;
import app.unknot.knowledge.json.Translation;
import app.unknot.knowledge.json.Translation.Translated;
import app.unknot.search.Search;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.util.Locale;
import java.util.Set;
import org.slf4j.LoggerFactory;

/** Everything that is said, in one language. */
public record Wording(Texts texts, Names names, Search search) {
  /**
   * The words for what is known, in the language of the sentences. Where the translation cannot be
   * trusted the knowledge stays English: its words are no reason not to start.
   *
   * @throws BrokenKnowledgeException where the words of the search are broken: among them are those
   *     of warnings
   */
  static Wording of(Knowledge knowledge, Texts texts) {
    String language = texts.locale().getLanguage();
    Translated words = translated(knowledge, texts.locale());
    return new Wording(
        texts,
        new Names(
            knowledge.base(), words.prose(), texts, words.english(), knowledge.prose().points()),
        new Search(
            words.prose(), PhraseReader.shipped(language, knowledge.phrases(), knowledge.base())));
  }

  private static Translated translated(Knowledge knowledge, Locale locale) {
    if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      try {
        return Translation.shipped(locale.getLanguage(), knowledge);
      } catch (BrokenKnowledgeException e) {
        LoggerFactory.getLogger(Wording.class).error("a translation is broken", e);
      }
    }
    return new Translated(knowledge.prose(), Set.of());
  }
}
