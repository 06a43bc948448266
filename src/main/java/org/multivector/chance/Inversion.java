package org.multivector.chance;

/**
 * Finds quantiles of positive numbers by Halley's method on the logarithm of the smaller tail as a
 * function of the logarithm of the number, where both are almost straight, within a bracket.
 */
final class Inversion {
  /** Closer than this, one more step of third order reaches the last bit. */
  private static final double CLOSE = 1e-6;

  private Inversion() {}

  /** The distribution of the logarithm t of a positive number x. */
  interface Curve {
    /** The density of t. */
    double slope(double t, double x);

    /** The derivative of the logarithm of the density of t. */
    double bend(double x);

    /** The part below x, of the density at t. */
    double below(double x, double slope);

    /** The part above x, of the density at t. */
    double above(double x, double slope);
  }

  /** Where the root is for sure, and where to start; all logarithms. */
  record Bracket(double low, double high, double start) {}

  /** The t with a part {@code below} under it and a part {@code above} over it; they sum to 1. */
  static double root(Curve curve, double below, double above, Bracket bracket) {
    boolean lower = below <= above;
    int sign = lower ? 1 : -1;
    double low = bracket.low;
    double high = bracket.high;
    double t = bracket.start;
    while (true) {
      double x = Exp.of(t);
      double slope = curve.slope(t, x);
      double part = lower ? curve.below(x, slope) : curve.above(x, slope);
      double miss = sign * Logarithm.of((lower ? below : above) / part);
      double next = t + step(miss * part / slope, curve.bend(x) - sign * slope / part);
      if (Math.abs(miss) < CLOSE) {
        return next;
      }
      low = miss > 0 ? t : low;
      high = miss > 0 ? high : t;
      t = low < next && next < high ? next : low + (high - low) / 2;
      if (t <= low || t >= high) {
        return t;
      }
    }
  }

  private static double step(double newton, double curvature) {
    return newton / Math.max(0.5, 1 + newton * curvature / 2);
  }
}
