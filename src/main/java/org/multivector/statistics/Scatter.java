package org.multivector.statistics;

/**
 * How values spread, from exact sums over draws. A draw k adds its sum {@code T_k} over {@code n_k}
 * units; with one unit a draw this is the usual variance.
 *
 * @param units the sum of n_k
 * @param draws number of draws with a unit
 * @param squares the sum of n_k squared
 */
public record Scatter(long units, long draws, long squares) {

  /** One step of the fixed point in which values are summed: 2^-40. */
  public static final double STEP = 0x1p-40;

  /** The value as a multiple of {@link #STEP}, ties to even; exact for powers of two above. */
  public static long fixed(double value) {
    return (long) Math.rint(value * 0x1p40);
  }

  /** The same for many values. */
  static void fix(double[] values, long[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = fixed(values[i]);
    }
  }

  /** The same over single units, as if each were a draw. */
  Scatter ofUnits() {
    return new Scatter(units, units, units);
  }

  /** Sums over draws of T_k and of T_k n_k. */
  public record Side(Int128 sum, Int128 weighted) {}

  double mean(Int128 sum) {
    return sum.toDouble() / units * STEP;
  }

  /**
   * The sum over draws of {@code (T_k - mean n_k)(T'_k - mean' n_k)}, mean = sum T_k / sum n_k. The
   * whole part of the means is taken off in exact arithmetic, so nothing cancels.
   *
   * @param cross sum over draws of T_k T'_k
   */
  public double about(Int128 cross, Side one, Side other) {
    long mean = one.sum.floorOver(units);
    long mean2 = other.sum.floorOver(units);
    Int128 whole =
        cross
            .minus(other.weighted.times(mean))
            .minus(one.weighted.times(mean2))
            .plus(Int128.product(mean, mean2).times(squares));
    double rest = rest(one, mean);
    double rest2 = rest(other, mean2);
    double exact = whole.toDouble();
    double correction =
        rest * lean(other, mean2) + rest2 * lean(one, mean) - rest * rest2 * squares;
    return (exact - correction) * (STEP * STEP);
  }

  /**
   * Variance of the mean over draws, {@code K/(K-1) sum (T_k - mean n_k)^2 / (sum n_k)^2}; NaN for
   * fewer than two draws.
   *
   * @param about the sum in it
   */
  double ofMean(double about) {
    double ofDraws = draws > 1 ? about * draws / (draws - 1.0) : Double.NaN;
    return ofDraws / ((double) units * units);
  }

  /** What the mean has beyond its whole part, in [0, 1). */
  private double rest(Side side, long mean) {
    return side.sum.minus(Int128.of(mean).times(units)).toDouble() / units;
  }

  /** The sum over draws of (T_k - whole mean x n_k) n_k. */
  private double lean(Side side, long mean) {
    return side.weighted.minus(Int128.of(mean).times(squares)).toDouble();
  }
}
