package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoTest {
  @Test
  void wordsAreLongerAndWearAccents() {
    assertThat(Pseudo.said("Where it is.")).isEqualTo("Whéré~~ ít~ ís~.");
  }

  @Test
  void placesForArgumentsStay() {
    assertThat(Pseudo.said("{0}, {1} of")).isEqualTo("{0}, {1} óf~");
    assertThat(Pseudo.texts().get("common.name-and-side", "a", "b")).isEqualTo("a, b");
  }
}
