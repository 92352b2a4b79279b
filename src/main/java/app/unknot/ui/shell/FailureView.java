package app.unknot.ui.shell;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
    String title = texts.get("failure." + kind + ".title", place);
    String what = texts.get("failure." + kind + ".what", place);
    String safe = texts.get("failure." + kind + ".safe", place);
    String whatToDo = texts.get("failure." + kind + ".do", place);
    Button close = Parts.button(button, closed, "primary");
    close.setId("failure-close");
    // It is all there is to come to, and who listens hears the rest with it.
    close.setAccessibleHelp(String.join(" ", title + ".", what, safe, whatToDo));
    VBox card =
        new VBox(
            12,
            Parts.paragraph(title, "section-title"),
            Parts.paragraph(what),
            Parts.paragraph(safe, "muted"),
            Parts.paragraph(whatToDo, "strong"),
            close);
    card.getStyleClass().add("card");
    card.setMaxWidth(560);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("page");
    getChildren().add(card);
  }
}
