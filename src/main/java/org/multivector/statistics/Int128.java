package org.multivector.statistics;

/** A whole number of 128 bits in two's complement; what does not fit wraps round. */
public record Int128(long high, long low) {

  static final Int128 ZERO = new Int128(0, 0);

  private static final long HALF_WORD = 0xffffffffL;

  static Int128 of(long value) {
    return new Int128(value >> 63, value);
  }

  static Int128 product(long a, long b) {
    return new Int128(Math.multiplyHigh(a, b), a * b);
  }

  Int128 plus(Int128 other) {
    long sum = low + other.low;
    return new Int128(high + other.high + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0), sum);
  }

  Int128 minus(Int128 other) {
    long difference = low - other.low;
    long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
    return new Int128(high - other.high - borrow, difference);
  }

  Int128 times(long factor) {
    long carried = Math.multiplyHigh(low, factor) + (low < 0 ? factor : 0);
    return new Int128(high * factor + carried, low * factor);
  }

  /**
   * The greatest whole number not above this over the divisor.
   *
   * @param divisor 1 to 2^31 - 1
   * @throws ArithmeticException if the quotient does not fit in 64 bits
   */
  long floorOver(long divisor) {
    if (high < 0) {
      return ~new Int128(~high, ~low).floorOver(divisor);
    }
    if (high >>> 31 != 0 || ((high << 1) | (low >>> 63)) >= divisor) {
      throw new ArithmeticException("quotient beyond 64 bits");
    }
    long upper = (high << 32) | (low >>> 32);
    long rest = ((upper % divisor) << 32) | (low & HALF_WORD);
    return ((upper / divisor) << 32) + rest / divisor;
  }

  /** The nearest double, ties to even. */
  double toDouble() {
    if (high == low >> 63) {
      return low;
    }
    if (high < 0) {
      return -ZERO.minus(this).magnitude();
    }
    return magnitude();
  }

  /** As if without sign: the top 62 bits, the last of them sticky, are enough to round. */
  private double magnitude() {
    if (high == 0) {
      return ((low >>> 1) | (low & 1)) * 2.0;
    }
    int shift = 66 - Long.numberOfLeadingZeros(high);
    long top = shift < 64 ? (high << (64 - shift)) | (low >>> shift) : high >>> (shift - 64);
    long lost = shift < 64 ? low << (64 - shift) : low | (high & ((1L << (shift - 64)) - 1));
    return (top | (lost == 0 ? 0 : 1)) * Double.longBitsToDouble((1023L + shift) << 52);
  }
}
