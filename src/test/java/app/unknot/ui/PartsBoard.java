package app.unknot.ui;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.Kept;
import app.unknot.text.Texts;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.PressureGauge;
import app.unknot.ui.common.Switch;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The parts that all screens are made of, on one page. */
final class PartsBoard extends ScrollPane {
  private final Texts texts;

  PartsBoard(Texts texts) {
    this.texts = texts;
    PainScale scale = new PainScale(texts, _ -> {});
    scale.show(Optional.of(new PainRating(6)));
    PressureGauge gauge = new PressureGauge("");
    gauge.show(
        new PressingRange(new PressingRating(5), new PressingRating(7)),
        Optional.of(new PressingRating(6)));
    JournalFailure full = new JournalFailure(JournalFailure.Kind.DISK_FULL, "", null);
    KeptNotice notice =
        new KeptNotice(
            texts,
            new SimpleObjectProperty<>(new Kept(Kept.Place.MEMORY, Optional.of(full))),
            () -> {});
    VBox left = new VBox(16, card(scale), card(gauge), card(type()), notice);
    VBox right = new VBox(16, card(buttons()), card(outcomes()), card(controls()));
    VBox page = new VBox(16, new Columns(16, 18, List.of(1.0, 1.0), left, right));
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  private static Node card(Node content) {
    VBox card = new VBox(content);
    card.getStyleClass().add("card");
    return card;
  }

  private Node type() {
    String words = texts.get("welcome.promise");
    return new VBox(
        8,
        Parts.paragraph(words, "screen-title"),
        Parts.paragraph(words, "section-title"),
        Parts.paragraph(words, "card-title"),
        Parts.paragraph(words),
        Parts.paragraph(words, "small", "muted"),
        Parts.paragraph(words, "caption", "subtle"));
  }

  private Node buttons() {
    FlowPane row = new FlowPane(12, 12);
    String yes = texts.get("common.yes");
    for (String style : List.of("primary", "usual", "quiet", "danger")) {
      Button on = Parts.button(yes, Feather.CHECK, () -> {}, style);
      Button off = Parts.button(yes, Feather.CHECK, () -> {}, style);
      // A page of parts has no way on that would have to be in sight.
      off.setDisable(true);
      row.getChildren().addAll(on, off);
    }
    return row;
  }

  private Node outcomes() {
    VBox all = new VBox(8);
    for (String verdict : List.of("go", "gentle", "off", "clinician", "help")) {
      StackPane sign = new StackPane(Parts.icon(Feather.SHIELD));
      sign.getStyleClass().addAll("outcome-icon", "small-icon", verdict);
      sign.setMinSize(44, 44);
      sign.setMaxSize(44, 44);
      VBox box = new VBox(sign);
      box.getStyleClass().addAll("notice", verdict);
      all.getChildren().add(box);
    }
    return all;
  }

  private Node controls() {
    ToggleButton chosen = Parts.choice(texts.get("common.yes"));
    chosen.setSelected(true);
    FlowPane row = new FlowPane(12, 12, chosen, Parts.choice(texts.get("common.no")));
    row.getChildren().addAll(new Switch("", true, _ -> {}), new Switch("", false, _ -> {}));
    row.getChildren().add(new TextField("112"));
    for (String style : List.of("go", "gentle", "off", "clinician")) {
      row.getChildren().add(Parts.label(texts.get("common.not-sure"), "pill", style));
    }
    return row;
  }
}
