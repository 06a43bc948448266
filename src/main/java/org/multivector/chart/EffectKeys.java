package org.multivector.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.multivector.chart.Page.Hand;
import org.multivector.chart.Style.Letter;

/** The keys of an effect and of its bands, beside each other. */
final class EffectKeys {

  /** Height of a line of keys. */
  static final double HEIGHT = 38;

  private static final double WIDE = 50;
  private static final double HIGH = 24;
  private static final Hand TEXT = new Hand(Letter.NOTE, Style.INK);

  private final Page page;
  private final double middle;
  private double x;

  EffectKeys(Page page, double x, double top) {
    this.page = page;
    this.x = x;
    middle = top + 16;
  }

  /** The mean effect. */
  void mean(String meaning) {
    page.line(new Line2D.Double(x, middle, x + WIDE, middle), Style.SCENARIO, Style.LINE);
    write(meaning);
  }

  /** The interval of each by itself. */
  void each(String meaning) {
    area(Style.POINTWISE);
    write(meaning);
  }

  /** The band that holds for all at once. */
  void all(String meaning) {
    area(Style.SIMULTANEOUS);
    edge(middle - HIGH / 2);
    edge(middle + HIGH / 2);
    write(meaning);
  }

  private void area(Color colour) {
    page.fill(new Rectangle2D.Double(x, middle - HIGH / 2, WIDE, HIGH), colour);
  }

  private void edge(double y) {
    page.line(new Line2D.Double(x, y, x + WIDE, y), Style.EDGE, Style.HAIR);
  }

  private void write(String meaning) {
    page.write(meaning, x + WIDE + 12, middle + 7, TEXT);
    x += WIDE + 12 + page.lettering().width(meaning, TEXT.letter()) + 44;
  }
}
