package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Look;
import app.unknot.preferences.Scheme;
import javafx.application.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppearanceTest {
  @ParameterizedTest
  @CsvSource({
    "SYSTEM, LIGHT, false, false, LIGHT",
    "SYSTEM, DARK, false, false, DARK",
    "LIGHT, DARK, false, true, LIGHT",
    "DARK, LIGHT, false, false, DARK",
    "LIGHT, LIGHT, true, false, LIGHT",
    "LIGHT, LIGHT, true, true, DARK",
    "SYSTEM, LIGHT, true, true, DARK",
    "HIGH_CONTRAST, LIGHT, true, true, HIGH_CONTRAST",
    "HIGH_CONTRAST, DARK, false, false, HIGH_CONTRAST"
  })
  void whatIsSetComesBeforeTheSystemAndASessionMayBeDark(
      Scheme set, ColorScheme system, boolean darkSessions, boolean session, Scheme worn) {
    Look look = Look.DEFAULT.withScheme(set).withDarkSessions(darkSessions).withTextPercent(125);
    assertThat(Appearance.of(look, system, session)).isEqualTo(new Appearance(worn, 125));
  }
}
