package app.unknot.ui.find;

import app.unknot.body.SidedZone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands beside a map without a mark: how to begin, and when to call for help instead. */
final class EmptyMap {
  private final Node title;
  private final List<Node> starts;

  EmptyMap(Ui ui, FindViewModel model) {
    title =
        new VBox(
            4,
            Parts.paragraph(ui.texts().get("find.empty.title"), "section-title"),
            Parts.paragraph(ui.texts().get("find.empty.text"), "small", "muted"));
    starts =
        List.of(
            Parts.paragraph(ui.texts().get("find.empty.start"), "small-strong"),
            starts(ui, model),
            Parts.paragraph(ui.texts().get("find.empty.side"), "caption", "muted"),
            warning(ui));
  }

  /** The question. */
  Node title() {
    return title;
  }

  /** Everyday words to begin with, and the warning. */
  List<Node> starts() {
    return starts;
  }

  private static Node starts(Ui ui, FindViewModel model) {
    FlowPane starts = new FlowPane(10, 10);
    CommonStarts.ALL.forEach((key, zones) -> {
      var start =
          Parts.button(
              ui.texts().get("find.start." + key), () -> model.start(known(ui, zones)), "small");
      start.setMinWidth(0);
      starts.getChildren().add(Parts.within(starts, start));
    });
    return starts;
  }

  private static List<SidedZone> known(Ui ui, List<String> zones) {
    return zones.stream().flatMap(z -> ui.coach().knowledge().sidedZone(z).stream()).toList();
  }

  private static Node warning(Ui ui) {
    Label title = Parts.paragraph(ui.texts().get("find.warning.title"), "card-title");
    title.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    VBox warning =
        new VBox(
            6,
            title,
            Parts.paragraph(ui.texts().get("find.warning.text"), "small"),
            Parts.wrapping(
                Parts.button(
                    ui.texts().get("find.warning.link"),
                    () -> ui.navigator().show(new Screen.Help()),
                    "quiet",
                    "small",
                    "link",
                    "danger-text")));
    warning.getStyleClass().addAll("notice", "help");
    return warning;
  }
}
