package org.multivector.chance;

/**
 * The exponential function of many numbers at once, with the bits of {@link StrictMath#exp}. Near 0
 * it is a polynomial and a division, which a processor does for several numbers in one go; for the
 * few numbers farther off StrictMath is asked.
 *
 * <p>From fdlibm's {@code e_exp.c}: Copyright (C) 2004 by Sun Microsystems, Inc. All rights
 * reserved. Permission to use, copy, modify, and distribute this software is freely granted,
 * provided that this notice is preserved.
 */
public final class Exp {

  private static final double P1 = 0x1.555555555553ep-3;
  private static final double P2 = -0x1.6c16c16bebd93p-9;
  private static final double P3 = 0x1.1566aaf25de2cp-14;
  private static final double P4 = -0x1.bbd41c5d26bf1p-20;
  private static final double P5 = 0x1.6376972bea4d0p-25;

  /** High words of the sizes from which and up to which fdlibm takes no multiple of log 2 off. */
  private static final int LEAST = 0x3e300000;

  private static final int MOST = 0x3fd62e42;

  private Exp() {}

  /**
   * e to the power of each number.
   *
   * @param into another array of the same length
   */
  public static void ofAll(double[] x, double[] into) {
    near(x, into);
    for (int n = 0; n < x.length; n++) {
      int high = (int) (Double.doubleToRawLongBits(x[n]) >>> 32) & 0x7fffffff;
      if (high < LEAST || high > MOST) {
        into[n] = StrictMath.exp(x[n]);
      }
    }
  }

  private static void near(double[] x, double[] into) {
    for (int n = 0; n < x.length; n++) {
      double value = x[n];
      double t = value * value;
      double c = value - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
      into[n] = 1 - ((value * c) / (c - 2) - value);
    }
  }
}
