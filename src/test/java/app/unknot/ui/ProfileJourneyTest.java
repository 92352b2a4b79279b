package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.HealthRecord;
import app.unknot.safety.Answer;
import app.unknot.safety.EmergencyNumber;
import app.unknot.safety.HealthProfile;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ComboBox;
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

/** What is on file about health, seen and changed in the settings. */
@ExtendWith(ApplicationExtension.class)
class ProfileJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final String DIABETES = "health-diabetes";

  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private Newcomer person;
  private FxRobot robot;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @BeforeEach
  void sitsDown(FxRobot hands) {
    robot = hands;
    person = new Newcomer(robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private HealthRecord health() {
    return window.ready().coach().health();
  }

  private void settings() {
    robot.interact(() -> window.shell().show(new Screen.Settings(SettingsSection.PROFILE)));
  }

  /** A check of three weeks ago: diabetes, with a clinician's yes of that day, and nothing else. */
  private void onFile() {
    Map<String, Answer> answers = new HashMap<>();
    window.ready().coach().onFile().forEach(q -> answers.put(q.id(), Answer.NO));
    answers.put(DIABETES, Answer.YES);
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.of(42),
            Optional.of(DAY),
            answers,
            Map.of(DIABETES, DAY),
            Map.of(),
            Optional.of(DAY),
            List.of());
    robot.interact(() -> window.ready().coach().keep(health().withProfile(profile)));
  }

  @Test
  @Tag("H-03")
  void everyAnswerStandsThereWithItsDayAndWhatItCauses() {
    onFile();
    settings();
    window
        .ready()
        .coach()
        .onFile()
        .forEach(q -> assertThat(person.find("change-" + q.id())).as(q.id()).isPresent());
    assertThat(person.page())
        .contains("You said yes, 3 November 2026.")
        .contains("A clinician said yes on 3 November 2026.")
        .contains("You said no, 3 November 2026.")
        .contains("42 years, told on 3 November 2026")
        .contains("Gentle limits", "No limit");
    assertThat(person.reads("causes-" + DIABETES))
        .anyMatch(text -> text.contains("Pressure, up to 5 instead of 7"));
  }

  @Test
  void aChangeHoldsAtOnceAndCanBeUndone() {
    onFile();
    settings();
    HealthProfile before = health().profile();
    person.use("change-health-clot");
    person.use("set-health-clot-yes");
    assertThat(health().profile().answers()).containsEntry("health-clot", Answer.YES);
    assertThat(health().profile().cleared()).as("a change of health").isEmpty();
    assertThat(person.page()).contains("Clinician first");
    person.use("toast-undo");
    assertThat(health().profile()).isEqualTo(before);
  }

  @Test
  @Tag("H-03")
  void aCliniciansYesAndTheAgeCanBeTakenBack() {
    onFile();
    settings();
    person.use("change-" + DIABETES);
    person.use("withdraw-yes-" + DIABETES);
    assertThat(health().profile().cleared()).isEmpty();
    person.use("change-age");
    person.use("withdraw-age");
    assertThat(health().profile().age()).isEmpty();
    assertThat(person.page()).contains("Not told. It counts as 65 or older.");
    person.use("change-age");
    person.use("set-age");
    person.writes("17");
    person.use("save-age");
    assertThat(person.page()).contains("No pressing").contains("Sessions are for adults");
    person.use("ask-again");
    assertThat(health().profile().answers()).isEmpty();
  }

  @Test
  void whoHasToldNothingCanTellItHereAndIsAskedLessAtTheCheck() {
    settings();
    person.use("tell-health");
    assertThat(person.sees("keep-health")).as("before the list is closed").isFalse();
    person.use("health-none");
    person.use("keep-health");
    assertThat(health().profile().isCurrent(window.ready().coach().today())).isTrue();

    robot.interact(() -> window.shell().show(new Screen.Find()));
    person.wantsToPress("neck-side-right");
    assertThat(person.find("health-none")).as("the list again").isEmpty();
    assertThat(person.find("now-none")).as("what is asked every time").isPresent();
  }

  @Test
  @Tag("H-48")
  void noNumberIsChosenUntilThePersonDoes() {
    robot.interact(() -> window.shell().show(new Screen.Help()));
    assertThat(person.find("emergency-number")).isEmpty();
    assertThat(person.page()).contains("Call your local emergency number.");
    person.use("number-choose");
    ComboBox<?> countries = robot.lookup("#number-country").queryAs(ComboBox.class);
    assertThat(countries.getValue()).as("chosen beforehand").isNull();
    person.use("number-typed");
    person.writes("call me");
    person.use("number-use");
    assertThat(health().emergencyNumber()).isEmpty();
    assertThat(person.page()).contains("Only digits");
    robot.interact(() -> countries.getSelectionModel().selectFirst());
    assertThat(health().emergencyNumber()).contains(new EmergencyNumber("000"));
    assertThat(person.reads("number-sign")).contains("000");
  }

  @Test
  @Tag("H-48")
  @Tag("H-09")
  void theNumberStandsWhereItCounts() {
    onFile();
    robot.interact(() ->
        window
            .ready()
            .coach()
            .keep(health().withEmergencyNumber(Optional.of(new EmergencyNumber("112")))));
    robot.interact(() -> window.shell().show(new Screen.Help()));
    assertThat(person.reads("number-sign")).contains("112");
    robot.interact(() -> window.shell().show(new Screen.Find()));
    person.wantsToPress("neck-side-right");
    person.use("now-chest");
    assertThat(person.reads("outcome")).contains("112");
    settings();
    person.use("number-forget");
    assertThat(health().emergencyNumber()).isEmpty();
    person.use("toast-undo");
    assertThat(health().emergencyNumber()).contains(new EmergencyNumber("112"));
  }
}
