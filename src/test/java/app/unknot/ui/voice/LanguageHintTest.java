package app.unknot.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Texts;
import app.unknot.ui.ThereVoice;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A voice that reads German with English sounds is told of before it is heard. */
@ExtendWith(ApplicationExtension.class)
class LanguageHintTest {
  /** Speaks one language, and says which only later. */
  private static final class Foreign extends ThereVoice {
    private boolean speaks;
    private Runnable told = () -> {};

    @Override
    public boolean speaksTheLanguage() {
      return speaks;
    }

    @Override
    public void whenKnown(Runnable known) {
      told = known;
    }
  }

  private final Foreign voice = new Foreign();

  private LanguageHint hint(FxRobot robot) {
    LanguageHint[] made = new LanguageHint[1];
    robot.interact(() -> made[0] = new LanguageHint(new Texts(Locale.GERMAN), voice));
    return made[0];
  }

  @Test
  @Tag("H-38")
  void aMissingLanguageShowsWhenItIsKnownFromWhateverThread(FxRobot robot) {
    LanguageHint hint = hint(robot);
    assertThat(hint.isVisible()).as("nobody knows").isFalse();

    voice.told.run();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hint.isVisible()).isTrue();
    assertThat(hint.isManaged()).isTrue();
  }

  @Test
  void aVoiceThatSpeaksTheLanguageTakesTheHintAway(FxRobot robot) {
    LanguageHint hint = hint(robot);
    robot.interact(voice.told);
    assertThat(hint.isVisible()).isTrue();

    voice.speaks = true;
    robot.interact(hint::look);
    assertThat(hint.isVisible()).isFalse();
  }
}
