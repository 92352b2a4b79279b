package app.unknot.ui.welcome;

import app.unknot.preferences.Preferences;
import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Switch;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberCard;
import app.unknot.ui.emergency.NumberViewModel;
import app.unknot.ui.player.Channel;
import app.unknot.ui.settings.LanguageChoice;
import app.unknot.ui.voice.HearIt;
import app.unknot.ui.voice.LanguageHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The number for an emergency, the size of the text, the look and the voice. */
final class ComfortStep extends VBox {
  private static final Map<Integer, String> SIZES =
      new TreeMap<>(Map.of(90, "small", 100, "normal", 125, "large", 150, "largest"));

  /** The least width of a look, in letters' sizes: an icon and two words. */
  private static final double ROOM = 12;

  private final Ui ui;
  private final Channel voice;

  ComfortStep(Ui ui, Channel voice) {
    super(16);
    this.ui = ui;
    this.voice = voice;
    getChildren()
        .add(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("welcome.comfort"), "screen-title"),
                Parts.paragraph(ui.texts().get("welcome.comfort.lead"), "muted")));
    LanguageChoice.of(ui).ifPresent(c -> getChildren().add(named("settings.language", c)));
    getChildren()
        .addAll(
            new NumberCard(ui, new NumberViewModel(ui.coach())),
            named("welcome.size", sizes()),
            named("welcome.look", looks()),
            voice());
  }

  private Preferences now() {
    return ui.preferences().get();
  }

  private Node named(String key, Node control) {
    return new VBox(8, Parts.paragraph(ui.texts().get(key), "small-strong"), control);
  }

  private Segmented<Integer> sizes() {
    Segmented<Integer> sizes =
        new Segmented<>(
            ui.texts().get("welcome.size"),
            percent -> ui.preferences().change(p -> p.withLook(p.look().withTextPercent(percent))));
    SIZES.forEach(
        (percent, key) -> sizes.add(percent, ui.texts().get("welcome.size." + key), "size-" + key));
    sizes.select(Optional.of(now().look().textPercent()).filter(SIZES::containsKey));
    return sizes;
  }

  private Node looks() {
    List<Node> cards = new ArrayList<>();
    OneOf<Scheme> looks =
        new OneOf<>(
            scheme -> ui.preferences().change(p -> p.withLook(p.look().withScheme(scheme))));
    for (Scheme scheme : Scheme.values()) {
      String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
      ToggleButton card = Parts.choice(ui.texts().get("welcome.look." + key));
      card.setGraphic(Parts.icon(icon(scheme)));
      card.setId("look-" + key);
      card.setMaxWidth(Double.MAX_VALUE);
      card.setMinHeight(56);
      looks.add(scheme, card);
      cards.add(card);
    }
    looks.show(Optional.of(now().look().scheme()));
    List<Double> shares = cards.stream().map(_ -> 1.0).toList();
    return new Columns(12, ROOM, shares, cards.toArray(Node[]::new));
  }

  private static Feather icon(Scheme scheme) {
    return switch (scheme) {
      case SYSTEM -> Feather.MONITOR;
      case LIGHT -> Feather.SUN;
      case DARK -> Feather.MOON;
      case HIGH_CONTRAST -> Feather.CIRCLE;
    };
  }

  /** Read aloud or not, with a sample; without a voice there is only something to know. */
  private Node voice() {
    boolean there = !voice.choices().isEmpty();
    String name = ui.texts().get(there ? "welcome.voice" : "voice.none");
    String text = ui.texts().get(there ? "welcome.voice.text" : "voice.none.what");
    VBox words =
        new VBox(2, Parts.paragraph(name, "strong"), Parts.paragraph(text, "small", "muted"));
    words.setMinWidth(0);
    HBox row = new HBox(16, Parts.icon(there ? Feather.VOLUME_2 : Feather.VOLUME_X));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("card");
    if (!there) {
      row.getChildren().add(Parts.grow(words));
      return row;
    }
    words.getChildren().add(new LanguageHint(ui.texts(), voice));
    Switch on =
        new Switch(
            name,
            now().voice().on(),
            is -> ui.preferences().change(p -> p.withVoice(p.voice().withOn(is))));
    on.setId("welcome-voice");
    String play = ui.texts().get("welcome.sample");
    Button sample = HearIt.button(play, "welcome-sample", play, voice);
    HBox controls = new HBox(16, sample, on);
    controls.setAlignment(Pos.CENTER_LEFT);
    controls.setMinWidth(USE_PREF_SIZE);
    row.getChildren().add(Parts.grow(new Beside(words, controls).least(12)));
    return row;
  }
}
