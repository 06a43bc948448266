package org.multivector.gui;

import java.awt.Color;
import org.multivector.chart.Style;

/** How dependency and leverage look: the same all along a run, and in the legend. */
final class Shades {

  /** Leverage that has the darkest colour; more of it has that too. */
  static final double MOST_LEVERAGE = 0.25;

  private static final double WIDEST = 26;
  private static final double LIGHTEST = 0.3;

  private Shades() {}

  /** Width of a tie, in proportion to dependency. */
  static double width(double dependency) {
    return Math.max(0.5, WIDEST * dependency);
  }

  /** Colour of a tie: as the square root of leverage, so that little of it is seen. */
  static Color colour(double leverage) {
    double part = Math.sqrt(Math.max(0, leverage) / MOST_LEVERAGE);
    return Style.sequential(LIGHTEST + (1 - LIGHTEST) * Math.min(1, part));
  }
}
