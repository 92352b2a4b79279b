package app.unknot.ui.shell;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The program cannot go on: what happened, what is safe and what to do. */
public final class FailureView extends StackPane {

  /**
   * Builds the screen.
   *
   * @param kind the key of the failure
   * @param place the file or folder it concerns; empty where there is none
   * @param closed when the person has read it
   */
  public FailureView(Texts texts, String kind, String place, String button, Runnable closed) {
    VBox card =
        new VBox(
            12,
            Parts.paragraph(texts.get("failure." + kind + ".title", place), "section-title"),
            Parts.paragraph(texts.get("failure." + kind + ".what", place)),
            Parts.paragraph(texts.get("failure." + kind + ".safe", place), "muted"),
            Parts.paragraph(texts.get("failure." + kind + ".do", place), "strong"),
            Parts.button(button, closed, "primary"));
    card.getStyleClass().add("card");
    card.setMaxWidth(560);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("page");
    getChildren().add(card);
  }
}
