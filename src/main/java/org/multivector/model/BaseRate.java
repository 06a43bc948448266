package org.multivector.model;

import org.multivector.chance.Logarithm;

/** The logarithm of the odds of a move as things are at the start, taken anew when they change. */
final class BaseRate {

  private double odds = Double.NaN;
  private double log = Double.NaN;

  /** Logarithm of such odds. */
  double log(double of) {
    if (of != odds) {
      odds = of;
      log = Logarithm.of(of);
    }
    return log;
  }
}
