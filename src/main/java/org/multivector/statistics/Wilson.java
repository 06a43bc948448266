package org.multivector.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/** Wilson's (1927) 95 % interval of a share. */
final class Wilson {

  private static final double Z =
      new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);

  private Wilson() {}

  /**
   * The two ends.
   *
   * @param of how many count, above 0; not always a whole number
   */
  static double[] interval(double share, double of) {
    double centre = share + Z * Z / (2 * of);
    double half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of));
    double scale = 1 + Z * Z / of;
    return new double[] { // what is exact at the ends rounding would miss
      share == 0 ? 0 : (centre - half) / scale, share == 1 ? 1 : (centre + half) / scale
    };
  }
}
