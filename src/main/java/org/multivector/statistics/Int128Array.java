package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.Stream;

/** Sums of 128 bits, side by side; low and high words apart, which is what processors like. */
final class Int128Array {

  private static final long HALF_WORD = 0xffffffffL;

  private final long[] low;
  private final long[] high;

  Int128Array(int size) {
    low = new long[size];
    high = new long[size];
  }

  int size() {
    return low.length;
  }

  Int128 at(int i) {
    return new Int128(high[i], low[i]);
  }

  /** Adds values to the sums at the same places. */
  void add(long[] values, int from, int size) {
    for (int i = from; i < from + size; i++) {
      long value = values[i];
      long before = low[i];
      long sum = before + value;
      low[i] = sum;
      high[i] += (value >> 63) + carry(before, value, sum);
    }
  }

  /**
   * Adds the squares of values from one place on to the sums from another on.
   *
   * @throws ArithmeticException if a sum of squares wraps round
   */
  void addSquares(long[] values, int first, int from, int size) {
    long highest = 0;
    for (int i = 0; i < size; i++) {
      long value = values[first + i];
      long square = value * value;
      long before = low[from + i];
      long sum = before + square;
      low[from + i] = sum;
      highest |= high[from + i] += Math.multiplyHigh(value, value) + carry(before, square, sum);
    }
    if (highest < 0) {
      throw new ArithmeticException("values too large to be summed over so many runs");
    }
  }

  /** Adds the products of two rows to one sum. */
  void addProducts(int at, long[] one, long[] other) {
    long upper = 0;
    long odd = 0;
    long even = 0;
    for (int i = 0; i < one.length; i++) {
      long product = one[i] * other[i];
      upper += Math.multiplyHigh(one[i], other[i]);
      odd += product >>> 32;
      even += product & HALF_WORD;
    }
    odd += even >>> 32;
    long product = (odd << 32) | (even & HALF_WORD);
    long before = low[at];
    low[at] = before + product;
    high[at] += upper + (odd >>> 32) + carry(before, product, low[at]);
  }

  void add(Int128Array other) {
    for (int i = 0; i < low.length; i++) {
      long value = other.low[i];
      long before = low[i];
      long sum = before + value;
      low[i] = sum;
      high[i] += other.high[i] + carry(before, value, sum);
    }
  }

  void clear() {
    Arrays.fill(low, 0);
    Arrays.fill(high, 0);
  }

  /** Everything, to be saved. */
  Stream<long[]> words() {
    return Stream.of(low, high);
  }

  /**
   * The carry of one + other = sum; without a branch, which would be guessed wrongly half the time.
   */
  private static long carry(long one, long other, long sum) {
    return ((one & other) | ((one | other) & ~sum)) >>> 63;
  }
}
