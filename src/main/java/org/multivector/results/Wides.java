package org.multivector.results;

import java.util.Arrays;
import java.util.stream.Stream;

/** Sums of 128 bits, side by side; low and high words apart, which is what processors like. */
final class Wides {

  private static final long HALF_WORD = 0xffffffffL;

  private final long[] low;
  private final long[] high;

  Wides(int size) {
    low = new long[size];
    high = new long[size];
  }

  int size() {
    return low.length;
  }

  Wide at(int i) {
    return new Wide(high[i], low[i]);
  }

  /** Adds the first values to the sums from a place on. */
  void add(long[] values, int from, int size) {
    for (int i = 0; i < size; i++) {
      long value = values[i];
      long sum = low[from + i] + value;
      low[from + i] = sum;
      high[from + i] += (value >> 63) + carry(sum, value);
    }
  }

  /**
   * Adds the squares of the first values to the sums from a place on.
   *
   * @throws ArithmeticException if a sum of squares wraps round
   */
  void addSquares(long[] values, int from, int size) {
    long highest = 0;
    for (int i = 0; i < size; i++) {
      long value = values[i];
      long square = value * value;
      long sum = low[from + i] + square;
      low[from + i] = sum;
      highest |= high[from + i] += Math.multiplyHigh(value, value) + carry(sum, square);
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
    low[at] += product;
    high[at] += upper + (odd >>> 32) + carry(low[at], product);
  }

  void add(Wides other) {
    for (int i = 0; i < low.length; i++) {
      long value = other.low[i];
      long sum = low[i] + value;
      low[i] = sum;
      high[i] += other.high[i] + carry(sum, value);
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

  private static long carry(long sum, long addend) {
    return sum + Long.MIN_VALUE < addend + Long.MIN_VALUE ? 1 : 0;
  }
}
