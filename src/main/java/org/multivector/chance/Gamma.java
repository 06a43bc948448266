package org.multivector.chance;

/**
 * The gamma distribution with scale 1 by its quantile function. Numbers drawn with shapes c w,
 * divided by their sum, are a Dirichlet draw of shares with mean w and concentration c.
 */
public final class Gamma {
  private static final double SMALLEST_SHAPE = 1e-6;
  private static final double LARGEST_SHAPE = 1e6;

  private Gamma() {}

  /**
   * The value below which a part {@code u} of the distribution lies, to 1e-13 of itself for shapes
   * from 0.1 up. A shape near 0 has values that are too small for a double; they become 0.
   *
   * @param shape from 0.000001 to 1,000,000
   * @param u a probability strictly between 0 and 1
   * @throws IllegalArgumentException if one is out of its range
   */
  public static double quantile(double shape, double u) {
    if (!(shape >= SMALLEST_SHAPE && shape <= LARGEST_SHAPE)) {
      throw new IllegalArgumentException("shape is not from 0.000001 to 1000000");
    }
    if (!(u > 0 && u < 1)) {
      throw new IllegalArgumentException("not a probability strictly between 0 and 1");
    }
    IncompleteGamma curve = new IncompleteGamma(shape);
    double low = curve.lowest(u);
    double start = Math.max(low, wilsonHilferty(shape, u));
    Inversion.Bracket bracket = new Inversion.Bracket(low, curve.highest(u), start);
    return Exp.of(Inversion.root(curve, u, 1 - u, bracket));
  }

  /** The logarithm of the quantile as if the cube root were normal (Wilson and Hilferty 1931). */
  private static double wilsonHilferty(double shape, double u) {
    double z = StandardNormal.quantile(u);
    double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    return root > 0 ? Logarithm.of(shape * root * root * root) : Double.NEGATIVE_INFINITY;
  }
}
