package org.multivector.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/** An axis of values that goes across, with a stronger line at zero. */
final class Abscissa {

  private static final double LABEL_GAP = 12;
  private static final Hand TICK = new Hand(Letter.NOTE, Style.FAINT_INK, Anchor.MIDDLE);

  private Abscissa() {}

  /** Draws it below an area, with a line upwards from each tick. */
  static void draw(Page page, Rectangle2D area, Scale scale) {
    lines(page, area, scale);
    int stride = stride(page, area, scale);
    int origin = origin(scale);
    for (int i = 0; i <= scale.steps(); i++) {
      if ((i - origin) % stride == 0) {
        page.write(page.words().tick(scale, i), x(area, scale, i), area.getMaxY() + 26, TICK);
      }
    }
  }

  private static double x(Rectangle2D area, Scale scale, int tick) {
    return area.getX() + area.getWidth() * tick / scale.steps();
  }

  /** The lines alone, for a panel above another one. */
  static void lines(Page page, Rectangle2D area, Scale scale) {
    for (int i = 0; i <= scale.steps(); i++) {
      double x = x(area, scale, i);
      boolean zero = scale.tick(i).signum() == 0;
      page.line(
          new Line2D.Double(x, area.getY(), x, area.getMaxY()),
          zero ? Style.FAINT_INK : Style.GRID,
          zero ? Style.MEDIUM : Style.HAIR);
    }
  }

  /** Every how manieth tick has a label, so that they stand apart. */
  private static int stride(Page page, Rectangle2D area, Scale scale) {
    double widest = 0;
    for (int i = 0; i <= scale.steps(); i++) {
      widest = Math.max(widest, page.lettering().width(page.words().tick(scale, i), TICK.letter()));
    }
    double apart = area.getWidth() / scale.steps();
    return (int) Math.ceil((widest + LABEL_GAP) / apart);
  }

  /** The tick at zero, which always has a label, or the first. */
  private static int origin(Scale scale) {
    for (int i = 0; i <= scale.steps(); i++) {
      if (scale.tick(i).signum() == 0) {
        return i;
      }
    }
    return 0;
  }
}
