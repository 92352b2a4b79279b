package app.unknot.ui.find;

import app.unknot.Coach;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.safety.Ruling;
import app.unknot.search.Search;
import app.unknot.search.SearchResult;
import app.unknot.ui.common.Journey;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The words that somebody types on the Find screen, and what they lead to. */
public final class SearchViewModel {
  private final Coach coach;
  private final Search search;
  private final FindViewModel find;
  private final Journey journey;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private SearchResult result = SearchResult.NOTHING;
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
    if (rule.isPresent()) {
      journey.say(words);
    }
  }

  // Commands

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
