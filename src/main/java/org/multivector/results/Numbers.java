package org.multivector.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How numbers are written in all files: at most nine significant digits, the exact value of the
 * double rounded half to even; a decimal point, no exponent, no trailing zeros, {@code 0} for -0,
 * nothing for what is not finite.
 *
 * <p>Most numbers go a fast way in exact whole-number arithmetic: with {@code value = m 2^-s} the
 * digits are {@code m 10^k / 2^s}, rounded, where k is chosen such that nine are left. The rest
 * goes through {@link BigDecimal}; both give the same.
 */
final class Numbers {

  private static final int DIGITS = 9;
  private static final long LEAST = 100_000_000L;
  private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /** More decimal places than these do not fit the fast way. */
  private static final int MOST_PLACES = 18;

  private static final long[] TENS = new long[MOST_PLACES + 1];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = 10 * TENS[i - 1];
    }
  }

  private Numbers() {}

  /** Appends a number. */
  static void append(RowBuffer out, double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      return;
    }
    if (value < 0) {
      out.mark('-');
    }
    double size = Math.abs(value);
    if (size == 0) {
      out.mark('0');
    } else if (size < 1e-9 || size >= 1e9) {
      out.raw(exact(size));
    } else {
      quick(out, size);
    }
  }

  /** The slow way, for any positive number. */
  static String exact(double size) {
    return new BigDecimal(size).round(ROUNDING).stripTrailingZeros().toPlainString();
  }

  private static void quick(RowBuffer out, double size) {
    long bits = Double.doubleToRawLongBits(size);
    long fraction = (bits & ((1L << 52) - 1)) | (1L << 52);
    int shift = 1075 - (int) (bits >>> 52);
    int places = places(size);
    long digits = scaled(fraction, TENS[places], shift);
    if (digits <= LEAST) {
      long finer = scaled(fraction, TENS[places + 1], shift);
      if (finer <= 10 * LEAST) {
        digits = finer;
        places++;
      }
    }
    while (places > 0 && digits % 10 == 0) {
      digits /= 10;
      places--;
    }
    write(out, digits, places);
  }

  /** Decimal places that leave nine digits, or one less, by the power of two above the number. */
  private static int places(double size) {
    int upper = Math.floorDiv((Math.getExponent(size) + 1) * 30103, 100_000);
    return Math.max(0, DIGITS - 1 - upper);
  }

  /** {@code fraction * ten / 2^shift}, rounded half to even; the shift is 1 to 127. */
  private static long scaled(long fraction, long ten, int shift) {
    long high = Math.multiplyHigh(fraction, ten);
    long low = fraction * ten;
    if (shift >= 64) {
      return rounded(high >>> (shift - 64), high & ((1L << (shift - 64)) - 1), low, shift);
    }
    long whole = (high << (64 - shift)) | (low >>> shift);
    return rounded(whole, 0, low & ((1L << shift) - 1), shift);
  }

  /** Rounds by the rest of 128 bits that was shifted off. */
  private static long rounded(long whole, long restHigh, long restLow, int shift) {
    boolean wide = shift > 64;
    long half = 1L << (wide ? shift - 65 : shift - 1);
    long top = wide ? restHigh : restLow;
    boolean more = wide && restLow != 0;
    int side = Long.compareUnsigned(top, half);
    boolean up = side > 0 || (side == 0 && (more || (whole & 1) == 1));
    return up ? whole + 1 : whole;
  }

  private static void write(RowBuffer out, long digits, int places) {
    long whole = digits / TENS[places];
    out.digits(whole, 1);
    if (places > 0) {
      out.mark('.');
      out.digits(digits - whole * TENS[places], places);
    }
  }
}
