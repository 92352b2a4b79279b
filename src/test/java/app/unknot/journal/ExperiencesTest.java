package app.unknot.journal;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.SHOULDER;
import static app.unknot.journal.Entries.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.ranking.Experience;
import app.unknot.ranking.Experience.Helped;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperiencesTest {
  private static JournalEntry after(int number, int hours, int pain) {
    return Entries.plain(number, EVENING.plusHours(hours)).withAfter(new PainRating(pain));
  }

  @Test
  void aDayCountsOnceAndHelpedWhenAnySessionOfItDid() {
    Experience experience =
        Experiences.of(List.of(after(1, -5, 5), after(2, 0, 2), after(3, 24, 4), after(4, 48, 6)));
    assertThat(experience.points()).isEqualTo(Map.of(SHOULDER, new Helped(1, 3)));
  }

  @Test
  void aSessionWithoutAPainAfterwardsSaysNothing() {
    assertThat(Experiences.of(List.of(Entries.plain(1, EVENING)))).isEqualTo(Experience.NONE);
  }

  @Test
  void aSessionThatASymptomStoppedDidNotHelpAndAPointWithoutPressureIsNotJudged() {
    assertThat(Experiences.of(List.of(Entries.full(1))).points())
        .isEqualTo(Map.of(SHOULDER, new Helped(0, 1)))
        .doesNotContainKey(TEMPLE);
  }

  @ParameterizedTest
  @CsvSource({"5, 3, 1", "5, 4, 0", "3, 2, 1", "4, 3, 0", "10, 8, 1", "0, 0, 0", "5, 6, 0"})
  void twoPointsOrThirtyPercentHelp(int before, int pain, int helped) {
    JournalEntry e = Entries.plain(1, EVENING);
    JournalEntry entry =
        new JournalEntry(
                e.id(),
                e.start(),
                e.lasted(),
                e.marks(),
                new PainRating(before),
                e.after(),
                e.doses(),
                e.steps(),
                e.ending(),
                e.stoppedAt(),
                e.soreness(),
                e.note(),
                e.tags(),
                e.knowledge())
            .withAfter(new PainRating(pain));
    assertThat(Experiences.of(List.of(entry)).points())
        .isEqualTo(Map.of(SHOULDER, new Helped(helped, 1)));
  }
}
