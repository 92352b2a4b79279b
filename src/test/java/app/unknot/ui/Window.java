package app.unknot.ui;

import app.unknot.app.Directories;
import app.unknot.app.Opened;
import app.unknot.preferences.Scheme;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Channel;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.player.Ticks;
import app.unknot.ui.settings.Installation;
import app.unknot.ui.settings.PaperData;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The whole program in a window, on the data in a folder, with time from a test. */
final class Window implements AutoCloseable {
  private final Opened.Ready ready;
  private final Texts texts;
  private final Journey journey = new Journey();
  private final ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
  private final PreferencesModel preferences;
  private final PaperData data = new PaperData();
  private final Shell shell;
  private final Supplier<Screens> screens;

  /** Opens everything as a start does; to be called on the toolkit's thread. */
  Window(Stage stage, Path folder, Clock clock, Ticks ticks) {
    this(stage, folder, clock, ticks, Scheme.LIGHT, 1280, 832);
  }

  /** The same in another language. */
  Window(Stage stage, Path folder, Clock clock, Ticks ticks, Locale language) {
    this(stage, folder, clock, silent(ticks), new Texts(language), Scheme.LIGHT, 1280, 832);
  }

  /** The same in a look and size. */
  Window(
      Stage stage,
      Path folder,
      Clock clock,
      Ticks ticks,
      Scheme look,
      double width,
      double height) {
    this(stage, folder, clock, silent(ticks), new Texts(Locale.ENGLISH), look, width, height);
  }

  /** The same with sentences and equipment of one's own. */
  Window(
      Stage stage,
      Path folder,
      Clock clock,
      Equipment equipment,
      Texts texts,
      Scheme look,
      double width,
      double height) {
    if (!(Opened.open(Directories.under(folder), texts, clock) instanceof Opened.Ready opened)) {
      throw new AssertionError("it does not open");
    }
    ready = opened;
    this.texts = texts;
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    preferences = Shells.wearing(look);
    shell = new Shell(texts, preferences, system);
    Ui ui =
        new Ui(
            ready.coach(),
            texts,
            ready.names(),
            ready.search(),
            new Figures(),
            journey,
            shell,
            shell,
            preferences,
            () -> true);
    String packs = Directories.under(folder).packs().toString();
    screens =
        () ->
            new Screens(
                ui, equipment, new Installation("0.1.0", packs, data, (_, _) -> Optional.empty()));
    forgetScreens();
    Scene scene = new Scene(shell, width, height);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    shell.show(new Screen.Find());
  }

  private static Equipment silent(Ticks ticks) {
    Equipment silent = Equipment.silent();
    return new Equipment(ticks, silent.chime(), silent.voice(), silent.guard());
  }

  /** Equipment that is timed by a test and has a voice that can be heard in it. */
  static Equipment speaking(Ticks ticks, Channel voice) {
    Equipment silent = Equipment.silent();
    return new Equipment(ticks, silent.chime(), voice, silent.guard());
  }

  /** Waits until all that was told is on the disk. */
  void written() {
    ready.journal().kept();
  }

  Shell shell() {
    return shell;
  }

  /** Nothing is kept of what was shown so far, as after a start. */
  void forgetScreens() {
    shell.setScreens(screens.get()::make);
  }

  PreferencesModel preferences() {
    return preferences;
  }

  /** The colour scheme of the system, to be changed. */
  ObjectProperty<ColorScheme> system() {
    return system;
  }

  /** What the settings do with what is kept. */
  PaperData data() {
    return data;
  }

  /** The sentences of its screens. */
  Texts texts() {
    return texts;
  }

  Journey journey() {
    return journey;
  }

  Opened.Ready ready() {
    return ready;
  }

  @Override
  public void close() {
    ready.journal().close();
  }
}
