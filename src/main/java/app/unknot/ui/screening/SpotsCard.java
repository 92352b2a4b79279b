package app.unknot.ui.screening;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.LeaveOut;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The spots that are checked together, each with what the check came to and a way to leave it out.
 * The others are asked about anew then: what a yes was about, only the person knows.
 */
final class SpotsCard extends VBox {
  /** The least room for words beside the button, in letters' sizes. */
  private static final double ROOM = 12;

  private final Ui ui;
  private final RulingWords words;
  private final Optional<Screening.Cleared> outcome;

  private SpotsCard(Ui ui, List<SidedPoint> points, Optional<Screening.Cleared> outcome) {
    this.ui = ui;
    this.outcome = outcome;
    words = new RulingWords(ui.texts());
    getStyleClass().addAll("card", "questions");
    setId("spots");
    getChildren().add(Parts.paragraph(ui.texts().get("screening.spots"), "card-title"));
    for (int i = 0; i < points.size(); i++) {
      getChildren().addAll(Parts.divider(), row(points, i));
    }
  }

  /** Before there is an outcome. */
  static SpotsCard asked(Ui ui, List<SidedPoint> points) {
    SpotsCard card = new SpotsCard(ui, points, Optional.empty());
    card.getChildren()
        .add(
            1,
            Parts.paragraph(
                ui.texts().get("screening.spots.asked"), "small", "muted", "card-title-text"));
    return card;
  }

  /** With what each of them comes to. */
  static SpotsCard told(Ui ui, List<SidedPoint> points, Screening screening) {
    return new SpotsCard(
        ui,
        points,
        screening instanceof Screening.Cleared cleared ? Optional.of(cleared) : Optional.empty());
  }

  private Beside row(List<SidedPoint> points, int index) {
    SidedPoint point = points.get(index);
    VBox text = new VBox(2, Parts.paragraph(ui.names().title(point, points), "strong"));
    outcome.ifPresent(cleared -> {
      List<Ruling> against = cleared.closed().getOrDefault(point, List.of());
      text.getChildren().add(state(against.isEmpty()));
      against.stream().findFirst().ifPresent(why -> text.getChildren().add(reason(why)));
    });
    text.setMinWidth(0);
    Button leave = LeaveOut.button(ui, point, "leave-" + (index + 1), "small");
    Beside row = new Beside(text, leave).least(ROOM);
    row.getStyleClass().add("question");
    return row;
  }

  private HBox state(boolean open) {
    Label sign = new Label("", Parts.icon(open ? Feather.CHECK : Feather.SLASH));
    sign.getStyleClass().add(open ? "go-icon" : "off-icon");
    sign.setMinWidth(USE_PREF_SIZE);
    Label said =
        Parts.paragraph(
            ui.texts().get(open ? "screening.spots.open" : "screening.spots.closed"),
            "small-strong");
    return new HBox(8, sign, Parts.grow(said));
  }

  private VBox reason(Ruling why) {
    return new VBox(
        2,
        Parts.paragraph(words.why(why), "small"),
        Parts.paragraph(words.until(why), "caption", "muted"),
        Parts.paragraph(words.whatToDo(why), "small"));
  }
}
