package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.Tool;
import app.unknot.ui.Hands;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.plan.PlanViewModel;
import app.unknot.ui.progress.FullDisk;
import app.unknot.ui.progress.Stand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing says that it is saved where it is not. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void aStopSaysThatItIsSavedOnlyOnceItIs() {
    MovableClock clock = new MovableClock();
    try (Rehearsal rehearsal = new Rehearsal(folder.resolve("a"), clock);
        SqliteJournal inner = Stand.journal(folder)) {
      FullDisk disk = new FullDisk(inner);
      rehearsal.clear("head-temple-right", 6, Rehearsal.SHOULDER, Tool.BALL_WALL);
      PlanViewModel plan =
          new PlanViewModel(
              rehearsal.coach(), rehearsal.journey(), rehearsal.journey().cleared().orElseThrow());
      plan.tell(new PainRating(6));
      plan.start();
      Coach coach = Stand.coach(disk, inner, rehearsal.coach().now());
      Equipment silent = Equipment.silent();
      PlayerViewModel model =
          new PlayerViewModel(
              Stand.ui(coach, rehearsal.journey(), rehearsal.shown()::add, (_, _) -> {}),
              new Equipment(new Hands(), silent.chime(), silent.voice(), silent.guard()),
              rehearsal.journey().routine().orElseThrow(),
              new PainRating(6));
      model.begin();
      model.stop();
      assertThat(model.page()).isEqualTo(Page.STOPPED);
      assertThat(model.isSaved()).isFalse();

      disk.makeRoom();
      model.retry();
      assertThat(model.isSaved()).isTrue();
      model.close();
    }
  }

  @Test
  void noSpokenSentenceAndNoMessageSaysSaved() {
    for (String bundle : List.of("session", "player")) {
      ResourceBundle words = ResourceBundle.getBundle("app.unknot.text." + bundle, Locale.ENGLISH);
      assertThat(words.keySet().stream().filter(k -> !k.equals("player.stopped.saved")))
          .isNotEmpty()
          .noneMatch(k -> words.getString(k).toLowerCase(Locale.ROOT).contains("saved"));
    }
  }
}
