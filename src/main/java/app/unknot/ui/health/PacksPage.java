package app.unknot.ui.health;

import app.unknot.knowledge.Pack;
import app.unknot.knowledge.Packs;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.RulingWords;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The packs that were found: what of each is in use, and why one is left out. */
public final class PacksPage extends VBox {
  private final Ui ui;

  /**
   * Builds the page.
   *
   * @param folder where packs are looked for
   */
  public PacksPage(Ui ui, String folder) {
    super(16);
    this.ui = ui;
    setId("packs");
    getStyleClass().add("settings-content");
    Packs packs = ui.coach().packs();
    getChildren()
        .addAll(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("health.packs"), "settings-heading"),
                Parts.paragraph(ui.texts().get("health.packs.lead"), "muted")),
            list(packs),
            where(folder));
  }

  private Node list(Packs packs) {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "profile-card");
    packs.loaded().forEach(p -> add(card, row(p)));
    packs.refused().forEach(p -> add(card, row(p)));
    if (card.getChildren().isEmpty()) {
      Label none = Parts.paragraph(ui.texts().get("health.packs.none"), "muted");
      none.setId("no-pack");
      none.getStyleClass().add("profile-row");
      card.getChildren().add(none);
    }
    return card;
  }

  private static void add(VBox card, Node row) {
    if (!card.getChildren().isEmpty()) {
      card.getChildren().add(Parts.divider());
    }
    card.getChildren().add(row);
  }

  private Node row(Pack pack) {
    String day = new RulingWords(ui.texts()).day(pack.revised());
    String holds =
        ui.texts()
            .get(
                "health.packs.adds",
                pack.added().size(),
                pack.reworded().size(),
                pack.tightened().size());
    VBox row =
        new VBox(
            2,
            head(pack.name(), "health.packs.used", "go"),
            Parts.paragraph(ui.texts().get("health.packs.by", pack.by(), day), "small", "muted"),
            Parts.paragraph(holds, "small"));
    row.setId("pack-" + pack.id());
    row.getStyleClass().add("profile-row");
    return row;
  }

  private Node row(Packs.Refused refused) {
    VBox row =
        new VBox(
            2,
            head(refused.folder(), "health.packs.refused", "gentle"),
            Parts.paragraph(ui.texts().get("health.packs.why"), "small", "muted"));
    refused
        .problems()
        .forEach(problem ->
            row.getChildren()
                .add(
                    Parts.paragraph(
                        ui.texts().get("health.packs.problem", problem.where(), problem.what()),
                        "small")));
    row.setId("pack-" + refused.folder());
    row.getStyleClass().add("profile-row");
    return row;
  }

  private Node head(String name, String state, String style) {
    Label pill = Parts.label(ui.texts().get(state), "pill", style);
    pill.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(12, Parts.grow(Parts.paragraph(name, "strong")), pill);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** A field, so that the path can be copied. */
  private Node where(String folder) {
    TextField path = new TextField(folder);
    path.setEditable(false);
    path.setId("packs-folder");
    path.setAccessibleText(ui.texts().get("health.packs.folder"));
    return new VBox(
        6, Parts.paragraph(ui.texts().get("health.packs.folder"), "small", "muted"), path);
  }
}
