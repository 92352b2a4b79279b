package app.unknot.ui.settings;

import app.unknot.preferences.Scheme;
import app.unknot.text.Texts;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The colour schemes, each with a small picture of itself. */
final class SchemeCards extends StackPane {
  private static final double GAP = 14;

  /** The least width of a card for its name, in letters' sizes. */
  private static final double LEAST = 7;

  SchemeCards(Texts texts, Scheme now, Consumer<Scheme> chosen) {
    getStyleClass().add("scheme-cards");
    setAccessibleText(texts.get("settings.look.scheme"));
    OneOf<Scheme> cards = new OneOf<>(chosen);
    List<Node> all = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      String key = scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String name = texts.get("settings.look.scheme." + key);
      HBox picture = picture(scheme);
      ToggleButton card = Parts.choice(name, "scheme-card");
      card.setGraphic(picture);
      card.setWrapText(true);
      card.setId("scheme-" + key);
      card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      picture.prefWidthProperty().bind(card.widthProperty().subtract(28));
      cards.add(scheme, card);
      all.add(card);
    }
    List<Double> shares = all.stream().map(_ -> 1.0).toList();
    getChildren().add(new Columns(GAP, LEAST, shares, all.toArray(Node[]::new)));
    cards.show(Optional.of(now));
  }

  /** Every picture wears its own scheme, whatever the window wears. */
  private static HBox picture(Scheme scheme) {
    HBox halves =
        switch (scheme) {
          case SYSTEM -> new HBox(half(), half("dark"));
          case LIGHT -> new HBox(half());
          case DARK -> new HBox(half("dark"));
          case HIGH_CONTRAST -> new HBox(half("contrast"));
        };
    halves.getStyleClass().add("scheme-picture");
    return halves;
  }

  private static Node half(String... scheme) {
    Region line = new Region();
    line.getStyleClass().add("scheme-line");
    Region accent = new Region();
    accent.getStyleClass().addAll("scheme-line", "accent");
    StackPane half = new StackPane(new VBox(8, line, accent));
    half.getStyleClass().setAll("root", "scheme-half");
    half.getStyleClass().addAll(scheme);
    HBox.setHgrow(half, Priority.ALWAYS);
    return half;
  }
}
