package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Place;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1440, 870);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

  private static Place place(int x, int y) {
    return new Place(x, y, 1280, 832, false);
  }

  @Test
  void aWindowComesBackToWhereItWasOnEitherScreen() {
    assertThat(WindowPlace.on(List.of(LAPTOP, LEFT), place(100, 40))).contains(place(100, 40));
    assertThat(WindowPlace.on(List.of(LAPTOP, LEFT), place(-1800, 90))).contains(place(-1800, 90));
  }

  @Test
  void withItsScreenGoneItComesWhollyBackToTheOneThatIsLeft() {
    assertThat(WindowPlace.on(List.of(LAPTOP), place(-1800, 90))).contains(place(0, 68));
  }

  @ParameterizedTest
  @CsvSource({"100, -700", "100, 890", "1400, 60", "-1250, 60"})
  void anEdgeThatCannotBeCaughtIsBroughtBack(int x, int y) {
    Place back = WindowPlace.on(List.of(LAPTOP), place(x, y)).orElseThrow();
    assertThat(back.x()).isBetween(0, 160);
    assertThat(back.y()).isBetween(30, 68);
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeToFit() {
    Place back =
        WindowPlace.on(List.of(LAPTOP), new Place(-50, 30, 2500, 1400, true)).orElseThrow();
    assertThat(back.width()).isEqualTo(1440);
    assertThat(back.height()).isEqualTo(870);
    assertThat(back.maximised()).isTrue();
  }

  @Test
  void withoutAnyScreenThereIsNoPlace() {
    assertThat(WindowPlace.on(List.of(), place(0, 0))).isEmpty();
  }
}
