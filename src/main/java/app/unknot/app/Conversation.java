package app.unknot.app;

import app.unknot.preferences.Language;
import app.unknot.preferences.Preferences;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import app.unknot.ui.player.Equipment;
import app.unknot.ui.settings.Installation;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;

/**
 * The screens of a program that opened, in the person's language. In another language they are made
 * anew where the person is; the journey, with everything told so far, goes on.
 */
final class Conversation {
  private final Opened.Ready ready;
  private final PreferencesModel preferences;
  private final Machine machine;
  private final Journey journey = new Journey();
  private final Figures figures = new Figures();
  private final Shell shell;
  private Language language;
  private Wording wording;
  private Screens screens;

  /**
   * What this machine gives.
   *
   * @param scheme the colour scheme of its system
   * @param reducedMotion whether its system asks for fewer movements
   * @param language the one of its system, or the nearest that the program speaks
   * @param texts the sentences of a language
   * @param equipment what sessions are told with, in the language of the sentences
   */
  record Machine(
      Supplier<ObservableValue<ColorScheme>> scheme,
      BooleanSupplier reducedMotion,
      Language language,
      Function<Language, Texts> texts,
      Function<Wording, Equipment> equipment) {}

  /** Begins on the map. */
  Conversation(
      Opened.Ready ready,
      PreferencesModel preferences,
      Machine machine,
      Function<Conversation, Installation> installation) {
    this.ready = ready;
    this.preferences = preferences;
    this.machine = machine;
    language = chosen(preferences.get());
    Texts texts = machine.texts().apply(language);
    wording = Wording.of(ready.knowledge(), texts);
    shell = new Shell(texts, preferences, machine.scheme().get());
    screens = new Screens(ui(), machine.equipment().apply(wording), installation.apply(this));
    shell.setScreens(screens::make);
    shell.show(preferences.get().welcomed() ? new Screen.Find() : new Screen.Welcome());
    preferences.valueProperty().subscribe((_, now) -> speak(chosen(now)));
  }

  /** What is in the window. */
  Shell shell() {
    return shell;
  }

  /** The words of now. */
  Wording wording() {
    return wording;
  }

  /** What was told so far. */
  Journey journey() {
    return journey;
  }

  private Language chosen(Preferences set) {
    return set.language().orElse(machine.language());
  }

  private void speak(Language other) {
    if (other != language) {
      language = other;
      Texts texts = machine.texts().apply(other);
      wording = Wording.of(ready.knowledge(), texts);
      screens = screens.in(ui(), machine.equipment().apply(wording));
      shell.speak(texts, screens::make);
    }
  }

  private Ui ui() {
    return new Ui(
        ready.coach(),
        wording.texts(),
        wording.names(),
        wording.search(),
        figures,
        journey,
        shell,
        shell,
        preferences,
        machine.reducedMotion());
  }
}
