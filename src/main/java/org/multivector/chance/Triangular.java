package org.multivector.chance;

/** A density that rises linearly from the lowest value to the mode and falls to the highest. */
record Triangular(double lowest, double mode, double highest) implements Distribution {
  Triangular {
    Family.TRIANGULAR.require(lowest <= mode, "mode is below low");
    Family.TRIANGULAR.require(mode <= highest, "mode is above high");
    Family.TRIANGULAR.require(lowest < highest, "low is not below high");
  }

  @Override
  public double quantile(double u) {
    double width = highest - lowest;
    return u * width <= mode - lowest
        ? Math.min(mode, lowest + Math.sqrt(u * width * (mode - lowest)))
        : Math.max(mode, highest - Math.sqrt((1 - u) * width * (highest - mode)));
  }

  @Override
  public double mean() {
    return (lowest + mode + highest) / 3;
  }

  @Override
  public String toString() {
    return Family.TRIANGULAR.text(lowest, mode, highest);
  }
}
