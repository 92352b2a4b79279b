package app.unknot.ui.find;

import app.unknot.Coach;
import app.unknot.journal.Kept;
import app.unknot.safety.Ruling;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.SignsOnRecord;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The warning signs that the marks and the quick answers say by themselves. */
final class MarkedSigns {
  private final Coach coach;
  private final Journey journey;
  private final SignsOnRecord record;
  private final ReadOnlyObjectWrapper<Kept> kept;
  private List<String> recorded = List.of();

  MarkedSigns(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
    record = new SignsOnRecord(coach, journey);
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
  }

  /** Those that no doctor has looked at yet. */
  List<Ruling> now() {
    return coach.alarms(journey.report(), "").stream()
        .filter(a -> !journey.seen().contains(a.rule()))
        .toList();
  }

  /** A doctor has looked at them already. */
  void see() {
    now().forEach(a -> journey.see(a.rule()));
  }

  /**
   * Puts those of now on record for the next start. One that the marks do not say any more was a
   * slip of the hand, or has been looked at, and comes off.
   */
  void putOnRecord(List<Ruling> now) {
    List<String> told = now.stream().map(Ruling::rule).toList();
    record.takeBack(w -> recorded.contains(w.rule()) && !told.contains(w.rule()));
    record.tell(now).ifPresent(kept::set);
    recorded = told;
  }

  /** Where the record went. */
  ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Tries again to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }
}
