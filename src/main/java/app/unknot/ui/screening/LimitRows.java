package app.unknot.ui.screening;

import app.unknot.knowledge.Technique;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What changes for today, old and new; empty where nothing does. */
final class LimitRows extends VBox {
  /** The least room for a name beside its values, in letters' sizes. */
  private static final double ROOM = 10;

  LimitRows(Ui ui, ScreeningViewModel model, Screening.Cleared cleared) {
    setSpacing(8);
    List<LimitChange> changes =
        LimitChange.between(
            cleared.usual(),
            cleared.today(),
            model.points().stream()
                .flatMap(p -> ui.coach().knowledge().known(p).techniques().stream())
                .map(Technique::tool)
                .collect(Collectors.toSet()),
            ui.texts(),
            ui.names());
    if (changes.isEmpty()) {
      return;
    }
    getChildren().add(Parts.paragraph(ui.texts().get("screening.changed"), "card-title"));
    changes.forEach(change -> getChildren().add(row(ui, change)));
  }

  private static Node row(Ui ui, LimitChange change) {
    Label now = Parts.paragraph(change.today(), "strong");
    HBox what = new HBox(10, Parts.icon(icon(change.key())), Parts.paragraph(change.name()));
    what.setAlignment(Pos.CENTER_LEFT);
    HBox values = new HBox(10);
    // At the right, also beneath the name.
    values.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(values, Priority.ALWAYS);
    if (change.usual().isPresent()) {
      Label usual = Parts.label(change.usual().get(), "muted", "limit-before");
      usual.setMinWidth(USE_PREF_SIZE);
      now.setMinWidth(USE_PREF_SIZE);
      values.getChildren().add(usual);
    }
    values.getChildren().add(now);
    Beside row = new Beside(what, values).least(ROOM);
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(
        ui.texts()
            .get("screening.limit.name", change.name(), change.usual().orElse(""), change.today()));
    return row;
  }

  private static Feather icon(String key) {
    return switch (key) {
      case "hold", "rest", "session" -> Feather.CLOCK;
      case "pressure" -> Feather.ACTIVITY;
      case "tools", "floor", "heat" -> Feather.SLASH;
      default -> Feather.REPEAT;
    };
  }
}
