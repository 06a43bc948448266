package org.multivector.chance;

/**
 * The tails of the gamma distribution with scale 1.
 *
 * <p>Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 6.5.29 (series) and
 * 6.5.31 (continued fraction, here contracted to its even part and evaluated by Lentz's method).
 */
final class IncompleteGamma implements Inversion.Curve {
  private static final double SERIES_EPSILON = 0x1p-54;
  private static final double FRACTION_EPSILON = 0x1p-51;

  private final double shape;
  private final double logOfShape;
  private final double logOfScale;

  IncompleteGamma(double shape) {
    this.shape = shape;
    this.logOfShape = Logarithm.of(shape);
    this.logOfScale = Logarithm.of(shape / (2 * Math.PI)) / 2 - LogGamma.remainder(shape);
  }

  /**
   * A logarithm below which the quantile cannot lie, as P is at most x^shape / Gamma(shape + 1).
   */
  double lowest(double u) {
    return logOfShape - 1 + (Logarithm.of(u) + logOfShape - logOfScale) / shape;
  }

  /** A logarithm above which the quantile cannot lie (Boucheron and others 2013, section 2.4). */
  double highest(double u) {
    double surprise = -StrictMath.log1p(-u);
    return Logarithm.of(shape + Math.sqrt(2 * shape * surprise) + surprise);
  }

  @Override
  public double slope(double t, double x) {
    double away = (x - shape) / shape;
    double log = away < -0.5 ? t - logOfShape : StrictMath.log1p(away);
    return Exp.of(shape * (log - away) + logOfScale);
  }

  @Override
  public double bend(double x) {
    return shape - x;
  }

  @Override
  public double below(double x, double slope) {
    return slope * series(x);
  }

  @Override
  public double above(double x, double slope) {
    return isLow(x) ? 1 - slope * series(x) : slope * fraction(x);
  }

  private boolean isLow(double x) {
    return x < shape + 1;
  }

  private double series(double x) {
    double term = 1 / shape;
    double sum = term;
    for (double n = shape + 1; term > sum * SERIES_EPSILON; n++) {
      term *= x / n;
      sum += term;
    }
    return sum;
  }

  private double fraction(double x) {
    double b = x + 1 - shape;
    double d = 1 / b;
    double c = Double.POSITIVE_INFINITY;
    double value = d;
    double change = 0;
    for (int n = 1; Math.abs(change - 1) > FRACTION_EPSILON; n++) {
      double a = n * (shape - n);
      b += 2;
      d = 1 / (b + a * d);
      c = b + a / c;
      change = c * d;
      value *= change;
    }
    return value;
  }
}
