package org.multivector.results;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Sums and sums of squares of every series in every quarter, for each arm and for the difference
 * unit by unit.
 */
final class Moments {

  /** Cells that are worked on at a time, so that what was just converted is still near. */
  private static final int TILE = 1024;

  private final int cells;
  private final Wides[] sums;
  private final Wides[] squares;
  private final Wides differences;
  private final long[] positive;
  private final long[] equal;
  private final long[][] tiles;

  Moments(Shape shape) {
    cells = shape.cells();
    sums = columns(shape.arms(), cells);
    squares = columns(shape.arms(), cells);
    int pairs = shape.arms() == 2 ? cells : 0;
    differences = new Wides(pairs);
    positive = new long[pairs];
    equal = new long[pairs];
    tiles = new long[shape.arms()][TILE];
  }

  static Wides[] columns(int count, int size) {
    return Stream.generate(() -> new Wides(size)).limit(count).toArray(Wides[]::new);
  }

  /** Adds a unit. */
  void add(double[][] values) {
    for (int from = 0; from < cells; from += TILE) {
      int size = Math.min(TILE, cells - from);
      for (int arm = 0; arm < sums.length; arm++) {
        Scatter.fix(values[arm], from, tiles[arm], size);
        sums[arm].add(tiles[arm], from, size);
        squares[arm].addSquares(tiles[arm], from, size);
      }
      if (positive.length > 0) {
        differ(tiles[0], tiles[1], from, size);
        differences.addSquares(tiles[1], from, size);
      }
    }
  }

  /** Takes the reference off the scenario, and counts signs. */
  private void differ(long[] reference, long[] scenario, int from, int size) {
    for (int i = 0; i < size; i++) {
      long difference = scenario[i] - reference[i];
      scenario[i] = difference;
      positive[from + i] += -difference >>> 63;
      equal[from + i] += ((difference | -difference) >>> 63) ^ 1;
    }
  }

  void add(Moments other) {
    for (int arm = 0; arm < sums.length; arm++) {
      sums[arm].add(other.sums[arm]);
      squares[arm].add(other.squares[arm]);
    }
    differences.add(other.differences);
    for (int cell = 0; cell < positive.length; cell++) {
      positive[cell] += other.positive[cell];
      equal[cell] += other.equal[cell];
    }
  }

  void clear() {
    words().forEach(words -> Arrays.fill(words, 0));
  }

  /** Everything, to be saved. */
  Stream<long[]> words() {
    Stream<Wides> arms = Stream.concat(Stream.of(sums), Stream.of(squares));
    return Stream.concat(
        Stream.concat(arms, Stream.of(differences)).flatMap(Wides::words),
        Stream.of(positive, equal));
  }

  Wide sum(int cell, int arm) {
    return sums[arm].at(cell);
  }

  Wide squares(int cell, int arm) {
    return squares[arm].at(cell);
  }

  /** The sum of the differences: that of the scenario less that of the reference. */
  Wide sum(int cell) {
    return sum(cell, 1).minus(sum(cell, 0));
  }

  Wide squares(int cell) {
    return differences.at(cell);
  }

  long positive(int cell) {
    return positive[cell];
  }

  long equal(int cell) {
    return equal[cell];
  }
}
