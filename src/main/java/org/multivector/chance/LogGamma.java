package org.multivector.chance;

/**
 * The logarithm of the gamma function by what Stirling's formula leaves over.
 *
 * <p>Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 6.1.41 and 6.1.15.
 */
final class LogGamma {
  private static final double ENOUGH = 10;
  // B(2k) / (2k (2k - 1)), highest power of 1 / a first.
  private static final double[] SERIES = {
    1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12
  };

  private LogGamma() {}

  /** The remainder c in log Gamma(a) = (a - 1/2) log a - a + log(2 pi) / 2 + c. */
  static double remainder(double a) {
    if (a >= ENOUGH) {
      return series(a);
    }
    double product = 1;
    double above = a;
    while (above < ENOUGH) {
      product *= above;
      above++;
    }
    return stirling(above) + series(above) - Logarithm.of(product) - stirling(a);
  }

  /** Stirling's formula without its constant, log(2 pi) / 2. */
  private static double stirling(double a) {
    return (a - 0.5) * Logarithm.of(a) - a;
  }

  private static double series(double a) {
    double square = 1 / (a * a);
    double sum = SERIES[0];
    for (int i = 1; i < SERIES.length; i++) {
      sum = sum * square + SERIES[i];
    }
    return sum / a;
  }
}
