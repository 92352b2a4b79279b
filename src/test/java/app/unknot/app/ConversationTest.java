package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.preferences.Language;
import app.unknot.preferences.MemoryStore;
import app.unknot.preferences.Preferences;
import app.unknot.text.Pseudo;
import app.unknot.text.Texts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.common.Theme;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.settings.Installation;
import app.unknot.ui.settings.PaperData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Another language in the middle of things, with one that is no English word for word. */
@ExtendWith(ApplicationExtension.class)
class ConversationTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private final PreferencesModel preferences =
      new PreferencesModel(MemoryStore.of(Preferences.DEFAULT.withWelcomed(true)));
  private final List<Texts> told = new ArrayList<>();
  private final Opened.Ready ready;
  private Optional<Conversation> begun = Optional.empty();

  /** Opens it here, not on the thread of the toolkit, which waits for no long start. */
  ConversationTest(@TempDir Path folder) {
    ready = (Opened.Ready) Opened.open(Directories.under(folder), new Texts(Locale.ENGLISH), CLOCK);
  }

  @Start
  void start(Stage stage) {
    Conversation conversation =
        new Conversation(
            ready,
            preferences,
            new Conversation.Machine(
                () -> new SimpleObjectProperty<>(ColorScheme.LIGHT),
                () -> true,
                Language.EN,
                l -> l == Language.DE ? Pseudo.texts() : new Texts(l.locale()),
                words -> {
                  told.add(words.texts());
                  return Equipment.silent();
                }),
            _ -> new Installation("0.1.0", "packs", new PaperData(), (_, _) -> Optional.empty()));
    begun = Optional.of(conversation);
    Scene scene = new Scene(conversation.shell(), 1280, 832);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    ready.journal().close();
  }

  private Conversation conversation() {
    return begun.orElseThrow();
  }

  private void speak(FxRobot robot, Language language) {
    robot.interact(() -> preferences.change(p -> p.withLanguage(Optional.of(language))));
  }

  private List<String> words(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup((Node n) -> n instanceof Labeled l && !l.getText().isEmpty())
        .<Labeled>queryAll()
        .stream()
        .map(Labeled::getText)
        .toList();
  }

  /** Every sentence of the interface. How many of them are in sight follows the room. */
  private static Set<String> said(Texts texts) {
    return texts.keys().stream().map(texts::get).collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void everyWordOfTheScreenAndTheRailChangesAndNothingToldIsLost(FxRobot robot) {
    var thigh = ready.coach().knowledge().sidedZone("thigh-front-upper-right").orElseThrow();
    robot.interact(() -> conversation().journey().marks().set(thigh, new PainRating(6)));
    robot.interact(() -> conversation().shell().show(new Screen.Find()));
    Set<String> english = said(new Texts(Locale.ENGLISH));
    Set<String> other = said(Pseudo.texts());
    english.removeAll(said(Pseudo.texts()));
    other.removeAll(said(new Texts(Locale.ENGLISH)));
    assertThat(words(robot)).contains("Find", "Front").doesNotContainAnyElementsOf(other);

    speak(robot, Language.DE);

    assertThat(conversation().shell().current()).isEqualTo(new Screen.Find());
    assertThat(conversation().journey().marks().marks()).hasSize(1);
    assertThat(words(robot))
        .contains(Pseudo.texts().get("common.rail.find"), Pseudo.texts().get("find.title"))
        .doesNotContainAnyElementsOf(english);

    speak(robot, Language.EN);
    assertThat(words(robot)).contains("Find", "Front").doesNotContainAnyElementsOf(other);
  }

  @Test
  void theFocusStaysWhereTheLanguageWasChosen(FxRobot robot) {
    robot.interact(() -> conversation().shell().show(new Screen.Settings(SettingsSection.LOOK)));
    robot.interact(() -> robot.lookup("#size-100").query().requestFocus());

    speak(robot, Language.DE);

    assertThat(conversation().shell().current())
        .isEqualTo(new Screen.Settings(SettingsSection.LOOK));
    assertThat(conversation().shell().getScene().getFocusOwner().getId()).isEqualTo("size-100");
  }

  @Test
  void whatIsSpokenChangesWithWhatIsShown(FxRobot robot) {
    speak(robot, Language.DE);
    speak(robot, Language.DE);
    assertThat(told)
        .extracting(t -> t.get("common.yes"))
        .containsExactly("Yes", Pseudo.texts().get("common.yes"));
  }

  @Test
  void anotherChangeMakesNothingAnew(FxRobot robot) {
    Node before = robot.lookup("#screen").query();
    robot.interact(() -> preferences.change(p -> p.withWelcomed(true)));
    assertThat(robot.lookup("#screen").<Node>query()).isSameAs(before);
  }
}
