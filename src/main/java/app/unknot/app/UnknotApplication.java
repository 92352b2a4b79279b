package app.unknot.app;

import app.unknot.app.audio.Chime;
import app.unknot.app.audio.ReleaseGuard;
import app.unknot.app.audio.Voice;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.player.FrameTicks;
import app.unknot.ui.shell.FailureView;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import atlantafx.base.theme.PrimerLight;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The window. */
public final class UnknotApplication extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 832;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final Texts texts = new Texts(Locale.ENGLISH);
  private final Directories directories =
      Directories.of(
          System.getenv(),
          System.getProperty("os.name", ""),
          Path.of(System.getProperty("user.home", ".")));
  private final PreferencesModel preferences =
      new PreferencesModel(new PreferencesFile(directories.preferences()));
  private Optional<Opened> opened = Optional.empty();

  @Override
  public void init() {
    Logging.to(directories.state());
    opened = Optional.of(Opened.open(directories, texts, Clock.system(ZoneId.systemDefault())));
  }

  @Override
  public void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    stage.setTitle(texts.get("common.app"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    opened.ifPresent(o -> show(stage, o));
    stage.show();
  }

  private void show(Stage stage, Opened from) {
    switch (from) {
      case Opened.Failed(String kind, String place) -> fail(stage, kind, place);
      case Opened.Ready ready -> {
        Shell shell;
        try {
          shell = shell(ready);
        } catch (UncheckedIOException e) {
          LoggerFactory.getLogger(UnknotApplication.class).error("no figure", e);
          fail(stage, "figure-missing", "");
          return;
        }
        Thread.setDefaultUncaughtExceptionHandler(
            new LastResort(Platform::runLater, () -> recover(shell)));
        if (ready.setAside().isPresent()) {
          scene(
              stage,
              new FailureView(
                  texts,
                  ready.journal().isFresh() ? "journal-damaged" : "waiting-damaged",
                  ready.setAside().get().toString(),
                  texts.get("common.continue"),
                  () -> stage.getScene().setRoot(shell)));
        } else {
          scene(stage, shell);
        }
      }
    }
  }

  private void fail(Stage stage, String kind, String place) {
    Window.failed();
    scene(stage, new FailureView(texts, kind, place, texts.get("common.close"), Platform::exit));
  }

  /** After an error that nobody caught: leaving the session's screen stops it and keeps it. */
  private void recover(Shell shell) {
    if (shell.current() instanceof Screen.Session) {
      shell.show(new Screen.Find());
    }
    shell.tell(texts.get("failure.unexpected"));
  }

  private Shell shell(Opened.Ready ready) {
    Shell shell = new Shell(texts, preferences, Platform.getPreferences().colorSchemeProperty());
    Ui ui =
        new Ui(
            ready.coach(),
            texts,
            ready.names(),
            ready.search(),
            new Figures(),
            new Journey(),
            shell,
            shell,
            preferences,
            Platform.getPreferences()::isReducedMotion);
    shell.setScreens(
        new Screens(ui, equipment(), Optional.of(directories.packs().toString()))::make);
    shell.show(preferences.get().welcomed() ? new Screen.Find() : new Screen.Welcome());
    new PreferencesNotice(texts, shell).watch(preferences);
    return shell;
  }

  private Equipment equipment() {
    Chime chime = new Chime();
    Voice voice = new Voice(texts);
    ReleaseGuard guard =
        new ReleaseGuard(() -> {
          chime.release();
          voice.release();
        });
    return new Equipment(new FrameTicks(), chime, voice, guard);
  }

  private void scene(Stage stage, Parent root) {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Theme.apply(scene);
    ColorScheme system = Platform.getPreferences().getColorScheme();
    Theme.dress(root, Appearance.of(preferences.get().look(), system, false));
    stage.setScene(scene);
  }

  @Override
  public void stop() {
    opened.ifPresent(o -> {
      if (o instanceof Opened.Ready ready) {
        ready.journal().close();
      }
    });
  }
}
