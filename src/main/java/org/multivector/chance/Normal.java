package org.multivector.chance;

/** The normal distribution; with a standard deviation of 0 it is its mean. */
record Normal(double mean, double sd) implements Distribution {
  Normal {
    Family.NORMAL.require(sd >= 0, "sd is negative");
  }

  @Override
  public double quantile(double u) {
    return mean + sd * StandardNormal.quantile(u);
  }

  @Override
  public double lowest() {
    return sd == 0 ? mean : Double.NEGATIVE_INFINITY;
  }

  @Override
  public double highest() {
    return sd == 0 ? mean : Double.POSITIVE_INFINITY;
  }

  @Override
  public String toString() {
    return Family.NORMAL.text(mean, sd);
  }
}
