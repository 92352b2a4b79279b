package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 contrast of the pairs in use: 4.5 for text, 3 for controls, focus and graphics. */
class ContrastTest {

  /** What stands on what, and the least contrast of it. */
  private static final String PAIRS =
      """
      fg | bg | 4.5
      fg | surface | 4.5
      fg | sunken | 4.5
      muted | bg | 4.5
      muted | surface | 4.5
      muted | sunken | 4.5
      subtle | bg | 4.5
      subtle | surface | 4.5
      subtle | sunken | 4.5
      accent-fg | surface | 4.5
      accent-fg | bg | 4.5
      accent-fg | accent-bg | 4.5
      fg | accent-bg | 4.5
      on-accent | accent | 4.5
      on-accent | accent-hover | 4.5
      on-stop | stop | 4.5
      stop | bg | 3
      stop | surface | 3
      border-strong | sunken | 3
      border-strong | accent-bg | 3
      go | go-bg | 4.5
      fg | go-bg | 4.5
      gentle | gentle-bg | 4.5
      fg | gentle-bg | 4.5
      off | off-bg | 4.5
      fg | off-bg | 4.5
      clin | clin-bg | 4.5
      fg | clin-bg | 4.5
      sos | sos-bg | 4.5
      fg | sos-bg | 4.5
      muted | go-bg | 4.5
      muted | gentle-bg | 4.5
      muted | accent-bg | 4.5
      border-strong | surface | 3
      border-strong | bg | 3
      focus | surface | 3
      focus | bg | 3
      focus | sunken | 3
      refer | body | 3
      muscle | body | 3
      px | refer-fill over body | 3
      accent | muscle-1 | 3
      accent | bg | 3
      accent | lane | 3
      muted | lane | 4.5
      fg | body | 4.5
      """;

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void pairsAreReadableInLightAndDark(String on, String ground, double needed) {
    for (String selector : new String[] {".root", ".root.dark"}) {
      Map<String, String> roles = Stylesheets.roles(selector);
      assertThat(Rgb.contrast(Rgb.of(on, roles), Rgb.of(ground, roles)))
          .as("%s on %s in %s", on, ground, selector)
          .isGreaterThanOrEqualTo(needed);
    }
  }

  /** In high contrast words have 7 (WCAG AAA); STOP has a white edge where its red is too dark. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = PAIRS)
  void pairsAreReadableFromAfarInHighContrast(String on, String ground, double needed) {
    Map<String, String> roles = Stylesheets.roles(".root.contrast");
    String edge = on.equals("stop") ? "on-stop" : on;
    assertThat(Rgb.contrast(Rgb.of(edge, roles), Rgb.of(ground, roles)))
        .as("%s on %s", edge, ground)
        .isGreaterThanOrEqualTo(needed >= 4.5 ? 7 : needed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"go", "gentle", "off", "clin", "sos", "accent"})
  void withoutSoftFillsEveryPanelHasALineThatIsSeen(String role) {
    Map<String, String> roles = Stylesheets.roles(".root.contrast");
    assertThat(Rgb.contrast(Rgb.of(role + "-line", roles), Rgb.of("bg", roles)))
        .isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {".root", ".root.dark", ".root.contrast"})
  void strongerPainStandsOutMore(String selector) {
    Map<String, String> roles = Stylesheets.roles(selector);
    Rgb ground = Rgb.of("p0", roles);
    for (int value = 1; value <= 10; value++) {
      assertThat(Rgb.contrast(Rgb.of("p" + value, roles), ground))
          .as("pain %d in %s", value, selector)
          .isGreaterThan(Rgb.contrast(Rgb.of("p" + (value - 1), roles), ground));
    }
  }

  @ParameterizedTest(name = "pain {0}")
  @CsvSource({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"})
  void numbersOfThePainScaleAreReadable(int value) {
    for (String selector : new String[] {".root", ".root.dark"}) {
      Map<String, String> roles = Stylesheets.roles(selector);
      assertThat(Rgb.contrast(Rgb.of("p" + value + "-fg", roles), Rgb.of("p" + value, roles)))
          .as("pain %d in %s", value, selector)
          .isGreaterThanOrEqualTo(4.5);
    }
    Map<String, String> contrast = Stylesheets.roles(".root.contrast");
    assertThat(Rgb.contrast(Rgb.of("p" + value + "-fg", contrast), Rgb.of("p" + value, contrast)))
        .isGreaterThanOrEqualTo(7);
  }
}
