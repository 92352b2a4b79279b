package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.session.Symptom;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a session keeps the display on. */
class DisplayTest {
  @TempDir Path folder;
  private Played played;
  private PlayerViewModel model;

  @BeforeEach
  void begin() {
    played = new Played(folder);
    model = played.model;
    model.begin();
  }

  @AfterEach
  void close() {
    model.close();
    played.close();
  }

  @Test
  void theDisplayIsKeptOnUntilTheScreenIsLeft() {
    assertThat(played.lit).isTrue();
    played.toThePress();
    model.stop();
    assertThat(played.lit).as("two minutes are watched after a stop").isTrue();

    model.feel(Symptom.SHARP_OR_ELECTRIC);
    model.done();
    assertThat(played.lit).isFalse();
  }

  @Test
  @Tag("H-47")
  void afterTwoMinutesTheStoppedPageLetsTheDisplayGoDark() {
    played.toThePress();
    model.stop();
    played.hands.pass(119);
    assertThat(played.lit).isTrue();
    played.hands.pass(2);
    assertThat(played.lit).isFalse();

    model.feel(Symptom.SHARP_OR_ELECTRIC);
    assertThat(played.lit).as("two more minutes are watched").isTrue();
    played.hands.pass(121);
    assertThat(played.lit).isFalse();
  }

  @Test
  void aWindowThatClosesLetsTheDisplayGoDark() {
    played.toThePress();
    model.close();

    assertThat(played.lit).isFalse();
  }
}
