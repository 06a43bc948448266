package org.multivector.chance;

/** Every value between two is as likely as any other. */
record Uniform(double lowest, double highest) implements Distribution {
  Uniform {
    Family.UNIFORM.require(lowest < highest, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    return Math.min(highest, lowest + u * (highest - lowest));
  }

  @Override
  public double mean() {
    return (lowest + highest) / 2;
  }

  @Override
  public String toString() {
    return Family.UNIFORM.text(lowest, highest);
  }
}
