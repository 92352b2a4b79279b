package app.unknot.app;

import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.ranking.Ranker;
import app.unknot.ranking.json.RankingParametersReader;
import app.unknot.safety.RuleBook;
import app.unknot.safety.Screener;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Everything the command line looks things up in.
 *
 * @param today the day of requests that name none
 */
record Reference(Knowledge knowledge, RuleBook rules, Texts texts, LocalDate today) {
  private static final List<String> BUNDLES = List.of("common", "reason", "safety", "command");

  /**
   * What is shipped with the product.
   *
   * @throws IOException where a file is missing
   * @throws UnreadableRules where the safety rules cannot be used; nothing may be assessed then
   */
  static Reference shipped(LocalDate today) throws IOException, UnreadableRules {
    try (InputStream in =
        Reference.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      if (in == null) {
        throw new IOException("the safety rules are missing");
      }
      return new Reference(KnowledgeReader.shipped(), SafetyReader.read(in), words(), today);
    }
  }

  /** The words of the command line. */
  static Texts words() {
    return new Texts(Locale.ENGLISH, BUNDLES);
  }

  Names names() {
    return new Names(knowledge.base(), knowledge.prose(), texts);
  }

  Ranker ranker() {
    return new Ranker(knowledge.base(), RankingParametersReader.shipped());
  }

  Screener screener() {
    return new Screener(rules, knowledge.base());
  }

  RequestReader requestReader() {
    return new RequestReader(knowledge.base(), rules, texts, today);
  }

  AnswerWriter answerWriter() {
    return new AnswerWriter(knowledge.base(), names(), texts);
  }
}
