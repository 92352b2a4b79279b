package app.unknot.ui.find;

import app.unknot.Coach;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.safety.Ruling;
import app.unknot.search.Search;
import app.unknot.search.SearchResult;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The words that somebody types on the Find screen, and what they lead to. */
public final class SearchViewModel {
  private final Coach coach;
  private final Search search;
  private final FindViewModel find;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<SearchResult> result =
      new ReadOnlyObjectWrapper<>(this, "result", SearchResult.NOTHING);
  private final ReadOnlyObjectWrapper<List<Ruling>> rulings =
      new ReadOnlyObjectWrapper<>(this, "rulings", List.of());

  /** An empty search, whose results go into {@code find}. */
  public SearchViewModel(Coach coach, Search search, FindViewModel find) {
    this.coach = coach;
    this.search = search;
    this.find = find;
    typed.subscribe(this::look);
  }

  /** What is typed. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What it leads to. */
  public ReadOnlyObjectProperty<SearchResult> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** What the safety rules say of the words alone, the strictest first. */
  public List<Ruling> rulings() {
    return rulings.get();
  }

  /** Whether help comes before every result. */
  public boolean helpFirst() {
    return result.get().helpFirst() || !rulings.get().isEmpty();
  }

  /** Whether anything is typed. */
  public boolean isAsked() {
    return !typed.get().isBlank();
  }

  private void look(String words) {
    rulings.set(words.isBlank() ? List.of() : coach.alarms(PainReport.EMPTY, words));
    result.set(search.find(words));
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

  /** Forgets the words. */
  public void clear() {
    typed.set("");
  }
}
