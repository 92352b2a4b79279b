package app.unknot.knowledge.json;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.PhraseBook;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.json.KnowledgeFiles.PhraseList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Reads what people type in another language than English. */
public final class PhraseReader {
  private PhraseReader() {}

  /**
   * The vocabulary that is shipped for a language, before the English one: words of a warning are
   * heard in both.
   *
   * @param language its code of two letters, as of a locale; without a file for it, English alone
   * @param english the vocabulary in English
   * @throws BrokenKnowledgeException with all problems, where there are any
   */
  public static PhraseBook shipped(String language, PhraseBook english, KnowledgeBase base) {
    String path = "phrases/" + language + ".json";
    Optional<PhraseBook> own = language.equals("en") ? Optional.empty() : read(path);
    PhraseBook both = own.map(book -> book.and(english)).orElse(english);
    List<Problem> problems = both.problems(base);
    if (!problems.isEmpty()) {
      throw new BrokenKnowledgeException(problems);
    }
    return both;
  }

  private static Optional<PhraseBook> read(String path) {
    try (InputStream in = PhraseReader.class.getResourceAsStream("/app/unknot/knowledge/" + path)) {
      if (in == null) {
        return Optional.empty();
      }
      List<Phrase> phrases =
          StrictJson.mapper().readValue(in, PhraseList.class).phrases().stream()
              .map(ProseConverter::phrase)
              .toList();
      return Optional.of(new PhraseBook(phrases));
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new BrokenKnowledgeException(
          List.of(new Problem(path, String.valueOf(e.getMessage()))));
    }
  }
}
