package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.journal.Kept;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The questions about health and the age, answered apart from a check. They go on file as a whole
 * and not before the list is closed: half a list would leave the rest unasked.
 */
public final class HealthAnswersViewModel implements Answering {
  private final Coach coach;
  private final List<Question> questions;
  private final CheckAnswers answers = new CheckAnswers();
  private final Places places;
  private final AgeTold age = new AgeTold();
  private final HealthProfile file;
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(this, "complete");
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
  private final ReadOnlyObjectWrapper<Kept> kept;

  /** Begins with no answer at all. */
  public HealthAnswersViewModel(Coach coach) {
    this.coach = coach;
    questions = coach.onFile();
    places = new Places(coach.knowledge());
    file = coach.health().profile();
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
  }

  /** Whether the list is closed, so that it can go on file. */
  public ReadOnlyBooleanProperty completeProperty() {
    return complete.getReadOnlyProperty();
  }

  /** Grows with every answer. */
  ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Where the last change went. */
  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Tries once more to write what waits. */
  public void retry() {
    kept.set(coach.journal().retry());
  }

  /** Puts on file what is complete: the age where it is told, the answers where the list is. */
  public void keep() {
    HealthProfile profile = coach.health().profile();
    if (age.years().isPresent()) {
      profile = profile.withAge(age.years(), coach.today());
    }
    if (complete.get()) {
      profile = profile.answered(answers.all(), where(), coach.today());
    }
    if (!profile.equals(coach.health().profile())) {
      kept.set(coach.keep(coach.health().withProfile(profile)));
    }
  }

  private Map<String, Set<SidedZone>> where() {
    return places.where(answers).entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void change(Runnable change) {
    change.run();
    complete.set(answers.isClosed(QuestionGroup.HEALTH));
    changes.set(changes.get() + 1);
  }

  @Override
  public List<Question> asked(Part part) {
    return part == Part.HEALTH ? questions : List.of();
  }

  @Override
  public CheckAnswers answers() {
    return answers;
  }

  @Override
  public void tick(Question row) {
    change(() -> answers.tick(row, questions));
  }

  @Override
  public void unsure(Question row) {
    change(() -> answers.unsure(row, questions));
  }

  @Override
  public void nothingElse(QuestionGroup group) {
    change(() -> answers.nothingElse(group, questions));
  }

  @Override
  public Set<Region> places(String question) {
    return places.of(question);
  }

  @Override
  public void place(String question, Region region) {
    change(() -> places.toggle(question, region));
  }

  /** No warning sign is asked here. */
  @Override
  public boolean asksAgain(String question) {
    return false;
  }

  @Override
  public void answerAgain(String question, Answer answer) {
    change(() -> answers.answerAgain(question, answer));
  }

  @Override
  public HealthProfile file() {
    return file;
  }

  @Override
  public AgeTold ageTold() {
    return age;
  }

  @Override
  public void age(OptionalInt years) {
    change(() -> age.tell(years));
  }

  @Override
  public void keepAgeBack() {
    change(age::keepBack);
  }
}
