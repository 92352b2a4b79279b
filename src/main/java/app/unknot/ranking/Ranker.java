package app.unknot.ranking;

import app.unknot.knowledge.KnowledgeBase;
import java.util.List;

/** Orders trigger points by how well they go with the pain. The same request, the same answer. */
public final class Ranker {
  private final KnowledgeBase base;
  private final RankingParameters parameters;

  public Ranker(KnowledgeBase base, RankingParameters parameters) {
    this.base = base;
    this.parameters = parameters;
  }

  /** The ranking for a request whose ids are all known. */
  public Ranking rank(RankingRequest request) {
    if (base.points().isEmpty() || parameters.prior() <= 0 || request.palpations().isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    throw new IllegalStateException("not ranked yet");
  }
}
