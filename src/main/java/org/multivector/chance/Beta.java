package org.multivector.chance;

/** The beta distribution: a share that is about a / (a + b), the surer the larger a + b. */
record Beta(double a, double b) implements Distribution {
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e6;
  private static final double LOG_OF_HALF = Logarithm.of(0.5);

  Beta {
    Family.BETA.require(a >= SMALLEST && a <= LARGEST, "a is out of range");
    Family.BETA.require(b >= SMALLEST && b <= LARGEST, "b is out of range");
  }

  @Override
  public double quantile(double u) {
    IncompleteBeta curve = new IncompleteBeta(a, b);
    return curve.halfIsAbove(u)
        ? lowerHalf(curve, u, 1 - u)
        : 1 - lowerHalf(new IncompleteBeta(b, a), 1 - u, u);
  }

  private static double lowerHalf(IncompleteBeta curve, double below, double above) {
    double low = Math.min(LOG_OF_HALF, curve.lowest(below));
    Inversion.Bracket bracket = new Inversion.Bracket(low, LOG_OF_HALF, low);
    return Math.min(0.5, Exp.of(Inversion.root(curve, below, above, bracket)));
  }

  @Override
  public double mean() {
    return a / (a + b);
  }

  @Override
  public double lowest() {
    return 0;
  }

  @Override
  public double highest() {
    return 1;
  }

  @Override
  public String toString() {
    return Family.BETA.text(a, b);
  }
}
