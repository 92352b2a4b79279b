package app.unknot.knowledge;

import app.unknot.body.Side;
import app.unknot.body.View;

/**
 * A place on the figure.
 *
 * @param x millimetres to the viewer's right of the view's origin
 * @param y millimetres down from the crown
 * @param zone the id, without a side, of the zone over its muscle that it lies in, or next to where
 *     another part of the body is in front of it
 */
public record Site(View view, double x, double y, String zone) {
  /** This site, which is given for the right side, on the other: the figure is symmetric. */
  public Site on(Side side) {
    return side == Side.RIGHT ? this : new Site(view.mirrored(), -x, y, zone);
  }
}
