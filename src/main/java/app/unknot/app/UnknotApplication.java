package app.unknot.app;

import app.unknot.app.audio.Chime;
import app.unknot.app.audio.ReleaseGuard;
import app.unknot.app.audio.Voice;
import app.unknot.journal.JournalFailure;
import app.unknot.preferences.Language;
import app.unknot.preferences.Place;
import app.unknot.text.Texts;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.player.FrameTicks;
import app.unknot.ui.settings.FolderChooser;
import app.unknot.ui.settings.Installation;
import app.unknot.ui.shell.FailureView;
import app.unknot.ui.shell.Shell;
import atlantafx.base.theme.PrimerLight;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
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

  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final Directories directories =
      Directories.of(
          System.getenv(),
          System.getProperty("os.name", ""),
          Path.of(System.getProperty("user.home", ".")));
  private final PreferencesFile file;
  private final PreferencesModel preferences;
  private final Language system =
      Language.of(Locale.getDefault()).filter(l -> Texts.speaks(l.locale())).orElse(Language.EN);
  private final Texts texts;
  private Optional<Opened> opened = Optional.empty();
  private final KeepAwake awake;
  private Optional<WindowPlace> place = Optional.empty();
  private Optional<Voice> voice = Optional.empty();
  private Optional<Doorbell> bell = Optional.empty();

  /** Reads what is set; the log has its place before anything can be logged. */
  public UnknotApplication() {
    Logging.to(directories.state());
    awake = KeepAwake.ofThisMachine();
    file = new PreferencesFile(directories.preferences());
    preferences = new PreferencesModel(file);
    texts = new Texts(preferences.get().language().orElse(system).locale());
  }

  @Override
  public void init() {
    opened = Optional.of(Opened.open(directories, texts, clock));
  }

  @Override
  public void start(Stage stage) {
    if (opened.filter(UnknotApplication::isOpenElsewhere).isPresent()
        && Doorbell.ring(directories.state())) {
      Platform.exit();
      return;
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    stage.setTitle(texts.get("common.app"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    opened.ifPresent(o -> show(stage, o));
    stage.show();
  }

  private static boolean isOpenElsewhere(Opened opened) {
    return opened instanceof Opened.Failed(String kind, _)
        && kind.equals(JournalFailure.Kind.LOCKED.key());
  }

  private void show(Stage stage, Opened from) {
    switch (from) {
      case Opened.Failed(String kind, String at) -> fail(stage, kind, at);
      case Opened.Ready ready -> {
        Shell shell;
        try {
          shell = shell(stage, ready);
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
                  texts.get(
                      ready.journal().isFresh()
                          ? "failure.journal-damaged.go-on"
                          : "common.continue"),
                  () -> stage.getScene().setRoot(shell)));
        } else {
          scene(stage, shell);
        }
        place(stage);
        bell = Doorbell.hang(directories.state(), () -> Window.raise(stage));
      }
    }
  }

  /** Where the window was last, as far as there is still a screen. */
  private void place(Stage stage) {
    WindowPlace now = new WindowPlace(stage);
    Optional<Place> kept = preferences.get().window();
    kept.flatMap(p -> WindowPlace.on(screens(), p)).ifPresent(now::restore);
    place = Optional.of(now);
  }

  private static List<Rectangle2D> screens() {
    return javafx.stage.Screen.getScreens().stream()
        .map(javafx.stage.Screen::getVisualBounds)
        .toList();
  }

  private void fail(Stage stage, String kind, String at) {
    Window.failed();
    scene(stage, new FailureView(texts, kind, at, texts.get("common.close"), Platform::exit));
  }

  /** After an error that nobody caught: leaving the session's screen stops it and keeps it. */
  private void recover(Shell shell) {
    if (shell.current() instanceof Screen.Session) {
      shell.show(new Screen.Find());
    }
    shell.tell(texts.get("failure.unexpected"));
  }

  private Shell shell(Stage stage, Opened.Ready ready) {
    Chime chime = new Chime();
    Conversation conversation =
        new Conversation(
            ready,
            preferences,
            new Conversation.Machine(
                Platform.getPreferences()::colorSchemeProperty,
                Platform.getPreferences()::isReducedMotion,
                system,
                language -> new Texts(language.locale()),
                words -> equipment(chime, words)),
            c ->
                new Installation(
                    Version.number(),
                    directories.packs().toString(),
                    files(stage, ready, c),
                    FolderChooser.ofTheSystem()));
    new PreferencesNotice(texts, conversation.shell()).watch(preferences);
    return conversation.shell();
  }

  private OwnFiles files(Stage stage, Opened.Ready ready, Conversation conversation) {
    return new OwnFiles(
        directories,
        ready.journal(),
        conversation::wording,
        ready.coach()::today,
        gone -> {
          file.end();
          Texts now = conversation.wording().texts();
          FailureView end =
              new FailureView(
                  now,
                  gone ? "data-deleted" : "data-left",
                  directories.data().toString(),
                  now.get("common.close"),
                  Platform::exit);
          Theme.dress(end, Theme.worn(stage.getScene().getRoot()));
          stage.getScene().setRoot(end);
        });
  }

  /** One for the whole run, whatever it comes to speak: it listens to what is set. */
  private Voice voice(Chime chime, Wording words) {
    Voice made = new Voice(words.texts(), words.names());
    preferences
        .valueProperty()
        .subscribe(p -> {
          made.set(p.voice());
          chime.set(p.voice());
        });
    return made;
  }

  private Equipment equipment(Chime chime, Wording words) {
    Voice voice = this.voice.orElseGet(() -> voice(chime, words));
    this.voice = Optional.of(voice);
    voice.in(words.texts(), words.names());
    ReleaseGuard guard =
        new ReleaseGuard(() -> {
          chime.release();
          voice.release();
        });
    return new Equipment(new FrameTicks(), chime, voice, guard, awake);
  }

  private void scene(Stage stage, Parent root) {
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Theme.apply(scene);
    ColorScheme worn = Platform.getPreferences().getColorScheme();
    Theme.dress(root, Appearance.of(preferences.get().look(), worn, false));
    stage.setScene(scene);
  }

  @Override
  public void stop() {
    bell.ifPresent(Doorbell::close);
    place.flatMap(WindowPlace::last).ifPresent(last -> preferences.change(p -> p.withWindow(last)));
    opened.ifPresent(o -> {
      if (o instanceof Opened.Ready ready) {
        ready.journal().close();
      }
    });
  }
}
