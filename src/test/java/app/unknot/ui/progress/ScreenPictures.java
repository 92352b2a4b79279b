package app.unknot.ui.progress;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.SorenessTold;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.Soreness;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.Pictures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Writes pictures of the finish and progress screens; run it by its name and look at them. */
@ExtendWith(ApplicationExtension.class)
class ScreenPictures {
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void write(FxRobot robot) {
    JournalEntry now = Stand.session(1, Stand.SHOULDER, Stand.NOW.minusMinutes(14));
    JournalEntry yesterday = Stand.session(2, Stand.SHOULDER, Stand.NOW.minusHours(28));
    JournalEntry noted =
        Stand.ended(
                Stand.session(3, Stand.TEMPLE, Stand.NOW.minusHours(31)),
                Optional.of(new PainRating(5)),
                Ending.Kind.STOPPED,
                Optional.of(Symptom.NUMB_OR_TINGLING))
            .withNote("Long call this morning, slept badly.", Set.of("desk", "stress"))
            .withSoreness(new SorenessTold(Stand.TEMPLE, new Soreness(2), Stand.NOW.toInstant()));
    JournalEntry higher =
        Stand.ended(
            now, Optional.of(new PainRating(8)), Ending.Kind.FINISHED_EARLY, Optional.empty());
    JournalEntry untold = Stand.ended(now, Optional.empty(), Ending.Kind.STOPPED, Optional.empty());
    JournalEntry symptom =
        Stand.ended(
            now, Optional.empty(), Ending.Kind.STOPPED, Optional.of(Symptom.NUMB_OR_TINGLING));
    JournalEntry interrupted =
        Stand.ended(yesterday, Optional.empty(), Ending.Kind.INTERRUPTED, Optional.empty());
    List<JournalEntry> many =
        java.util.stream.IntStream.range(0, 12)
            .mapToObj(i ->
                Stand.session(
                    20 + i,
                    i % 3 == 0 ? Stand.TEMPLE : Stand.SHOULDER,
                    Stand.NOW.minusDays(3 + i / 2).minusHours(i)))
            .toList();

    picture(robot, "finish", List.of(now, yesterday), Optional.of(now), new Screen.Finish(), "");
    picture(robot, "finish-higher", List.of(higher), Optional.of(higher), new Screen.Finish(), "");
    picture(robot, "finish-untold", List.of(untold), Optional.of(untold), new Screen.Finish(), "");
    picture(
        robot, "finish-symptom", List.of(symptom), Optional.of(symptom), new Screen.Finish(), "");
    picture(robot, "progress-empty", List.of(), Optional.empty(), new Screen.Progress(), "");
    picture(
        robot,
        "progress",
        join(List.of(now, yesterday, noted), many),
        Optional.empty(),
        new Screen.Progress(),
        "");
    picture(
        robot,
        "progress-interrupted",
        List.of(interrupted, noted),
        Optional.empty(),
        new Screen.Progress(),
        "#interrupted-felt");
    picture(
        robot,
        "progress-deleted",
        List.of(now, noted),
        Optional.empty(),
        new Screen.Progress(),
        "#delete-session");
    picture(
        robot, "find-asked", List.of(yesterday), Optional.empty(), new Screen.Find(), "#sore-5");
  }

  private static List<JournalEntry> join(List<JournalEntry> a, List<JournalEntry> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  private void picture(
      FxRobot robot,
      String name,
      List<JournalEntry> entries,
      Optional<JournalEntry> ended,
      Screen screen,
      String press) {
    for (ColorScheme look : ColorScheme.values()) {
      for (int[] size : new int[][] {{1280, 832}, {1024, 700}}) {
        if (look == ColorScheme.DARK && size[0] == 1024) {
          continue;
        }
        String file = name + "-" + look.name().toLowerCase(java.util.Locale.ROOT) + "-" + size[0];
        robot.interact(() -> {
          try (SqliteJournal journal = Stand.journal(folder.resolve(file))) {
            entries.forEach(journal::keep);
            journal.keep(
                journal
                    .health()
                    .withProfile(
                        new HealthProfile(
                            OptionalInt.of(44),
                            Map.of("health-feeling", Answer.NO),
                            Map.of(),
                            Map.of(),
                            Optional.of(LocalDate.parse("2026-11-20")),
                            List.of())));
            Coach coach = Stand.coach(journal, journal, Stand.NOW);
            Journey journey = new Journey();
            ended.ifPresent(journey::end);
            Shell shell = new Shell(new app.unknot.text.Texts(java.util.Locale.ENGLISH), look);
            Ui ui = Stand.ui(coach, journey, shell, shell);
            shell.setScreens(new Screens(ui)::make);
            Scene scene = Pictures.scene(shell, look, size[0], size[1]);
            shell.show(screen);
            stage.setScene(scene);
            stage.show();
            if (!press.isEmpty()) {
              Node node = scene.getRoot().lookup(press);
              if (node instanceof javafx.scene.control.ButtonBase button) {
                button.fire();
              }
            }
            Pictures.take(scene, file);
          }
        });
      }
    }
  }
}
