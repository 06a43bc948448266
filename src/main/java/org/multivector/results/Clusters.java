package org.multivector.results;

import java.util.Arrays;

/**
 * Sums over draws for the clustered standard error, kept only where a draw has several repeats;
 * with {@code T_k} the sum of a draw's units and {@code n_k} their number, those of T_k n_k and T_k
 * squared, and the squares of the difference's T_k.
 */
final class Clusters {

  private static final int ARM = 4;
  private static final int DIFFERENCE = 2 * ARM;

  private final int arms;
  private final int stride;
  private final long[] words;

  Clusters(Shape shape) {
    arms = shape.arms();
    stride = arms == 1 ? ARM : DIFFERENCE + 2;
    words = new long[shape.repeats() == 1 ? 0 : Math.multiplyExact(stride, shape.cells())];
  }

  /** Adds the sums of one draw. */
  void add(double[][][] values, boolean[] ok, int units) {
    long highest = 0;
    for (int cell = 0, at = 0; at < words.length; cell++, at += stride) {
      long difference = 0;
      for (int arm = 0; arm < arms; arm++) {
        long sum = sum(values, ok, arm, cell);
        highest |= Wide.addProduct(words, at + ARM * arm, sum, sum);
        Wide.addProduct(words, at + ARM * arm + 2, sum, units);
        difference = sum - difference;
      }
      if (arms == 2) {
        highest |= Wide.addProduct(words, at + DIFFERENCE, difference, difference);
      }
    }
    if (highest < 0) {
      throw new ArithmeticException("values too large to be summed over so many runs");
    }
  }

  /** The sum of a draw's good units. */
  static long sum(double[][][] values, boolean[] ok, int arm, int cell) {
    long sum = 0;
    for (int repeat = 0; repeat < ok.length; repeat++) {
      if (ok[repeat]) {
        sum = Math.addExact(sum, Scatter.fixed(values[repeat][arm][cell]));
      }
    }
    return sum;
  }

  void add(Clusters other) {
    Wide.addAll(words, other.words, 0, words.length);
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  /** Everything, to be saved. */
  long[] words() {
    return words;
  }

  Wide squares(int cell, int arm) {
    return Wide.at(words, cell * stride + arm * ARM);
  }

  Wide weighted(int cell, int arm) {
    return Wide.at(words, cell * stride + arm * ARM + 2);
  }

  Wide squares(int cell) {
    return Wide.at(words, cell * stride + DIFFERENCE);
  }

  Wide weighted(int cell) {
    return weighted(cell, 1).minus(weighted(cell, 0));
  }
}
