package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Directories;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Packs in the settings, and the mark on what is theirs. */
@ExtendWith(ApplicationExtension.class)
class PacksPageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Window window;

  @Start
  void start(Stage stage) throws IOException {
    Path packs = Directories.under(folder).packs();
    Path sound = Files.createDirectories(packs.resolve("clinic"));
    Files.writeString(
        sound.resolve("pack.json"),
        """
        {"id": "clinic", "name": "Clinic by the river", "by": "A. Therapist",
         "revised": "2026-11-01", "sources": []}
        """);
    Files.writeString(
        sound.resolve("tighten.json"),
        """
        {"points": [{"point": "piriformis-tp1", "class": null, "hold": 20, "presses": 1,
          "target": 4, "without": [], "why": "Our patients come with sore nerves."}]}
        """);
    Path broken = Files.createDirectories(packs.resolve("garage"));
    Files.writeString(broken.resolve("pack.json"), "{\"id\": ");
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  @Tag("H-55")
  void eachPackIsListedWithWhatIsUsedOrWhyItIsLeftOut(FxRobot robot) {
    Newcomer person = new Newcomer(robot);
    person.shows(window, new Screen.Settings(SettingsSection.PACKS));
    assertThat(person.reads("pack-clinic"))
        .contains("Clinic by the river", "In use", "by A. Therapist, 1 November 2026")
        .anyMatch(text -> text.contains("one spot narrowed"));
    assertThat(person.reads("pack-garage")).contains("garage", "Left out").hasSizeGreaterThan(3);
    assertThat(person.find("packs-folder")).as("where they lie").isPresent();
  }

  @Test
  @Tag("H-55")
  void whatIsTheirsIsMarkedAsTheirs(FxRobot robot) {
    Newcomer person = new Newcomer(robot);
    person.shows(window, new Screen.Point(new SidedPoint("piriformis-tp1", Side.RIGHT)));
    assertThat(person.reads("pack-notices"))
        .anyMatch(text -> text.contains("Clinic by the river"))
        .anyMatch(text -> text.contains("narrows"));
    person.shows(window, new Screen.Point(new SidedPoint("trapezius-upper-tp1", Side.RIGHT)));
    assertThat(person.find("pack-notices")).as("at a spot of ours").isEmpty();
    robot.interact(() ->
        window
            .journey()
            .marks()
            .set(
                window.ready().coach().knowledge().sidedZone("buttock-middle-right").orElseThrow(),
                new PainRating(5)));
    person.shows(window, new Screen.Find());
    assertThat(person.page()).contains("From the pack Clinic by the river");
  }
}
