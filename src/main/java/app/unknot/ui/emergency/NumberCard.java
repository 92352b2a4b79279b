package app.unknot.ui.emergency;

import app.unknot.safety.EmergencyNumber;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the person chooses the emergency number: by country, or typed. */
public final class NumberCard extends VBox {
  /** The least width of a way to choose beside the other, in letters' sizes. */
  private static final double ROOM = 17;

  /** How wide the field for a number is. */
  private static final int DIGITS = 8;

  private final Ui ui;
  private final NumberViewModel model;
  private final ComboBox<Country> countries = new ComboBox<>();
  private final TextField typed = new TextField();
  private final Label wrong;
  private final Label chosen = Parts.paragraph("", "strong");
  private final Button forget;
  private final Beside state;

  /** Builds the card. */
  public NumberCard(Ui ui, NumberViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().addAll("card", "number-card");
    setSpacing(12);
    setId("number-card");
    chosen.setId("number-chosen");
    forget =
        Parts.button(ui.texts().get("help.number.forget"), this::forget, "quiet", "small", "link");
    forget.setId("number-forget");
    HBox number = new HBox(12, Parts.icon(Feather.PHONE), Parts.grow(chosen));
    number.setAlignment(Pos.CENTER_LEFT);
    state = new Beside(number, forget);
    wrong = Parts.paragraph(ui.texts().get("help.number.wrong"), "caption", "danger-text");
    Parts.show(wrong, false);
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("help.number.title"), "card-title"),
            Parts.paragraph(ui.texts().get("help.number.text"), "small", "muted"),
            state,
            new Columns(16, ROOM, List.of(1.0, 1.0), byCountry(), byHand()),
            wrong,
            new KeptNotice(ui.texts(), model.keptProperty(), model::retry));
    model.numberProperty().subscribe(this::show);
  }

  private Node byCountry() {
    countries.getItems().setAll(Country.all(ui.texts().locale()));
    countries.setConverter(new Words());
    countries.setPromptText(ui.texts().get("help.number.country.prompt"));
    countries.setAccessibleText(ui.texts().get("help.number.country"));
    countries.setId("number-country");
    countries.setMaxWidth(Double.MAX_VALUE);
    countries.setVisibleRowCount(8);
    countries
        .valueProperty()
        .addListener((_, _, country) -> {
          if (country != null) {
            model.choose(Optional.of(country.number()));
          }
        });
    return new VBox(
        6, Parts.paragraph(ui.texts().get("help.number.country"), "small-strong"), countries);
  }

  private Node byHand() {
    typed.setId("number-typed");
    typed.setAccessibleText(ui.texts().get("help.number.typed"));
    typed.setPromptText(ui.texts().get("help.number.typed.prompt"));
    typed.setOnAction(e -> take());
    Button use = Parts.button(ui.texts().get("help.number.use"), this::take);
    use.setId("number-use");
    FlowPane line = new FlowPane(8, 8, typed, use);
    line.setMinWidth(0);
    typed.setPrefColumnCount(DIGITS);
    return new VBox(6, Parts.paragraph(ui.texts().get("help.number.typed"), "small-strong"), line);
  }

  private void take() {
    boolean taken = model.type(typed.getText());
    Parts.show(wrong, !taken);
    if (taken) {
      countries.setValue(null);
      typed.clear();
    }
  }

  private void forget() {
    Optional<EmergencyNumber> before = model.numberProperty().get();
    countries.setValue(null);
    model.choose(Optional.empty());
    ui.toasts().show(ui.texts().get("help.number.forgotten"), () -> model.choose(before));
  }

  private void show(Optional<EmergencyNumber> number) {
    chosen.setText(
        number
            .map(n -> ui.texts().get("help.number.chosen", n.digits()))
            .orElse(ui.texts().get("help.number.none")));
    Parts.show(forget, number.isPresent());
  }

  /** A country with its number. */
  private final class Words extends StringConverter<Country> {
    @Override
    public String toString(@Nullable Country country) {
      return country == null
          ? ""
          : ui.texts()
              .get("help.number.of", country.name(ui.texts().locale()), country.number().digits());
    }

    @Override
    public @Nullable Country fromString(String text) {
      return null;
    }
  }
}
