package app.unknot;

import app.unknot.body.PainReport;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Prose;
import app.unknot.ranking.Ranker;
import app.unknot.ranking.Ranking;
import app.unknot.ranking.RankingRequest;
import app.unknot.safety.Question;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screener;
import app.unknot.safety.Screening;
import app.unknot.safety.ScreeningRequest;
import java.util.List;

/** The whole flow, from a pain report to a journal entry; the only door that the screens use. */
public final class Coach {
  private final KnowledgeBase base;
  private final Prose prose;
  private final Ranker ranker;
  private final Screener screener;

  public Coach(KnowledgeBase base, Prose prose, Ranker ranker, Screener screener) {
    this.base = base;
    this.prose = prose;
    this.ranker = ranker;
    this.screener = screener;
  }

  /** What is known. */
  public KnowledgeBase knowledge() {
    return base;
  }

  /** The words of what is known. */
  public Prose prose() {
    return prose;
  }

  /**
   * What marks and words say by themselves, before any list: warning signs, the strictest first.
   */
  public List<Ruling> alarms(PainReport report, String words) {
    return screener.alarms(report, words);
  }

  /** The trigger points commonly described with this pain. A rank is not a permission. */
  public Ranking rank(RankingRequest request) {
    return ranker.rank(request);
  }

  /** The questions of the safety check, in order. */
  public List<Question> questions(ScreeningRequest request) {
    return screener.questions(request);
  }

  /** Whether the chosen points may be pressed now; without a clearance there is no routine. */
  public Screening screen(ScreeningRequest request) {
    return screener.screen(request);
  }
}
