package app.unknot.ui.detail;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * A tool to choose. It is as high as its words are at its width; a button by itself asks how high
 * they would be in no width at all.
 */
final class ToolCard extends ToggleButton {
  private final VBox words;

  ToolCard(VBox words) {
    this.words = words;
    getStyleClass().setAll("choice", "tool-card");
    setGraphic(words);
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = prefWidth(-1) - snappedLeftInset() - snappedRightInset();
    return words.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
  }
}
