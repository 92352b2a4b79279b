package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Region;
import app.unknot.body.Zone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The areas of the map as a list, region by region, for those who would rather read. */
final class AreaList extends ScrollPane {
  private final Ui ui;
  private final FindViewModel model;
  private final List<AreaRow> rows = new ArrayList<>();

  AreaList(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    VBox groups = new VBox(4);
    groups.getStyleClass().add("area-list");
    for (Region region : Region.values()) {
      List<Zone> zones = zones(region);
      if (!zones.isEmpty()) {
        groups.getChildren().add(group(region, zones));
      }
    }
    setContent(groups);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(MapPane.LEAST);
    setAccessibleText(ui.texts().get("find.list.name"));
    model.marksProperty().subscribe(this::showMarks);
  }

  /** The zones that belong first of all to a region, by name; none stands twice. */
  private List<Zone> zones(Region region) {
    return ui.coach().knowledge().zones().stream()
        .filter(z -> z.regions().stream().min(Comparator.naturalOrder()).orElseThrow() == region)
        .sorted(Comparator.comparing(z -> ui.names().zoneLabel(z.id())))
        .toList();
  }

  private VBox group(Region region, List<Zone> zones) {
    VBox inside = new VBox(6);
    for (Zone zone : zones) {
      AreaRow row = new AreaRow(ui, model, zone, Parts.paragraph(ui.names().zoneLabel(zone.id())));
      rows.add(row);
      inside.getChildren().add(row);
    }
    String key = region.key();
    AreaGroup head = new AreaGroup(ui.texts().get("find.list." + key), inside);
    head.setId("group-" + key);
    head.setSelected(region == Region.HEAD || isMarked(zones));
    return new VBox(4, head, inside);
  }

  private boolean isMarked(List<Zone> zones) {
    return model.marksProperty().get().stream()
        .anyMatch(m -> zones.stream().anyMatch(z -> z.id().equals(m.zone().zone())));
  }

  private void showMarks(List<PainMark> marks) {
    rows.forEach(r -> r.show(marks));
  }
}
