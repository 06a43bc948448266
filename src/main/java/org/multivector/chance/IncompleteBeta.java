package org.multivector.chance;

/**
 * The tails of the beta distribution, for numbers up to 1/2.
 *
 * <p>Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8 (continued
 * fraction, evaluated by Lentz's method).
 */
final class IncompleteBeta implements Inversion.Curve {
  private static final double FRACTION_EPSILON = 0x1p-51;

  private final double a;
  private final double b;
  private final double p;
  private final double q;
  private final double logOfScale;

  IncompleteBeta(double a, double b) {
    this.a = a;
    this.b = b;
    this.p = a / (a + b);
    this.q = b / (a + b);
    this.logOfScale =
        Logarithm.of(a * q / (2 * Math.PI)) / 2
            - LogGamma.remainder(a)
            - LogGamma.remainder(b)
            + LogGamma.remainder(a + b);
  }

  /** Whether 1/2 has at least a part {@code u} below it. */
  boolean halfIsAbove(double u) {
    double slope = slope(Logarithm.of(0.5), 0.5);
    return u <= 0.5 ? below(0.5, slope) >= u : above(0.5, slope) <= 1 - u;
  }

  /** A logarithm below which a quantile of up to 1/2 cannot lie, as the density shows. */
  double lowest(double u) {
    double largest = b < 1 ? (1 - b) * Logarithm.of(2) : 0;
    double atOne = logOfScale - a * Logarithm.of(p) - b * Logarithm.of(q);
    return (Logarithm.of(u) + Logarithm.of(a) - atOne - largest) / a;
  }

  @Override
  public double slope(double t, double x) {
    return Exp.of(logOfKernel(t, x)) / (1 - x);
  }

  @Override
  public double bend(double x) {
    return a - (b - 1) * x / (1 - x);
  }

  @Override
  public double below(double x, double slope) {
    double kernel = slope * (1 - x);
    return isLow(x) ? kernel * fraction(a, b, x) / a : 1 - kernel * fraction(b, a, 1 - x) / b;
  }

  @Override
  public double above(double x, double slope) {
    double kernel = slope * (1 - x);
    return isLow(x) ? 1 - kernel * fraction(a, b, x) / a : kernel * fraction(b, a, 1 - x) / b;
  }

  /** The logarithm of x^a (1-x)^b / B(a, b), from its largest value, which is at p. */
  private double logOfKernel(double t, double x) {
    double away = (x - p) / p;
    double log = away < -0.5 ? t - Logarithm.of(p) : StrictMath.log1p(away);
    return a * log + b * StrictMath.log1p((p - x) / q) + logOfScale;
  }

  private boolean isLow(double x) {
    return x < (a + 1) / (a + b + 2);
  }

  private static double fraction(double a, double b, double x) {
    double d = 1 / (1 - (a + b) * x / (a + 1));
    double c = 1;
    double value = d;
    double change = 0;
    for (int m = 1; Math.abs(change - 1) > FRACTION_EPSILON; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / (1 + even * d);
      c = 1 + even / c;
      value *= c * d;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / (1 + odd * d);
      c = 1 + odd / c;
      change = c * d;
      value *= change;
    }
    return value;
  }
}
