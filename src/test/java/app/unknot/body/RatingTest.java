package app.unknot.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RatingTest {

  @Tag("H-40")
  @Test
  void aPainIsNeverAPressing() {
    assertThat((Object) new PainRating(5)).isNotEqualTo(new PressingRating(5));
    assertThat(Arrays.stream(PressingRating.class.getMethods()))
        .noneMatch(m -> Arrays.asList(m.getParameterTypes()).contains(PainRating.class));
    assertThat(Arrays.stream(PainRating.class.getMethods()))
        .noneMatch(m -> Arrays.asList(m.getParameterTypes()).contains(PressingRating.class));
  }

  @Test
  void ratingsAreZeroToTen() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PainRating(11));
    assertThatIllegalArgumentException().isThrownBy(() -> new PainRating(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PressingRating(11));
    assertThatIllegalArgumentException().isThrownBy(() -> new PressingRating(-1));
  }

  @Test
  void aRangeMovesDownAsAWhole() {
    assertThat(PressingRange.of(5, 7).atMost(new PressingRating(5)))
        .isEqualTo(PressingRange.of(3, 5));
    assertThat(PressingRange.of(1, 3).lower(2)).isEqualTo(PressingRange.of(0, 1));
  }
}
