package app.unknot.app;

import app.unknot.Coach;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.json.BrokenKnowledgeException;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PackReader;
import app.unknot.ranking.Ranker;
import app.unknot.safety.RuleBook;
import app.unknot.safety.Screener;
import app.unknot.safety.json.UnreadableRules;
import app.unknot.search.Search;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a start leads to: a coach that works, or a failure in words. */
public sealed interface Opened {
  /**
   * Everything is there.
   *
   * @param knowledge what is known, with the packs, to be put into words of another language
   * @param wording its words in the language of the start
   * @param setAside where a damaged journal was moved to
   */
  record Ready(
      Coach coach,
      Knowledge knowledge,
      Wording wording,
      SqliteJournal journal,
      Optional<Path> setAside)
      implements Opened {

    /** The names in the language of the start. */
    public Names names() {
      return wording.names();
    }

    /** The search in the language of the start. */
    public Search search() {
      return wording.search();
    }
  }

  /**
   * It cannot start.
   *
   * @param kind the key of its words
   * @param place the file or folder it concerns; empty where there is none
   */
  record Failed(String kind, String place) implements Opened {}

  /** Opens everything; nothing of this needs a toolkit. */
  static Opened open(Directories directories, Texts texts, Clock clock) {
    return open(directories, texts, clock, new Shipped() {});
  }

  /** Opens everything with what is shipped. */
  static Opened open(Directories directories, Texts texts, Clock clock, Shipped shipped) {
    Logger log = LoggerFactory.getLogger(Opened.class);
    Knowledge knowledge;
    PackReader.Extended extended;
    RuleBook rules;
    Ranker ranker;
    Wording wording;
    try {
      knowledge = shipped.knowledge();
      rules = shipped.rules();
      List<app.unknot.knowledge.Problem> problems = rules.problems(knowledge.base());
      if (!problems.isEmpty()) {
        log.error("safety rules do not fit the knowledge: {}", problems);
        return new Failed("knowledge-broken", "");
      }
      extended = PackReader.read(directories.packs(), knowledge);
      extended.packs().refused().forEach(p -> log.warn("a pack is left out: {}", p));
      knowledge = extended.knowledge();
      ranker = new Ranker(knowledge.base(), shipped.parameters());
      wording = Wording.of(knowledge, texts);
    } catch (BrokenKnowledgeException | UnreadableRules | IllegalArgumentException e) {
      log.error("broken knowledge", e);
      return new Failed("knowledge-broken", "");
    } catch (IOException e) {
      log.error("missing knowledge", e);
      return new Failed("knowledge-missing", "");
    }
    try {
      SqliteJournal journal = SqliteJournal.open(directories.journal(), clock.instant());
      Coach coach =
          new Coach(
              knowledge.base(),
              ranker,
              new Screener(rules, knowledge.base()),
              journal,
              journal,
              clock,
              extended.packs());
      return new Ready(coach, knowledge, wording, journal, journal.setAside());
    } catch (JournalFailure e) {
      log.error("no journal", e);
      return new Failed(e.kind().key(), directories.data().toString());
    }
  }
}
