package org.multivector.chance;

/** A positive number whose logarithm is uniform: every order of magnitude is as likely. */
record Loguniform(double low, double high) implements Distribution {
  Loguniform {
    Family.LOGUNIFORM.require(low > 0, "low is not above 0");
    Family.LOGUNIFORM.require(low < high, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    return Math.max(low, Math.min(high, low * Exp.of(u * logOfRatio())));
  }

  @Override
  public double mean() {
    return (high - low) / logOfRatio();
  }

  @Override
  public double lowest() {
    return low;
  }

  @Override
  public double highest() {
    return high;
  }

  @Override
  public String toString() {
    return Family.LOGUNIFORM.text(low, high);
  }

  private double logOfRatio() {
    return StrictMath.log1p((high - low) / low);
  }
}
