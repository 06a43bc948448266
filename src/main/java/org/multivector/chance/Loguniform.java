package org.multivector.chance;

/** A positive number whose logarithm is uniform: every order of magnitude is as likely. */
record Loguniform(double lowest, double highest) implements Distribution {
  Loguniform {
    Family.LOGUNIFORM.require(lowest > 0, "low is not above 0");
    Family.LOGUNIFORM.require(lowest < highest, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    return Math.max(lowest, Math.min(highest, lowest * Exp.of(u * logOfRatio())));
  }

  @Override
  public double mean() {
    return (highest - lowest) / logOfRatio();
  }

  @Override
  public String toString() {
    return Family.LOGUNIFORM.text(lowest, highest);
  }

  private double logOfRatio() {
    return StrictMath.log1p((highest - lowest) / lowest);
  }
}
