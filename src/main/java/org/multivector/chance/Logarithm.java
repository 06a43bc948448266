package org.multivector.chance;

/**
 * The natural logarithm with the bits of {@link StrictMath#log}, in Java. On JDK 17 that function
 * is a call into native code which took three quarters of a run's time; from JDK 21 on it is this
 * algorithm.
 *
 * <p>From fdlibm's {@code e_log.c}: Copyright (C) 1993 by Sun Microsystems, Inc. All rights
 * reserved. Developed at SunSoft, a Sun Microsystems, Inc. business. Permission to use, copy,
 * modify, and distribute this software is freely granted, provided that this notice is preserved.
 */
public final class Logarithm {

  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double TWO_54 = 0x1p54;
  private static final double L1 = 0x1.5555555555593p-1;
  private static final double L2 = 0x1.999999997fa04p-2;
  private static final double L3 = 0x1.2492494229359p-2;
  private static final double L4 = 0x1.c71c51d8e78afp-3;
  private static final double L5 = 0x1.7466496cb03dep-3;
  private static final double L6 = 0x1.39a09d078c69fp-3;
  private static final double L7 = 0x1.2f112df3e5244p-3;

  /** High words of numbers for which the shortest form holds, .71 and 1.38, but for those at 1. */
  private static final int LEAST = 0x3fe6b852;

  private static final int MOST = 0x3ff61479;
  private static final int BELOW_ONE = 0x3feffffe;
  private static final int ONE = 0x3ff00000;

  private Logarithm() {}

  /**
   * The natural logarithm of each of many numbers; most of them should lie between .71 and 1.38,
   * where a processor does several in one go.
   *
   * @param into another array of the same length
   */
  public static void ofAll(double[] x, double[] into) {
    around(x, into);
    for (int n = 0; n < x.length; n++) {
      int high = (int) (Double.doubleToRawLongBits(x[n]) >>> 32);
      boolean tiny = high >= BELOW_ONE && high <= ONE && x[n] != 1;
      if (high < LEAST || high > MOST || tiny) {
        into[n] = of(x[n]);
      }
    }
  }

  /** {@link #nearOne} as it is not far from 1, and at 1. */
  private static void around(double[] x, double[] into) {
    for (int n = 0; n < x.length; n++) {
      double f = x[n] - 1;
      double s = f / (2 + f);
      double z = s * s;
      double w = z * z;
      double even = w * (L2 + w * (L4 + w * L6));
      double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
      into[n] = f - s * (f - (odd + even));
    }
  }

  /** The natural logarithm; NaN below 0, negative infinity at 0. */
  public static double of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    int high = (int) (bits >>> 32);
    int scale = 0;
    if (high < 0x00100000) {
      if ((bits & 0x7fffffffffffffffL) == 0) {
        return Double.NEGATIVE_INFINITY;
      }
      if (high < 0) {
        return Double.NaN;
      }
      scale = -54;
      bits = Double.doubleToRawLongBits(x * TWO_54);
      high = (int) (bits >>> 32);
    }
    if (high >= 0x7ff00000) {
      return x + x;
    }
    scale += (high >> 20) - 1023;
    high &= 0x000fffff;
    int upper = (high + 0x95f64) & 0x100000;
    long fraction = ((long) (high | (upper ^ 0x3ff00000)) << 32) | (bits & 0xffffffffL);
    return nearOne(Double.longBitsToDouble(fraction) - 1, high, scale + (upper >> 20));
  }

  /** {@code log(1 + f) + k log 2} for 1 + f between the square roots of 1/2 and 2. */
  private static double nearOne(double f, int high, int k) {
    if ((0x000fffff & (2 + high)) < 3) {
      return tiny(f, k);
    }
    double s = f / (2 + f);
    double z = s * s;
    double w = z * z;
    double even = w * (L2 + w * (L4 + w * L6));
    double odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
    double r = odd + even;
    double low = k * LN2_LOW;
    return k * LN2_HIGH - (rest(f, s, r, low, high) - f);
  }

  private static double rest(double f, double s, double r, double low, int high) {
    if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
      double half = 0.5 * f * f;
      return half - (s * (half + r) + low);
    }
    return s * (f - r) - low;
  }

  private static double tiny(double f, int k) {
    if (f == 0) {
      return k == 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    }
    double r = f * f * (0.5 - 0.3333333333333333 * f);
    return k == 0 ? f - r : k * LN2_HIGH - ((r - k * LN2_LOW) - f);
  }
}
