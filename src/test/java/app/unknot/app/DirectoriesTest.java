package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {
  private static final Path HOME = Path.of("/home/ada");

  private static Directories of(String os, Map<String, String> environment) {
    return Directories.of(environment, os, HOME);
  }

  @Test
  void onLinuxTheyAreTheXdgOnes() {
    assertThat(
            of(
                "Linux",
                Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s")))
        .isEqualTo(
            new Directories(Path.of("/d/unknot"), Path.of("/c/unknot"), Path.of("/s/unknot")));
  }

  @Test
  void anUnsetEmptyOrRelativeVariableFallsBackToTheHomeDirectory() {
    Directories usual =
        new Directories(
            HOME.resolve(".local/share/unknot"),
            HOME.resolve(".config/unknot"),
            HOME.resolve(".local/state/unknot"));
    assertThat(of("Linux", Map.of())).isEqualTo(usual);
    assertThat(of("FreeBSD", Map.of("XDG_DATA_HOME", "", "XDG_CONFIG_HOME", " "))).isEqualTo(usual);
    assertThat(of("Linux", Map.of("XDG_STATE_HOME", "relative/path"))).isEqualTo(usual);
  }

  @Test
  void onMacOsTheyAreInTheLibraryWhateverXdgSays() {
    assertThat(of("Mac OS X", Map.of("XDG_DATA_HOME", "/d")))
        .isEqualTo(
            new Directories(
                HOME.resolve("Library/Application Support/Unknot"),
                HOME.resolve("Library/Preferences/Unknot"),
                HOME.resolve("Library/Logs/Unknot")));
  }

  @Test
  void onWindowsTheJournalDoesNotRoam() {
    Directories set =
        of("Windows 11", Map.of("LOCALAPPDATA", "/users/ada/Local", "APPDATA", "/users/ada/Roam"));
    assertThat(set.journal()).isEqualTo(Path.of("/users/ada/Local/Unknot/journal.db"));
    assertThat(set.config()).isEqualTo(Path.of("/users/ada/Roam/Unknot"));
    assertThat(set.state()).isEqualTo(Path.of("/users/ada/Local/Unknot/Logs"));
    assertThat(of("Windows 10", Map.of()).data()).isEqualTo(HOME.resolve("AppData/Local/Unknot"));
  }

  @Test
  void askingCreatesNothingAndCreatingIsForTheOwnerAlone(@TempDir Path folder) throws IOException {
    Directories directories = Directories.under(folder.resolve("portable"));
    assertThat(folder.resolve("portable")).doesNotExist();
    Path state = Directories.create(directories.state());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
        .isEqualTo("rwx------");
    assertThat(Directories.create(directories.state())).isEqualTo(state);
  }
}
