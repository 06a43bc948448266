package org.multivector.chance;

/** A positive number whose logarithm is normal; with a spread of 0 it is its median. */
record Lognormal(double median, double sdOfLog) implements Distribution {
  Lognormal {
    Family.LOGNORMAL.require(median > 0, "median is not above 0");
    Family.LOGNORMAL.require(sdOfLog >= 0, "sd of the log is negative");
    Family.LOGNORMAL.require(sdOfLog <= 20, "sd of the log is above 20");
  }

  @Override
  public double quantile(double u) {
    return median * Exp.of(sdOfLog * StandardNormal.quantile(u));
  }

  @Override
  public double mean() {
    return median * Exp.of(sdOfLog * sdOfLog / 2);
  }

  @Override
  public double lowest() {
    return sdOfLog == 0 ? median : 0;
  }

  @Override
  public double highest() {
    return sdOfLog == 0 ? median : Double.POSITIVE_INFINITY;
  }

  @Override
  public String toString() {
    return Family.LOGNORMAL.text(median, sdOfLog);
  }
}
