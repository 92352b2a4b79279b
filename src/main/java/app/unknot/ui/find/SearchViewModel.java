package app.unknot.ui.find;

import app.unknot.Coach;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.safety.Ruling;
import app.unknot.search.Found;
import app.unknot.search.Hit;
import app.unknot.search.Search;
import app.unknot.search.SearchResult;
import app.unknot.ui.common.Journey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The words that somebody types on the Find screen, and what they lead to. */
public final class SearchViewModel {
  /** The most muscles behind an area. */
  private static final int SENDERS = 2;

  /** Any strength but none: one mark alone has the same order with each. */
  private static final PainRating FELT = new PainRating(5);

  private final Coach coach;
  private final Search search;
  private final FindViewModel find;
  private final Journey journey;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private SearchResult result = SearchResult.NOTHING;
  private List<Candidate> senders = List.of();
  private Optional<String> rule = Optional.empty();

  /** An empty search, whose results go into {@code find} and whose warnings into the journey. */
  public SearchViewModel(Coach coach, Search search, FindViewModel find, Journey journey) {
    this.coach = coach;
    this.search = search;
    this.find = find;
    this.journey = journey;
    typed.subscribe(this::look);
  }

  /** What is typed; whoever listens finds what it leads to already here. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What it leads to. */
  public SearchResult result() {
    return result;
  }

  /** What the search found, as far as there is room beside the muscles behind the first area. */
  public List<Found> found() {
    return result.hits().stream().limit(Search.MOST - senders.size()).toList();
  }

  /** Muscles whose main pattern has the area that was found first, the best first. */
  public List<Candidate> senders() {
    return senders;
  }

  /** How many results are shown. */
  public int count() {
    return found().size() + senders.size();
  }

  /** The strictest safety rule that the words alone touch. */
  public Optional<String> rule() {
    return rule;
  }

  /** Whether help comes before every result. */
  public boolean helpFirst() {
    return result.helpFirst() || rule.isPresent();
  }

  /** Whether anything is typed. */
  public boolean isAsked() {
    return !typed.get().isBlank();
  }

  private void look(String words) {
    rule =
        words.isBlank()
            ? Optional.empty()
            : coach.alarms(PainReport.EMPTY, words).stream().findFirst().map(Ruling::rule);
    result = search.find(words);
    senders = result.hits().stream().limit(1).flatMap(f -> senders(f.hit()).stream()).toList();
    if (rule.isPresent()) {
      journey.say(words);
    }
  }

  private List<Candidate> senders(Hit first) {
    return first instanceof Hit.Area(String id)
        ? coach.knowledge().zone(id).map(z -> senders(z.on(Side.RIGHT))).orElse(List.of())
        : List.of();
  }

  private List<Candidate> senders(SidedZone zone) {
    Set<String> muscles = new HashSet<>();
    result.hits().forEach(f -> muscles.add(f.hit().id()));
    PainReport report = new PainReport(List.of(new PainMark(zone, FELT)), Set.of(), Set.of());
    return coach.rank(report, List.of()).candidates().stream()
        .filter(c -> isMain(c.point(), zone) && muscles.add(c.muscle()))
        .limit(SENDERS)
        .toList();
  }

  private boolean isMain(SidedPoint point, SidedZone zone) {
    return coach.knowledge().known(point).patternOn(point.side()).essential().contains(zone);
  }

  // Commands

  /** Shows the pattern of a point. */
  public void choose(SidedPoint point) {
    find.choose(point);
    clear();
  }

  /** Shows the pattern of a muscle's first point on a side. */
  public void choose(String muscle, Side side) {
    KnowledgeBase base = coach.knowledge();
    base.points().stream()
        .filter(p -> p.muscle().equals(muscle))
        .min(Comparator.comparing(TriggerPoint::id))
        .ifPresent(p -> find.choose(p.on(side)));
    clear();
  }

  /** Says that a symptom or an activity is true. */
  public void confirm(String finding) {
    if (find.answer(finding).filter(yes -> yes).isEmpty()) {
      find.answer(finding, true);
    }
    clear();
  }

  /** Something else was meant: the safety check does not ask about the words. */
  public void meantElse() {
    journey.unsay();
    clear();
  }

  /** Clears what is typed; the safety check still asks about words of a warning. */
  public void clear() {
    typed.set("");
  }
}
