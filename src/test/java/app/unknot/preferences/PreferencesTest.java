package app.unknot.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.unknot.knowledge.Tool;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
  @ParameterizedTest
  @ValueSource(ints = {89, 151, 0, -100})
  void textIsNeverSmallerOrLargerThanTheScreensBear(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> Look.DEFAULT.withTextPercent(percent));
    assertThat(Look.DEFAULT.withTextPercent(90).withTextPercent(150).textPercent()).isEqualTo(150);
  }

  @ParameterizedTest
  @CsvSource({"49, 100, 100", "151, 100, 100", "100, -1, 100", "100, 101, 100", "100, 100, 101"})
  void aVoiceIsWithinItsBounds(int speed, int volume, int chimes) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Voice(true, Optional.empty(), speed, volume, true, chimes));
  }

  @Test
  void aVoiceWithoutANameIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Voice.DEFAULT.withEngine(Optional.of(" ")));
  }

  @ParameterizedTest
  @CsvSource({"2, 6", "7, 8", "5, 4", "4, 9"})
  void aBreathIsSlowAndNeverShorterOutThanIn(int in, int out) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Breath(in, out));
    assertThat(Breath.DEFAULT).isEqualTo(new Breath(4, 6));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 10", "0, 0, 10, 0", "200000, 0, 10, 10", "0, -200000, 10, 10"})
  void aWindowHasASizeAndANearPlace(int x, int y, int width, int height) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Place(x, y, width, height, false));
  }

  @Test
  void neverAskedAboutToolsIsNotTheSameAsHavingNone() {
    assertThat(Preferences.DEFAULT.tools()).isEmpty();
    assertThat(Preferences.DEFAULT.withTools(Set.of()).tools()).contains(Set.of());
  }

  @Test
  void toolsHaveOneOrderWhateverTheyWereToldIn() {
    Preferences told =
        Preferences.DEFAULT.withTools(
            new LinkedHashSet<>(List.of(Tool.FOAM_ROLLER, Tool.BALL_WALL)));
    assertThat(told.tools().orElseThrow()).containsExactly(Tool.BALL_WALL, Tool.FOAM_ROLLER);
  }

  @Test
  void motionFollowsTheSystemUnlessSetOtherwise() {
    assertThat(Motion.SYSTEM.isReduced(true)).isTrue();
    assertThat(Motion.SYSTEM.isReduced(false)).isFalse();
    assertThat(Motion.REDUCED.isReduced(false)).isTrue();
    assertThat(Motion.FULL.isReduced(true)).isFalse();
  }

  @Test
  void aLanguageIsKnownByItsLocaleWhateverTheCountry() {
    assertThat(Language.of(Locale.forLanguageTag("de-AT"))).contains(Language.DE);
    assertThat(Language.of(Locale.UK)).contains(Language.EN);
    assertThat(Language.of(Locale.FRENCH)).isEmpty();
  }
}
