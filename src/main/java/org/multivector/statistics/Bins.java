package org.multivector.statistics;

/**
 * Bins of width {@link Variable#BIN}; what lies outside counts in the first or last bin.
 *
 * @param low lower edge of the first bin, in steps of the fixed point
 * @param bins number of bins
 */
record Bins(long low, int bins) {

  /** A bin is 2^28 steps of 2^-40. */
  static final int SHIFT = 28;

  /** The grid of a variable's values. */
  static Bins of(Variable variable) {
    return new Bins(Scatter.fixed(variable.low()), width(variable));
  }

  /** The grid of its differences: twice as wide, with 0 at the edge of a bin. */
  static Bins ofDifference(Variable variable) {
    int width = width(variable);
    return new Bins(-(long) width << SHIFT, 2 * width);
  }

  private static int width(Variable variable) {
    double width = Math.ceil((variable.high() - variable.low()) / Variable.BIN);
    if (!(width >= 1 && width <= 1 << 24)) {
      throw new IllegalArgumentException(
          "no grid from " + variable.low() + " to " + variable.high() + ": " + variable.name());
    }
    return (int) width;
  }

  /** The bin of a value in steps of the fixed point. */
  int bin(long value) {
    return (int) Math.max(0, Math.min(bins - 1, (value - low) >> SHIFT));
  }

  /** The lower edge of a bin. */
  double edge(int bin) {
    return (low + ((long) bin << SHIFT)) * Scatter.STEP;
  }
}
