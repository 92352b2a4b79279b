package app.unknot.ui.player;

import app.unknot.session.Symptom;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is told after a stop: what was felt, and how it is two minutes later. */
final class AfterStop {
  /** How long the person waits. */
  static final Duration WAIT = Duration.ofMinutes(2);

  private final ReadOnlyObjectWrapper<Duration> waited =
      new ReadOnlyObjectWrapper<>(this, "waited", Duration.ZERO);
  private final ReadOnlyObjectWrapper<Optional<Symptom>> symptom =
      new ReadOnlyObjectWrapper<>(this, "symptom", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict =
      new ReadOnlyObjectWrapper<>(this, "verdict", Optional.empty());

  /** How it is two minutes later; worse is no verdict but a way to help. */
  enum Verdict {
    GONE,
    STILL_THERE
  }

  /** How long it has been, up to {@link #WAIT}. */
  ReadOnlyObjectProperty<Duration> waitedProperty() {
    return waited.getReadOnlyProperty();
  }

  /** What was felt, where that is known. */
  ReadOnlyObjectProperty<Optional<Symptom>> symptomProperty() {
    return symptom.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Verdict>> verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** Whether the emergency questions come next. */
  boolean asksForHelp() {
    return symptom
        .get()
        .filter(s -> s.consequence() == Symptom.Consequence.EMERGENCY_CHECK)
        .isPresent();
  }

  void felt(Symptom what) {
    symptom.set(Optional.of(what));
    waited.set(Duration.ZERO);
  }

  void now(Verdict how) {
    verdict.set(Optional.of(how));
  }

  /** Whether the person waited as long as was asked for. */
  boolean isOver() {
    return waited.get().compareTo(WAIT) >= 0;
  }

  /** Time passes; says whether the wait has ended with it. */
  boolean pass(Duration elapsed) {
    boolean before = isOver();
    Duration sum = waited.get().plus(elapsed.isNegative() ? Duration.ZERO : elapsed);
    waited.set(sum.compareTo(WAIT) < 0 ? sum : WAIT);
    return !before && isOver();
  }
}
