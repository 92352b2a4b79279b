package app.unknot.journal;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.SHOULDER;
import static app.unknot.journal.Entries.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void daysAndSessionsComeNewestFirst() {
    JournalEntry early = Entries.plain(1, EVENING.minusHours(5));
    JournalEntry late = Entries.plain(2, EVENING);
    JournalEntry next = Entries.plain(3, EVENING.plusHours(1));
    var days = Progress.byDay(List.of(early, next, late));
    assertThat(days.sequencedKeySet())
        .containsExactly(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-20"));
    assertThat(days.lastEntry().getValue()).containsExactly(late, early);
  }

  @Test
  void theAverageDropLeavesOutWhatWasNotTold() {
    List<JournalEntry> entries =
        Stream.of(
                Entries.plain(1, EVENING),
                Entries.plain(2, EVENING).withAfter(new PainRating(1)),
                Entries.plain(3, EVENING).withAfter(new PainRating(7)))
            .toList();
    assertThat(Progress.averageDrop(entries, SHOULDER)).hasValue(1);
    assertThat(Progress.averageDrop(entries, TEMPLE)).isEmpty();
  }
}
