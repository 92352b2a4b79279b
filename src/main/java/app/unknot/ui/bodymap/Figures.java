package app.unknot.ui.bodymap;

import app.unknot.body.View;
import java.util.EnumMap;
import java.util.Map;

/** All views of the figure, each read once. */
public final class Figures {
  private final Map<View, FigureDrawing> drawings = new EnumMap<>(View.class);

  /** The drawing of a view. */
  public FigureDrawing of(View view) {
    return drawings.computeIfAbsent(view, FigureReader::read);
  }
}
