package app.unknot.ui.welcome;

import app.unknot.preferences.Preferences;
import app.unknot.preferences.Scheme;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Switch;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberCard;
import app.unknot.ui.emergency.NumberViewModel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The number for an emergency, the size of the text, the look and the voice. */
final class ComfortStep extends VBox {
  private static final Map<Integer, String> SIZES =
      new TreeMap<>(Map.of(90, "small", 100, "normal", 125, "large", 150, "largest"));

  private final Ui ui;

  ComfortStep(Ui ui) {
    super(16);
    this.ui = ui;
    getChildren()
        .addAll(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("welcome.comfort"), "screen-title"),
                Parts.paragraph(ui.texts().get("welcome.comfort.lead"), "muted")),
            new NumberCard(ui, new NumberViewModel(ui.coach())),
            named("welcome.size", sizes()),
            named("welcome.look", looks()),
            voice());
  }

  private Preferences now() {
    return ui.preferences().get();
  }

  private Node named(String key, Node control) {
    return new VBox(8, Parts.label(ui.texts().get(key), "small-strong"), control);
  }

  private Node sizes() {
    Segmented<Integer> sizes =
        new Segmented<>(
            ui.texts().get("welcome.size"),
            percent -> ui.preferences().change(p -> p.withLook(p.look().withTextPercent(percent))));
    SIZES.forEach(
        (percent, key) -> sizes.add(percent, ui.texts().get("welcome.size." + key), "size-" + key));
    sizes.select(Optional.of(now().look().textPercent()).filter(SIZES::containsKey));
    sizes
        .getChildren()
        .forEach(n -> {
          HBox.setHgrow(n, Priority.ALWAYS);
          ((ToggleButton) n).setMaxWidth(Double.MAX_VALUE);
        });
    return sizes;
  }

  private Node looks() {
    HBox row = new HBox(12);
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
      HBox.setHgrow(card, Priority.ALWAYS);
      looks.add(scheme, card);
      row.getChildren().add(card);
    }
    looks.show(Optional.of(now().look().scheme()));
    return row;
  }

  private static Feather icon(Scheme scheme) {
    return switch (scheme) {
      case SYSTEM -> Feather.MONITOR;
      case LIGHT -> Feather.SUN;
      case DARK -> Feather.MOON;
      case HIGH_CONTRAST -> Feather.CIRCLE;
    };
  }

  private Node voice() {
    Switch voice =
        new Switch(
            ui.texts().get("welcome.voice"),
            now().voice().on(),
            on -> ui.preferences().change(p -> p.withVoice(p.voice().withOn(on))));
    voice.setId("welcome-voice");
    VBox words =
        new VBox(
            2,
            Parts.paragraph(ui.texts().get("welcome.voice"), "strong"),
            Parts.paragraph(ui.texts().get("welcome.voice.text"), "small", "muted"));
    words.setMinWidth(0);
    HBox row = new HBox(16, Parts.icon(Feather.VOLUME_2), Parts.grow(words), voice);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("card");
    return row;
  }
}
