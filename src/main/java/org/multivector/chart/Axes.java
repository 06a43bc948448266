package org.multivector.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.multivector.chart.Page.Anchor;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/** The lettering of the axes of a panel. */
final class Axes {

  private static final Hand ACROSS = new Hand(Letter.NOTE, Style.FAINT_INK);
  private static final Hand VALUE = new Hand(Letter.NOTE, Style.FAINT_INK, Anchor.END);

  /** From the axis to the base line of what stands below it. */
  private static final double ACROSS_LINE = 28;

  /** Pixels that labels of values need from one to the next. */
  private static final double CLOSEST = 22;

  private Axes() {}

  /** Labels below a panel, such as years; they may stand out by the overhang. */
  static void across(Page page, Rectangle2D area, Across axis, double overhang) {
    double y = area.getMaxY();
    page.line(new Line2D.Double(area.getX(), y, area.getMaxX(), y), Style.AXIS, Style.HAIR);
    Across.Room room = new Across.Room(area.getWidth(), overhang);
    for (Across.Tick tick : axis.ticks(room, page.lettering())) {
      double x = area.getX() + area.getWidth() * tick.place() / axis.end();
      page.line(new Line2D.Double(x, y, x, y + 6), Style.AXIS, Style.HAIR);
      double left = axis.left(tick, room, page.lettering());
      page.write(tick.label(), area.getX() + left, y + ACROSS_LINE, ACROSS);
    }
  }

  /** Lines behind a panel, one for each value that is written left of it. */
  static void grid(Page page, Rectangle2D area, Scale scale) {
    for (int i = 0; i <= scale.steps(); i++) {
      double y = height(area, scale, i);
      page.line(new Line2D.Double(area.getX(), y, area.getMaxX(), y), Style.GRID, Style.HAIR);
    }
  }

  /** What is measured, upwards at the left edge; what is higher than the panel stands out above. */
  static void measure(Page page, Rectangle2D area, String words, double width) {
    double half = page.lettering().width(words, Letter.NOTE) / 2;
    double middle = Math.min(area.getCenterY(), area.getMaxY() - half);
    page.writeUpwards(words, area.getX() - width + 16, middle, Letter.NOTE);
  }

  /** What goes across, left of its labels. */
  static void quantity(Page page, Rectangle2D area, String words, double width) {
    String shown = page.lettering().shortened(words, VALUE.letter(), width - 10);
    page.write(shown, area.getX() - 10, area.getMaxY() + ACROSS_LINE, VALUE);
  }

  /** How many steps of values have room on a panel. */
  static int steps(double height) {
    return (int) Math.max(2, Math.min(6, Math.floor(height / 30)));
  }

  private static double height(Rectangle2D area, Scale scale, int tick) {
    double part = scale.part(scale.tick(tick).doubleValue());
    return Math.rint(area.getMaxY() - area.getHeight() * part);
  }

  /** Values left of a panel. */
  static void values(Page page, Rectangle2D area, Scale scale) {
    int stride = (int) Math.ceil(CLOSEST * scale.steps() / area.getHeight());
    for (int i = 0; i <= scale.steps(); i += stride) {
      page.write(page.words().tick(scale, i), area.getX() - 10, height(area, scale, i) + 7, VALUE);
    }
  }
}
