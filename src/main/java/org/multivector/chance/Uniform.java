package org.multivector.chance;

/** Every value between two is as likely as any other. */
record Uniform(double low, double high) implements Distribution {
  Uniform {
    Family.UNIFORM.require(low < high, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    return Math.min(high, low + u * (high - low));
  }

  @Override
  public double mean() {
    return (low + high) / 2;
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
    return Family.UNIFORM.text(low, high);
  }
}
