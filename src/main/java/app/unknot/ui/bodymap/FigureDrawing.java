package app.unknot.ui.bodymap;

import app.unknot.body.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One view of the figure, in millimetres of a person 1750 mm tall.
 *
 * @param artwork what is drawn, from the bottom to the top
 * @param zones outline by sided zone id, for example {@code head-temple-right}
 * @param muscles outline and fibres by sided muscle id, for example {@code soleus-left}
 */
public record FigureDrawing(
    View view,
    Frame frame,
    List<Artwork> artwork,
    SequencedMap<String, String> zones,
    Map<String, MuscleShape> muscles) {

  /** A rectangle of the view, in millimetres. */
  public record Frame(double x, double y, double width, double height) {
    /** The smallest frame that holds both. */
    public Frame union(Frame that) {
      double left = Math.min(x, that.x);
      double top = Math.min(y, that.y);
      return new Frame(
          left,
          top,
          Math.max(x + width, that.x + that.width) - left,
          Math.max(y + height, that.y + that.height) - top);
    }

    /** The same middle, at least this wide and high. */
    public Frame atLeast(double leastWidth, double leastHeight) {
      double w = Math.max(width, leastWidth);
      double h = Math.max(height, leastHeight);
      return new Frame(x - (w - width) / 2, y - (h - height) / 2, w, h);
    }

    /** The part that is seen when the view grows by a factor and this place stays where it is. */
    public Frame closer(double factor, double atX, double atY) {
      return new Frame(
          atX - (atX - x) / factor, atY - (atY - y) / factor, width / factor, height / factor);
    }

    /** Moved, but with its middle never outside the other frame. */
    public Frame moved(double dx, double dy, Frame within) {
      double midX = Math.clamp(x + width / 2 + dx, within.x, within.x + within.width);
      double midY = Math.clamp(y + height / 2 + dy, within.y, within.y + within.height);
      return new Frame(midX - width / 2, midY - height / 2, width, height);
    }

    /** Whether a place lies in it. */
    public boolean holds(double atX, double atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }

    /** The same middle with a margin on each side. */
    public Frame grown(double margin) {
      return new Frame(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
  }

  /** Shapes of one style class that follow each other, as one path. */
  public record Artwork(String styleClass, String path) {}

  /** The outline of a muscle and the lines of its fibres. */
  public record MuscleShape(String outline, Optional<String> fibres) {}

  /** The muscle's shape on a side, where this view shows it. */
  public Optional<MuscleShape> muscle(String sidedMuscle) {
    return Optional.ofNullable(muscles.get(sidedMuscle));
  }
}
