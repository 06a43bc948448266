package org.multivector.chance;

/** A density that rises linearly from the lowest value to the mode and falls to the highest. */
record Triangular(double low, double mode, double high) implements Distribution {
  Triangular {
    Family.TRIANGULAR.require(low <= mode, "mode is below low");
    Family.TRIANGULAR.require(mode <= high, "mode is above high");
    Family.TRIANGULAR.require(low < high, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    double width = high - low;
    return u * width <= mode - low
        ? Math.min(mode, low + Math.sqrt(u * width * (mode - low)))
        : Math.max(mode, high - Math.sqrt((1 - u) * width * (high - mode)));
  }

  @Override
  public double mean() {
    return (low + mode + high) / 3;
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
    return Family.TRIANGULAR.text(low, mode, high);
  }
}
