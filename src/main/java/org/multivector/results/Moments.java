package org.multivector.results;

import java.util.Arrays;

/**
 * Sums and sums of squares of every series in every quarter, for each arm and for the difference
 * unit by unit. The words of a cell lie together: one pass over memory adds a unit.
 */
final class Moments {

  /** Two words each: sum and sum of squares of an arm; squares of the difference; two counts. */
  private static final int ARM = 4;

  private static final int DIFFERENCE = 2 * ARM;
  private static final int POSITIVE = DIFFERENCE + 2;
  private static final int EQUAL = POSITIVE + 1;
  private static final int PAIR = EQUAL + 1;

  private final int arms;
  private final int stride;
  private final long[] words;

  Moments(Shape shape) {
    arms = shape.arms();
    stride = arms == 1 ? ARM : PAIR;
    words = new long[Math.multiplyExact(stride, shape.cells())];
  }

  void add(double[][] values) {
    if ((arms == 1 ? addAlone(values[0]) : addPair(values[0], values[1])) < 0) {
      throw new ArithmeticException("values too large to be summed over so many runs");
    }
  }

  private long addAlone(double[] values) {
    long highest = 0;
    for (int cell = 0, at = 0; cell < values.length; cell++, at += ARM) {
      long value = Scatter.fixed(values[cell]);
      Wide.add(words, at, value);
      highest |= Wide.addProduct(words, at + 2, value, value);
    }
    return highest;
  }

  private long addPair(double[] reference, double[] scenario) {
    long highest = 0;
    for (int cell = 0, at = 0; cell < reference.length; cell++, at += PAIR) {
      long before = Scatter.fixed(reference[cell]);
      long after = Scatter.fixed(scenario[cell]);
      Wide.add(words, at, before);
      highest |= Wide.addProduct(words, at + 2, before, before);
      Wide.add(words, at + ARM, after);
      highest |= Wide.addProduct(words, at + ARM + 2, after, after);
      long difference = after - before;
      highest |= Wide.addProduct(words, at + DIFFERENCE, difference, difference);
      words[at + POSITIVE] += -difference >>> 63;
      words[at + EQUAL] += difference == 0 ? 1 : 0;
    }
    return highest;
  }

  void add(Moments other) {
    for (int at = 0; at < words.length; at += stride) {
      Wide.addAll(words, other.words, at, at + Math.min(stride, POSITIVE));
      for (int count = POSITIVE; count < stride; count++) {
        words[at + count] += other.words[at + count];
      }
    }
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  /** Everything, to be saved. */
  long[] words() {
    return words;
  }

  Wide sum(int cell, int arm) {
    return Wide.at(words, cell * stride + arm * ARM);
  }

  Wide squares(int cell, int arm) {
    return Wide.at(words, cell * stride + arm * ARM + 2);
  }

  /** The sum of the differences: that of the scenario less that of the reference. */
  Wide sum(int cell) {
    return sum(cell, 1).minus(sum(cell, 0));
  }

  Wide squares(int cell) {
    return Wide.at(words, cell * stride + DIFFERENCE);
  }

  long positive(int cell) {
    return words[cell * stride + POSITIVE];
  }

  long equal(int cell) {
    return words[cell * stride + EQUAL];
  }
}
