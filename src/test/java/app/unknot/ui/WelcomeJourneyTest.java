package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.journal.HealthRecord;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.preferences.Language;
import app.unknot.preferences.Preferences;
import app.unknot.preferences.Scheme;
import app.unknot.preferences.Voice;
import app.unknot.safety.EmergencyNumber;
import app.unknot.text.Texts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The first steps: all of them, none of them, and what they are good for afterwards. */
@ExtendWith(ApplicationExtension.class)
class WelcomeJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  private final SampleVoice voice = new SampleVoice();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private Newcomer person;

  @Start
  void start(Stage shown) {
    stage = shown;
    window =
        new Window(
            stage,
            folder,
            CLOCK,
            Window.speaking(new Hands(), voice),
            new Texts(Locale.ENGLISH),
            Scheme.LIGHT,
            1280,
            832);
    window.shell().show(new Screen.Welcome());
  }

  @BeforeEach
  void sitsDown(FxRobot robot) {
    person = new Newcomer(robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private HealthRecord health() {
    return window.ready().coach().health();
  }

  private Preferences set() {
    return window.preferences().get();
  }

  @Test
  void whatIsToldInTheThreeStepsIsKept() {
    person.use("number-typed");
    person.writes("112");
    person.use("number-use");
    person.use("size-large");
    person.use("look-dark");
    person.use("welcome-voice");
    person.use("welcome-next");
    person.use("health-none");
    person.use("welcome-next");
    person.use("kit-ball");
    person.use("welcome-next");

    assertThat(window.shell().current()).isEqualTo(new Screen.Find());
    assertThat(health().emergencyNumber()).contains(new EmergencyNumber("112"));
    assertThat(health().profile().isCurrent(window.ready().coach().today())).isTrue();
    assertThat(set().welcomed()).isTrue();
    assertThat(set().look().textPercent()).isEqualTo(125);
    assertThat(set().voice().on()).isFalse();
    assertThat(set().tools()).contains(Set.of(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.BALL_CHAIR));
  }

  @Test
  void theLanguageAndTheVoiceAreTheSameAsInTheSettings() {
    person.use("language-de");
    assertThat(set().language()).contains(Language.DE);
    person.use("welcome-sample");
    assertThat(voice.tried()).isEqualTo(1);
    assertThat(set().voice()).as("a sample sets nothing").isEqualTo(Voice.DEFAULT);

    person.shows(window, new Screen.Settings(SettingsSection.LOOK));
    assertThat(((ToggleButton) person.find("language-de").orElseThrow()).isSelected()).isTrue();
  }

  @Test
  void withoutAVoiceThereIsNothingToSwitch(FxRobot robot) {
    robot.interact(() -> {
      window.close();
      window = new Window(stage, folder, CLOCK, new Hands());
      window.shell().show(new Screen.Welcome());
    });
    assertThat(person.find("welcome-voice")).isEmpty();
    assertThat(person.page()).contains("No voice on this computer");
  }

  @Test
  void whoSkipsIsAskedAtTheFirstCheckInstead() {
    person.use("welcome-skip");
    assertThat(window.shell().current()).isEqualTo(new Screen.Find());
    assertThat(set().welcomed()).isTrue();
    assertThat(health()).isEqualTo(HealthRecord.EMPTY);
    person.wantsToPress("neck-side-right");
    assertThat(person.find("health-none")).as("the questions about health").isPresent();
  }

  @Test
  void halfAListCountsForNothing() {
    person.use("welcome-next");
    person.use("health-diabetes");
    assertThat(person.page()).contains("The list counts once you have closed it");
    person.use("welcome-skip");
    assertThat(health().profile().answers()).isEmpty();
  }

  @Test
  @Tag("H-07")
  void whoIsUnder18IsToldWhatThatMeansAndWhatStaysOpen() {
    person.use("welcome-next");
    person.use("age");
    person.writes("16");
    person.use("welcome-next");
    assertThat(person.reads("in-the-way"))
        .anyMatch(text -> text.contains("Sessions are for adults"))
        .anyMatch(text -> text.contains("Everything else stays open"));
    person.use("welcome-back");
    assertThat(person.find("health-none")).isPresent();
  }

  @Test
  @Tag("H-09")
  void helpIsOneClickAway() {
    person.use("welcome-help");
    assertThat(window.shell().current()).isEqualTo(new Screen.Help());
  }

  @Test
  void whatThePersonHasComesFirst() {
    person.use("welcome-next");
    person.use("welcome-next");
    person.use("kit-cane");
    person.use("welcome-next");
    person.shows(window, new Screen.Point(new SidedPoint("trapezius-lower-tp1", Side.RIGHT)));
    assertThat(person.page()).as("what is not at hand").contains("Not among yours");
    double cane = person.find("tool-cane").orElseThrow().getBoundsInParent().getMinX();
    double ball = person.find("tool-ball-wall").orElseThrow().getBoundsInParent().getMinX();
    assertThat(cane).as("the cane before the ball").isLessThan(ball);
  }
}
