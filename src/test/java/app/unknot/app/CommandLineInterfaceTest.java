package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineInterfaceTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new CommandLineInterface(
            InputStream.nullInputStream(), out, err, () -> LocalDate.of(2026, 11, 21))
        .run(arguments);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zones", "muscles", "points", "questions", "aggravators", "symptoms"})
  void aListHasAnIdATabAndANameInEachLine(String kind) {
    assertThat(run("list", kind)).isZero();
    assertThat(lines())
        .hasSizeGreaterThan(50)
        .allSatisfy(line -> assertThat(line).matches("[a-z0-9-]+\t[^\t]+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void zonesAreListedAsRequestsNameThem() {
    run("list", "zones");
    assertThat(lines())
        .contains("head-temple-left\tLeft temple", "head-temple-right\tRight temple")
        .anyMatch(line -> line.startsWith("head-nose\t"));
  }

  @Test
  void aPointIsNamedByItsPlaceItsMuscleAndItsNumber() {
    run("list", "points");
    assertThat(lines()).contains("trapezius-upper-tp1\tTop of the shoulder (upper trapezius) 1");
  }

  @Test
  void helpAndVersionSucceed() {
    assertThat(run("--help")).isZero();
    assertThat(run("assess", "--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(lines()).anyMatch(line -> line.matches("Unknot \\d+\\.\\d+\\.\\d+"));
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dance",
        "list",
        "list bones",
        "assess",
        "assess no-such-file.jsonl",
        "assess --top 0 -",
        "assess --top many -",
        "assess - -",
        "--unknown",
      })
  void aCommandThatIsNotUnderstoodSaysSo(String command) {
    assertThat(run(command.split(" "))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("\tat ");
    assertThat(out.size()).isZero();
  }
}
