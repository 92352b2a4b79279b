package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnusedTextsTest {

  @Test
  void everySentenceIsUsed() {
    Set<String> unused = TextBundlesTest.keys();
    unused.removeAll(TextBundlesTest.literals());
    unused.removeIf(key -> TextBundlesTest.COMPOSED.stream().anyMatch(key::startsWith));

    assertThat(unused).as("sentences that no code asks for").isEmpty();
  }
}
