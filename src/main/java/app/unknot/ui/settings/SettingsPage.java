package app.unknot.ui.settings;

import app.unknot.ui.common.Parts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A section: its title, a sentence where one is needed, and cards. */
public final class SettingsPage extends VBox {
  /**
   * A page.
   *
   * @param lead may be empty
   */
  public SettingsPage(String title, String lead, Node... cards) {
    getStyleClass().add("settings-content");
    VBox head = new VBox(4, Parts.paragraph(title, "settings-heading"));
    if (!lead.isEmpty()) {
      head.getChildren().add(Parts.paragraph(lead, "muted"));
    }
    getChildren().add(head);
    getChildren().addAll(cards);
  }
}
