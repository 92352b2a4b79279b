package app.unknot.ui.common;

import app.unknot.knowledge.Pack;
import app.unknot.knowledge.TriggerPoint;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says which parts of an entry come from a pack and not from the shipped knowledge. */
public final class PackMark {
  private PackMark() {}

  /** A short mark for each pack that touches a point or its muscle. */
  public static List<Label> pills(Ui ui, TriggerPoint point) {
    return packs(ui, point).map(pack -> pill(ui, pack)).toList();
  }

  private static Label pill(Ui ui, Pack pack) {
    Label pill = Parts.label(ui.texts().get("common.pack", pack.name()), "pill", "pack");
    pill.setGraphic(Parts.icon(Feather.PACKAGE));
    return pill;
  }

  /** The same in sentences, for the point itself; takes no room where there is nothing to say. */
  public static Node notices(Ui ui, TriggerPoint point) {
    VBox box = new VBox(8);
    box.setId("pack-notices");
    packs(ui, point)
        .forEach(pack -> {
          String what = what(pack, point);
          Label words =
              Parts.paragraph(
                  ui.texts().get("common.pack." + what, pack.name(), pack.by()), "small");
          words.setGraphic(Parts.icon(Feather.PACKAGE));
          box.getChildren().add(words);
        });
    Parts.show(box, !box.getChildren().isEmpty());
    return box;
  }

  private static String what(Pack pack, TriggerPoint point) {
    if (pack.added().contains(point.id())) {
      return "added";
    }
    boolean narrowed = pack.tightened().contains(point.id());
    boolean reworded =
        pack.reworded().contains(point.id()) || pack.reworded().contains(point.muscle());
    return narrowed && reworded ? "both" : narrowed ? "tightened" : "reworded";
  }

  private static Stream<Pack> packs(Ui ui, TriggerPoint point) {
    return Stream.of(point.id(), point.muscle())
        .flatMap(id -> ui.coach().packs().touching(id).stream())
        .distinct();
  }
}
