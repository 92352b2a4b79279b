package app.unknot.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon that grows with the letters around it. Style sheets give its size beside letters of the
 * designed size, in pixels: relative to its font would be relative to itself.
 */
final class Icon extends FontIcon {
  Icon(Feather icon) {
    super(icon);
    iconSizeProperty().subscribe(_ -> grow());
    sceneProperty()
        .flatMap(Scene::rootProperty)
        .flatMap(Node::styleProperty)
        .subscribe(_ -> grow());
  }

  private void grow() {
    double size = getIconSize() * Theme.letters(this) / Theme.TEXT;
    setStyle(getStyle().replaceFirst("-fx-font-size: [^;]*;", "-fx-font-size: " + size + "px;"));
  }
}
