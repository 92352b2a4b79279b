package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Tool;
import app.unknot.preferences.Breath;
import app.unknot.preferences.Language;
import app.unknot.preferences.Look;
import app.unknot.preferences.Motion;
import app.unknot.preferences.Place;
import app.unknot.preferences.Preferences;
import app.unknot.preferences.PreferencesStore.Loaded;
import app.unknot.preferences.PreferencesStore.Saving;
import app.unknot.preferences.Scheme;
import app.unknot.preferences.Voice;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
  private static final Preferences ALL_SET =
      new Preferences(
          new Look(Scheme.HIGH_CONTRAST, true, 150, Motion.REDUCED),
          new Voice(false, Optional.of("Anna"), 90, 70, false, 40),
          new Breath(5, 7),
          Optional.of(Set.of(Tool.CANE, Tool.BALL_FLOOR)),
          Optional.of(Language.DE),
          true,
          Optional.of(new Place(-1200, 40, 1300, 900, true)),
          true);

  @TempDir Path folder;

  private Path parent() {
    return folder.resolve("config");
  }

  private Path file() {
    return parent().resolve("preferences.json");
  }

  private PreferencesFile store() {
    return new PreferencesFile(file());
  }

  private void write(String json) throws IOException {
    Files.createDirectories(parent());
    Files.writeString(file(), json);
  }

  @Test
  void whatIsKeptIsFoundAgain() {
    assertThat(store().keep(ALL_SET)).isEqualTo(Saving.KEPT);
    assertThat(store().load()).isEqualTo(new Loaded.Sound(ALL_SET));

    assertThat(store().keep(Preferences.DEFAULT)).isEqualTo(Saving.KEPT);
    assertThat(store().load()).isEqualTo(new Loaded.Sound(Preferences.DEFAULT));
    assertThat(parent()).isDirectoryNotContaining(p -> p.toString().endsWith(".new"));
  }

  @Test
  void nothingKeptYetIsNoTroubleAndAskingWritesNothing() {
    assertThat(store().load()).isEqualTo(new Loaded.Sound(Preferences.DEFAULT));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAnOlderVersionDidNotKnowTakesItsDefault() throws IOException {
    write("{\"look\": {\"textPercent\": 125}, \"welcomed\": true}");

    assertThat(store().load().preferences())
        .isEqualTo(
            Preferences.DEFAULT.withLook(Look.DEFAULT.withTextPercent(125)).withWelcomed(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"look\": null}",
        "{\"look\": {\"textPercent\": 400}}",
        "{\"look\": {\"textPercent\": \"125\"}}",
        "{\"look\": {\"textPercent\": 125.5}}",
        "{\"look\": {\"scheme\": 2}}",
        "{\"look\": {\"scheme\": \"PINK\"}}",
        "{\"look\": {\"size\": 1}}",
        "{\"welcomed\": null}",
        "{\"welcomed\": true, \"welcomed\": false}",
        "{\"tools\": [\"HAMMER\"]}",
        "{\"window\": {\"x\": 1}}",
        "{\"colour\": 1}",
        "{} {}"
      })
  void aDamagedFileIsSetAsideWholeAndTheUsualSettingsHold(String damaged) throws IOException {
    write(damaged);

    Loaded loaded = store().load();

    assertThat(loaded.preferences()).isEqualTo(Preferences.DEFAULT);
    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.SetAside.class, aside -> assertThat(Path.of(aside.place())).hasContent(damaged));
    assertThat(file()).doesNotExist();
  }

  @Test
  void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
    write("one");
    store().load();
    write("two");
    store().load();

    assertThat(file().resolveSibling("preferences.json.damaged")).hasContent("one");
    assertThat(file().resolveSibling("preferences.json.damaged-2")).hasContent("two");
  }

  @Test
  void aFolderInPlaceOfTheFileIsToldAndNotReplaced() throws IOException {
    Files.createDirectories(file());
    PreferencesFile store = store();

    assertThat(store.load()).isEqualTo(new Loaded.Unreachable());
    assertThat(store.keep(ALL_SET)).isEqualTo(Saving.FAILED);
    assertThat(file()).isDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws IOException {
    Files.writeString(folder.resolve("config"), "a file");
    assertThat(store().keep(ALL_SET)).isEqualTo(Saving.FAILED);
  }

  @Test
  void withoutPermissionItSaysSo() {
    PreferencesFile store =
        new PreferencesFile(
            file(),
            (file, _) -> {
              throw new AccessDeniedException(file.toString());
            });
    assertThat(store.keep(ALL_SET)).isEqualTo(Saving.NO_PERMISSION);
  }

  @Test
  void aDiskThatBreaksOffLeavesWhatWasKept() throws IOException {
    store().keep(ALL_SET);
    // The new file cannot be written where a folder has its name.
    Files.createDirectories(file().resolveSibling("preferences.json.new"));

    assertThat(store().keep(Preferences.DEFAULT)).isEqualTo(Saving.FAILED);
    assertThat(store().load()).isEqualTo(new Loaded.Sound(ALL_SET));
  }
}
