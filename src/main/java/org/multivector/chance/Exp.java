package org.multivector.chance;

/**
 * The exponential function with the bits of {@link StrictMath#exp}, which is too large to be
 * compiled into its callers. Near 0 it is a polynomial and a division, which a processor does for
 * several numbers in one go; farther off multiples of log 2 are taken off first and given back to
 * the exponent.
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

  private static final double PER_LN2 = 0x1.71547652b82fep0;
  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

  /** High words of the sizes from which and up to which fdlibm takes no multiple of log 2 off. */
  private static final int LEAST = 0x3e300000;

  private static final int MOST = 0x3fd62e42;

  /** From this high word on the result may be infinite, 0 or no number. */
  private static final int FAR = 0x40862e42;

  private static final double OVERFLOWS = 0x1.62e42fefa39efp+9;
  private static final double VANISHES = -0x1.74910d52d3051p9;

  /** Results with a lower power of two have fewer digits. */
  private static final int NORMAL = -1021;

  private Exp() {}

  /**
   * e to the power of each number; most of them should be near 0, where a processor does several in
   * one go.
   *
   * @param into another array of the same length
   */
  public static void ofAll(double[] x, double[] into) {
    for (int n = 0; n < x.length; n++) {
      into[n] = near(x[n]);
    }
    for (int n = 0; n < x.length; n++) {
      int size = size(x[n]);
      if (size < LEAST || size > MOST) {
        into[n] = of(x[n]);
      }
    }
  }

  /** e to the power of a number. */
  public static double of(double x) {
    int size = size(x);
    if (size <= MOST) {
      return size < LEAST ? 1 + x : near(x);
    }
    return size < FAR || (x <= OVERFLOWS && x >= VANISHES) ? reduced(x) : beyond(x);
  }

  /** High word of the size of a number. */
  private static int size(double x) {
    return (int) (Double.doubleToRawLongBits(x) >>> 32) & 0x7fffffff;
  }

  private static double near(double x) {
    double c = rest(x);
    return 1 - ((x * c) / (c - 2) - x);
  }

  /** {@code x - x (e^x + 1)/(e^x - 1) + 2}. */
  private static double rest(double x) {
    double t = x * x;
    return x - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  }

  /** {@code 2^k e^r} with the r nearest to 0. */
  private static double reduced(double x) {
    int k = (int) (PER_LN2 * x + (x < 0 ? -0.5 : 0.5));
    double high = x - k * LN2_HIGH;
    double low = k * LN2_LOW;
    double r = high - low;
    double c = rest(r);
    double y = 1 - ((low - (r * c) / (2 - c)) - high);
    return k >= NORMAL ? scaled(y, k) : scaled(y, k + 1000) * 0x1p-1000;
  }

  private static double scaled(double y, int powerOfTwo) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(y) + ((long) powerOfTwo << 52));
  }

  private static double beyond(double x) {
    if (x < 0) {
      return 0;
    }
    return x > 0 ? Double.POSITIVE_INFINITY : Double.NaN;
  }
}
