package org.multivector.report;

import org.multivector.results.Effect;
import org.multivector.results.Figures;
import org.multivector.results.Findings.Difference;

/**
 * A paired difference as it stands in a table.
 *
 * @param effect whose it is
 * @param decimals decimals that tell the differences of a table from their intervals
 */
record Shown(Effect effect, int decimals) {

  private static final int LEAST = 4;

  Shown {
    decimals = Math.max(decimals, LEAST);
  }

  /** A level, such as 0.7144; a dash if there is none. */
  static String level(double value) {
    return Figures.plain(value, LEAST);
  }

  /** The mean difference with its sign, and a star if it is sure. */
  String difference() {
    String mean = Figures.signed(effect.difference().mean(), decimals);
    return mean + (effect.marked(decimals) ? "*" : " ");
  }

  /** The 95 % interval of the mean; a dash if one run gives none. */
  String interval() {
    return interval(effect.difference().lo95(), effect.difference().hi95());
  }

  /** Another interval with the same decimals. */
  String interval(double from, double to) {
    String low = Figures.plain(from, decimals);
    return Double.isNaN(from) ? low : low + " to " + Figures.plain(to, decimals);
  }

  /** In how many of the runs the difference has the sign of its mean. */
  String agreement() {
    Difference difference = effect.difference();
    if (difference.pZero() == 1) {
      return "same in 100 %";
    }
    double lower = 1 - difference.pGreaterZero() - difference.pZero();
    return difference.mean() < 0
        ? "lower in " + Figures.percent(lower)
        : "higher in " + Figures.percent(difference.pGreaterZero());
  }
}
