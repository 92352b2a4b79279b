package app.unknot.app;

import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.ranking.RankingParameters;
import app.unknot.ranking.json.RankingParametersReader;
import app.unknot.safety.RuleBook;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;

/** What comes with the program; a test puts something broken here. */
interface Shipped {
  /** The muscles and points, with their words. */
  default Knowledge knowledge() {
    return KnowledgeReader.shipped();
  }

  /** The rules of the safety check. */
  default RuleBook rules() throws IOException, UnreadableRules {
    try (InputStream in = Shipped.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      if (in == null) {
        throw new IOException("the safety rules are missing");
      }
      return SafetyReader.read(in);
    }
  }

  /** The numbers of the ranking. */
  default RankingParameters parameters() {
    return RankingParametersReader.shipped();
  }
}
