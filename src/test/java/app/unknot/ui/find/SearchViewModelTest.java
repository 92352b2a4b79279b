package app.unknot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.search.Hit;
import app.unknot.search.Search;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchViewModelTest {
  @TempDir Path folder;
  private Rehearsal rehearsal;
  private FindViewModel find;
  private SearchViewModel model;

  @BeforeEach
  void open() {
    rehearsal = new Rehearsal(folder, new MovableClock());
    find = new FindViewModel(rehearsal.coach(), rehearsal.journey());
    model =
        new SearchViewModel(rehearsal.coach(), rehearsal.ui().search(), find, rehearsal.journey());
  }

  @AfterEach
  void close() {
    rehearsal.close();
  }

  @ParameterizedTest
  @CsvSource({"behind the eye, head-eye", "lower back, back-lower", "heel, foot-heel"})
  void behindAnAreaStandMusclesWhoseMainPatternHasIt(String typed, String area) {
    model.typedProperty().set(typed);

    assertThat(model.result().hits().getFirst().hit()).isEqualTo(new Hit.Area(area));
    assertThat(model.senders()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    for (Candidate sender : model.senders()) {
      TriggerPoint point = rehearsal.coach().knowledge().known(sender.point());
      assertThat(point.pattern().essential()).as(point.id()).anyMatch(z -> z.zone().equals(area));
      assertThat(model.found().stream().map(f -> f.hit().id())).doesNotContain(sender.muscle());
    }
    assertThat(model.senders().stream().map(Candidate::muscle)).doesNotHaveDuplicates();
    assertThat(model.count()).isLessThanOrEqualTo(Search.MOST);
  }

  @Test
  void noMuscleStandsBehindAnAreaThatItSometimesSpreadsToOnly() {
    rehearsal
        .coach()
        .knowledge()
        .zones()
        .forEach(zone -> {
          model.typedProperty().set(rehearsal.ui().names().zoneLabel(zone.id()));
          boolean first = model.result().hits().getFirst().hit().equals(new Hit.Area(zone.id()));
          for (Candidate sender : first ? model.senders() : List.<Candidate>of()) {
            assertThat(rehearsal.coach().knowledge().known(sender.point()).pattern().essential())
                .as(sender.point().point())
                .anyMatch(z -> z.zone().equals(zone.id()));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xqzvwk", "piriformis"})
  void whereNoAreaComesFirstThereAreNone(String typed) {
    model.typedProperty().set(typed);

    assertThat(model.senders()).isEmpty();
    assertThat(model.found()).isEqualTo(model.result().hits());
  }

  @Test
  void choosingSuchAMuscleShowsThePointThatIsMeant() {
    model.typedProperty().set("behind the eye");
    Candidate sender = model.senders().getFirst();
    var left = rehearsal.coach().knowledge().known(sender.point()).on(Side.LEFT);

    model.choose(left);

    assertThat(find.chosenProperty().get()).contains(left);
    assertThat(model.isAsked()).isFalse();
  }
}
