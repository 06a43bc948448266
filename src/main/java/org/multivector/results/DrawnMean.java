package org.multivector.results;

import org.apache.commons.math3.distribution.TDistribution;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Nested;

/** The mean of an effect over draws, one value of each, with Student's intervals. */
final class DrawnMean {

  private static final double ERROR = 0.05;

  private DrawnMean() {}

  /**
   * What the draws say of it.
   *
   * @param values one of each draw
   * @param family how many means there are for which the simultaneous band holds at once
   *     (Bonferroni)
   */
  static Difference of(double[] values, int family) {
    int n = values.length;
    double mean = Nested.meanOf(values);
    double squares = 0;
    int above = 0;
    int none = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
      above += value > 0 ? 1 : 0;
      none += value == 0 ? 1 : 0;
    }
    double sd = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1));
    double se = sd / Math.sqrt(n);
    double alone = quantile(n, 1) * se;
    double together = quantile(n, family) * se;
    double no = Double.NaN;
    return new Difference(
        n,
        mean,
        sd,
        se,
        mean - alone,
        mean + alone,
        mean - together,
        mean + together,
        (double) above / n,
        (double) none / n,
        no,
        no,
        no,
        no,
        no,
        no);
  }

  /** Of Student's t for so many intervals at once; NaN without a second draw. */
  private static double quantile(int draws, int family) {
    return draws < 2
        ? Double.NaN
        : new TDistribution(null, draws - 1.0).inverseCumulativeProbability(1 - ERROR / family / 2);
  }
}
