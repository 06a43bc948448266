package org.multivector.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.multivector.results.Findings.Summary;

/**
 * The spread of runs at the horizon, beside a panel, where no other band lies over it: the middle
 * 90 % thin, the middle 50 % thick, with a gap at the mean.
 */
record Whisker(Summary runs, Color colour) {

  /** How far apart those of two arms stand. */
  static final double APART = 13;

  private static final int WIDTH = 9;
  private static final Stroke THIN = Style.wide(3);
  private static final Stroke THICK = Style.wide(WIDTH);

  /** How wide so many beside a panel are. */
  static double beside(int count) {
    return count == 0 ? 0 : count * APART + WIDTH / 2.0;
  }

  void draw(Page page, Rectangle2D area, Scale scale, double x) {
    bar(page, area, scale, new Line2D.Double(x, runs.q05(), x, runs.q95()), THIN);
    bar(page, area, scale, new Line2D.Double(x, runs.q25(), x, runs.q75()), THICK);
    double y = height(area, scale, runs.mean());
    page.line(new Line2D.Double(x - 5, y, x + 5, y), Style.PAPER, Style.MEDIUM);
  }

  private void bar(Page page, Rectangle2D area, Scale scale, Line2D values, Stroke stroke) {
    double from = height(area, scale, values.getY1());
    double to = height(area, scale, values.getY2());
    page.line(new Line2D.Double(values.getX1(), from, values.getX2(), to), colour, stroke);
  }

  private static double height(Rectangle2D area, Scale scale, double value) {
    return area.getMaxY() - area.getHeight() * scale.part(value);
  }
}
