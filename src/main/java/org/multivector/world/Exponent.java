package org.multivector.world;

import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;

/** The one way in which a number is raised to a power, the same on every machine. */
public final class Exponent {

  private Exponent() {}

  /**
   * {@code base} to the power {@code exponent}, as {@code exp(exponent * log(base))}; an exponent
   * of 1 returns the base unchanged, to the last bit.
   *
   * @param base 0 or more
   * @param exponent more than 0 where the base may be 0
   */
  public static double raise(double base, double exponent) {
    if (exponent == 1) {
      return base;
    }
    return Exp.of(exponent * Logarithm.of(base));
  }
}
