package app.unknot.ui.health;

import app.unknot.Coach;
import app.unknot.body.Region;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.Kept;
import app.unknot.safety.Answer;
import app.unknot.safety.Effect;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.HealthProfile.SpotCheck;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Question;
import app.unknot.ui.screening.Places;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is on file about the person's health and what each entry causes, as the rules say it. Every
 * change is kept at once and can be taken back.
 */
public final class ProfileViewModel {
  private final Coach coach;
  private final Places places;
  private final ReadOnlyObjectWrapper<HealthRecord> record;
  private final ReadOnlyObjectWrapper<Kept> kept;

  /** Begins with what is on file. */
  public ProfileViewModel(Coach coach) {
    this.coach = coach;
    places = new Places(coach.knowledge());
    record = new ReadOnlyObjectWrapper<>(this, "record", coach.health());
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
  }

  /** What is on file. */
  public ReadOnlyObjectProperty<HealthRecord> recordProperty() {
    return record.getReadOnlyProperty();
  }

  /** Where the last change went. */
  ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  private HealthProfile profile() {
    return record.get().profile();
  }

  /** The answers on file: what speaks against pressing first, else in the order of asking. */
  List<Entry> entries() {
    return coach.onFile().stream()
        .filter(q -> profile().answers().containsKey(q.id()))
        .map(this::entry)
        .sorted(Comparator.comparing((Entry e) -> !e.isWorrying()))
        .toList();
  }

  private Entry entry(Question question) {
    String id = question.id();
    Optional<LocalDate> yes = Optional.ofNullable(profile().cleared().get(id));
    boolean counts =
        yes.filter(day -> !day.isAfter(coach.today()))
            .flatMap(day -> question.clearance().map(day::plus))
            .filter(coach.today()::isBefore)
            .isPresent();
    return new Entry(
        question,
        profile().answers().getOrDefault(id, Answer.NOT_SURE),
        profile().told(id),
        yes,
        counts,
        places.regions(profile().where().getOrDefault(id, Set.of())),
        coach.effect(id));
  }

  /** What the age causes, or that it is not told. */
  Effect effectOfAge() {
    return coach.effectOfAge();
  }

  /** Whether the answers are asked again at the next check, because they are too old. */
  boolean isOld() {
    return profile().checked().isPresent() && !profile().isCurrent(coach.today());
  }

  /** The answers about spots. */
  List<SpotCheck> spots() {
    return profile().spots();
  }

  /** Warning signs on record. They go only when a doctor has looked, and the check asks that. */
  List<Warning> warnings() {
    return record.get().warnings();
  }

  /** Changes an answer; the places stay where it still has any. */
  void answer(Entry entry, Answer answer) {
    become(
        profile()
            .withAnswer(entry.question(), answer, places.zones(entry.places()), coach.today()));
  }

  /** Says, or takes back, that an answer belongs to this region. */
  void place(Entry entry, Region region) {
    Set<Region> now = new HashSet<>(entry.places());
    if (!now.remove(region)) {
      now.add(region);
    }
    become(
        profile().withAnswer(entry.question(), entry.answer(), places.zones(now), coach.today()));
  }

  /** A clinician said yes on a day; empty takes it back. */
  void yes(Entry entry, Optional<LocalDate> day) {
    become(profile().withCleared(entry.question().id(), day));
  }

  /** Tells the age; empty takes it back. */
  void age(OptionalInt years) {
    become(profile().withAge(years, coach.today()));
  }

  /** Forgets what was answered about a spot. */
  void forget(SpotCheck spot) {
    become(profile().without(spot));
  }

  /** Forgets all answers, so that the next check asks everything. */
  void askAgain() {
    become(profile().unanswered());
  }

  /** Back to an earlier profile. */
  void restore(HealthProfile earlier) {
    become(earlier);
  }

  /** Looks again at what is on file, after something else has written it. */
  void refresh() {
    record.set(coach.health());
  }

  /** Tries once more to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }

  private void become(HealthProfile profile) {
    kept.set(coach.keep(coach.health().withProfile(profile)));
    refresh();
  }
}
