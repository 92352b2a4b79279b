package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkHistoryTest {
  private static final SidedZone TEMPLE = new SidedZone("head-temple", Optional.of(Side.LEFT));
  private static final SidedZone HEEL = new SidedZone("foot-heel", Optional.of(Side.RIGHT));
  private static final PainMark FIVE = new PainMark(TEMPLE, new PainRating(5));

  private final MarkHistory history = new MarkHistory();

  @Test
  void aStrengthChangesItsMarkInPlaceAndZeroRemovesIt() {
    history.set(TEMPLE, new PainRating(5));
    history.set(HEEL, new PainRating(3));
    history.set(TEMPLE, new PainRating(7));
    assertThat(history.marks()).extracting(PainMark::zone).containsExactly(TEMPLE, HEEL);
    assertThat(history.rating(TEMPLE)).contains(new PainRating(7));

    history.set(TEMPLE, new PainRating(0));
    assertThat(history.marks()).extracting(PainMark::zone).containsExactly(HEEL);
  }

  @Test
  void everyChangeCanBeUndoneAndDoneAgain() {
    history.set(TEMPLE, new PainRating(5));
    history.replace(List.of());
    history.undo();
    assertThat(history.marks()).containsExactly(FIVE);
    history.undo();
    assertThat(history.marks()).isEmpty();
    assertThat(history.canUndo()).isFalse();

    history.redo();
    history.redo();
    assertThat(history.marks()).isEmpty();
    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void aNewChangeForgetsWhatWasUndone() {
    history.set(TEMPLE, new PainRating(5));
    history.undo();
    history.set(HEEL, new PainRating(3));

    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void whatChangesNothingIsNoStep() {
    history.remove(TEMPLE);
    history.replace(List.of());

    assertThat(history.canUndo()).isFalse();
  }
}
