package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Sums over draws for the clustered standard error, kept only where a draw has several repeats;
 * with {@code T_k} the sum of a draw's units and {@code n_k} their number, those of T_k squared and
 * of T_k n_k, and the squares of the difference's T_k.
 */
final class Clusters {

  private final Int128Array[] squares;
  private final Int128Array[] weighted;
  private final Int128Array differences;
  private final long[][] sums;
  private final long[] difference;

  Clusters(Shape shape) {
    int cells = shape.repeats() == 1 ? 0 : shape.cells();
    squares = Moments.columns(shape.arms(), cells);
    weighted = Moments.columns(shape.arms(), cells);
    differences = new Int128Array(shape.arms() == 2 ? cells : 0);
    sums = new long[shape.arms()][cells];
    difference = new long[differences.size()];
  }

  /** Adds the sums of one draw, of so many good units. */
  void add(double[][][] values, boolean[] ok, int units) {
    for (int arm = 0; arm < squares.length; arm++) {
      for (int cell = 0; cell < sums[arm].length; cell++) {
        sums[arm][cell] = sum(values, ok, arm, cell);
      }
      squares[arm].addSquares(sums[arm], 0, 0, sums[arm].length);
    }
    for (int cell = 0; cell < differences.size(); cell++) {
      difference[cell] = sums[1][cell] - sums[0][cell];
    }
    differences.addSquares(difference, 0, 0, difference.length);
    for (int arm = 0; arm < weighted.length; arm++) {
      for (int cell = 0; cell < sums[arm].length; cell++) {
        sums[arm][cell] = Math.multiplyExact(sums[arm][cell], (long) units);
      }
      weighted[arm].add(sums[arm], 0, sums[arm].length);
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
    for (int arm = 0; arm < squares.length; arm++) {
      squares[arm].add(other.squares[arm]);
      weighted[arm].add(other.weighted[arm]);
    }
    differences.add(other.differences);
  }

  void clear() {
    words().forEach(words -> Arrays.fill(words, 0));
  }

  /** Everything, to be saved. */
  Stream<long[]> words() {
    Stream<Int128Array> arms = Stream.concat(Stream.of(squares), Stream.of(weighted));
    return Stream.concat(arms, Stream.of(differences)).flatMap(Int128Array::words);
  }

  Int128 squares(int cell, int arm) {
    return squares[arm].at(cell);
  }

  Int128 weighted(int cell, int arm) {
    return weighted[arm].at(cell);
  }

  Int128 squares(int cell) {
    return differences.at(cell);
  }

  Int128 weighted(int cell) {
    return weighted(cell, 1).minus(weighted(cell, 0));
  }
}
