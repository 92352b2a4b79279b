package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LastResortTest {
  private static final Thread THREAD = Thread.currentThread();

  private final List<Runnable> later = new ArrayList<>();
  private int told;

  @Test
  @Tag("H-47")
  void anErrorIsNamedByKindAndPlaceAndNeverQuoted() {
    Throwable error =
        new IllegalStateException(
            "SECRET", new IllegalArgumentException("SECRET head-temple-right"));
    assertThat(LastResort.kind(error))
        .contains(
            "IllegalStateException",
            "because of java.lang.IllegalArgumentException",
            "LastResortTest.anErrorIsNamed")
        .doesNotContain("SECRET", "head-temple");
  }

  @Test
  void thePersonIsToldOnceAtATime() {
    LastResort last = new LastResort(later::add, () -> told++);
    last.uncaughtException(THREAD, new IllegalStateException());
    last.uncaughtException(THREAD, new IllegalStateException());
    assertThat(later).hasSize(1);
    later.getFirst().run();
    assertThat(told).isEqualTo(1);

    last.uncaughtException(THREAD, new IllegalStateException());
    assertThat(later).hasSize(2);
  }

  @Test
  void anErrorWhileTellingEndsThere() {
    LastResort last =
        new LastResort(
            Runnable::run,
            () -> {
              told++;
              throw new IllegalStateException("again");
            });
    last.uncaughtException(THREAD, new IllegalStateException());
    last.uncaughtException(THREAD, new IllegalStateException());
    assertThat(told).isEqualTo(2);
  }

  @Test
  void aScreenIsMissedOnlyWhereTheSystemTellsIt() {
    Optional<String> none = Optional.empty();
    assertThat(Window.isWithoutScreen(Map.of(), "Linux", none)).isTrue();
    assertThat(Window.isWithoutScreen(Map.of("DISPLAY", ""), "Linux", none)).isTrue();
    assertThat(Window.isWithoutScreen(Map.of("DISPLAY", ":0"), "Linux", none)).isFalse();
    assertThat(Window.isWithoutScreen(Map.of(), "Linux", Optional.of("Headless"))).isFalse();
    assertThat(Window.isWithoutScreen(Map.of(), "Windows 11", none)).isFalse();
    assertThat(Window.isWithoutScreen(Map.of(), "Mac OS X", none)).isFalse();
  }
}
