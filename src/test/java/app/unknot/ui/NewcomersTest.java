package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Toggle;
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

/**
 * Tried as new people would: who is turned away, with which words and which way on, and how few
 * clicks it takes those who may go ahead.
 */
@ExtendWith(ApplicationExtension.class)
class NewcomersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  /** From the map to the plan, the first time. How long the words take to read is not in it. */
  private static final int FULL_CHECK = 15;

  /** From the safety check to the plan, every other time. */
  private static final int SHORT_CHECK = 8;

  private static final String NECK = "neck-side-right";
  private static final String CALF = "calf-inner-right";
  private static final String TEMPLE = "head-temple-right";
  private static final String SHIN = "leg-front-right";

  private final Hands hands = new Hands();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private Newcomer somebody;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(stage, folder, CLOCK, hands);
  }

  @BeforeEach
  void sitsDown(FxRobot robot) {
    somebody = new Newcomer(robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  // Turned away, kindly

  @Test
  @Tag("H-24")
  @Tag("H-59")
  void whoIsPregnantTalksToAClinicianFirst() {
    somebody.wantsToPress(NECK);
    somebody.answers("health-pregnant");
    if (somebody.sees("pregnancy-warning-no")) {
      somebody.use("pregnancy-warning-no");
    }
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician first",
        "a midwife or doctor knows what is right for you",
        "Ask your midwife or doctor");
    assertThat(somebody.find("said-yes")).as("where a yes can be noted").isPresent();
  }

  @Test
  @Tag("H-59")
  void whoTakesABloodThinnerTalksToAClinicianFirst() {
    somebody.wantsToPress(NECK);
    somebody.answers("health-bleeding");
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician first",
        "firm pressing can cause bleeding under the skin",
        "about a blood thinner also your pharmacist");
    assertThat(somebody.find("said-yes")).as("where a yes can be noted").isPresent();
  }

  @Test
  @Tag("H-22")
  @Tag("H-59")
  void whoseLegIsNumbSeesSomebodyThisWeek() {
    somebody.mark(CALF);
    List.of("describe", "feels-numb", "since-weeks", "candidate-1", "see-how", "to-safety")
        .forEach(somebody::use);
    somebody.answers("spot-nerve");
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician this week",
        window.texts().get("safety.rule.marks-numb"),
        "Other areas stay open");
    assertThat(somebody.page()).contains(window.texts().get("safety.rule.nerve-signs"));
  }

  @Test
  @Tag("H-22")
  @Tag("H-59")
  void whoseLegIsNumbAndWhoHasNotAnsweredThatIsTurnedAwayAllTheSame() {
    somebody.mark(CALF);
    List.of("describe", "feels-numb", "since-weeks", "candidate-1", "see-how", "to-safety")
        .forEach(somebody::use);
    somebody.answers();
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician this week",
        window.texts().get("safety.rule.marks-numb"),
        "Other areas stay open");
  }

  @Test
  @Tag("H-59")
  void whoseBoneHasNotHealedTalksToAClinicianFirst() {
    somebody.wantsToPress(SHIN);
    somebody.answers("health-bones");
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician first", window.texts().get("safety.rule.weak-bones"), "doctor");
  }

  @Test
  @Tag("H-21")
  @Tag("H-59")
  void whoseCalfIsSwollenSeesSomebodyToday() {
    somebody.wantsToPress(CALF);
    somebody.answers("leg-clot-signs");
    somebody.use("continue");

    somebody.isTurnedAwayKindly(
        "Talk to a clinician today",
        "One swollen, warm or darker leg",
        "Ring a doctor, nurse or urgent care line today");
  }

  @Test
  @Tag("H-10")
  @Tag("H-59")
  void whoPointsAtTheFrontOfTheNeckIsToldWhyNobodyPressesThere() {
    somebody.mark("neck-front-right");
    somebody.use("search");
    somebody.writes("scalene");
    somebody.use("spot-scalenus-anterior-right");
    somebody.use("see-how");
    assertThat(somebody.page())
        .contains("Why nobody presses here at home")
        .contains("See other spots");
    assertThat(somebody.find("tool-fingers")).as("a way to press it").isEmpty();

    somebody.use("to-safety");
    assertThat(window.shell().current())
        .as("no check leads on from here")
        .isEqualTo(new Screen.Find());
  }

  @Test
  @Tag("H-18")
  @Tag("H-59")
  void whoWouldUseAMassageGunOnTheHeadFindsOtherTools() {
    somebody.mark(TEMPLE);
    somebody.use("candidate-1");
    somebody.use("see-how");

    assertThat(somebody.find("tool-massage-gun")).as("the gun among the tools").isEmpty();
    assertThat(somebody.find("tool-fingers")).as("what does instead").isPresent();
    assertThat(somebody.reads("not-for")).as("why not").contains("Massage gun");
  }

  // Through, in few clicks

  @Test
  void aStiffNeckIsThroughInFewClicks() {
    somebody.wantsToPress(NECK);
    somebody.answers();
    assertThatItOpens();
  }

  @Test
  void aCalfThatIsSoreAfterARunIsThroughInFewClicks() {
    somebody.wantsToPress(CALF);
    somebody.answers();
    assertThatItOpens();
  }

  @Test
  void theUsualHeadacheIsThroughInFewClicks() {
    somebody.wantsToPress(TEMPLE);
    somebody.answers();
    assertThatItOpens();
  }

  @Test
  void aFractureThatHasHealedNeedsNoYesAndIsThroughInFewClicks() {
    somebody.wantsToPress(SHIN);
    assertThat(somebody.page())
        .as("what is asked is about bones that are not healed, and about the last 12 weeks")
        .contains(window.texts().get("safety.question.health-bones.short"))
        .contains(window.texts().get("safety.question.spot-injury"));
    somebody.answers(List.of(), List.of("spot-injury"));
    assertThat(somebody.find("spot-injury-no"))
        .hasValueSatisfying(no -> assertThat(((Toggle) no).isSelected()).isTrue());
    assertThatItOpens();
  }

  @Test
  @Tag("H-31")
  void everyPageOnTheWayNamesTheSide() {
    somebody.mark(SHIN);
    somebody.use("candidate-1");
    somebody.use("see-how");
    assertThat(somebody.page()).as("the point").contains(", right");
    somebody.use("to-safety");
    assertThat(somebody.page()).as("the check").contains(", right");
    somebody.answers();
    somebody.use("continue");
    somebody.use("see-plan");
    assertThat(somebody.page()).as("the plan").containsPattern("(?i)\\bright\\b");
    somebody.use("before-5");
    somebody.use("start");
    assertThat(window.shell().current()).isEqualTo(new Screen.Session());
    assertThat(somebody.page()).as("the player").containsPattern("(?i)\\bright side\\b");
  }

  @Test
  void theSecondCheckIsShort() {
    somebody.wantsToPress(NECK);
    somebody.answers();
    somebody.use("continue");
    somebody.shows(window, new Screen.Safety());

    somebody.startsAnew();
    somebody.answers();
    somebody.use("continue");
    somebody.use("see-plan");
    assertThat(window.shell().current()).isEqualTo(new Screen.Plan());
    assertThat(somebody.clicks()).isLessThanOrEqualTo(SHORT_CHECK);
  }

  private void assertThatItOpens() {
    somebody.use("continue");
    somebody.use("see-plan");
    assertThat(window.shell().current()).isEqualTo(new Screen.Plan());
    assertThat(somebody.clicks()).isLessThanOrEqualTo(FULL_CHECK);
  }
}
