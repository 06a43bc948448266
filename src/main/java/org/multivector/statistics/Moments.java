package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Sums and sums of squares of every series in every quarter, for each arm and for the difference
 * unit by unit. Units are first logged and then summed a few at a time, a part of the cells after
 * the other: the sums themselves are too many to stay near the processor.
 */
public final class Moments {

  private static final int LOG = 8;

  /** Cells that are summed at a time. */
  private static final int TILE = 512;

  private final int cells;
  private final Int128Array[] sums;
  private final Int128Array[] squares;
  private final Int128Array differences;
  private final long[] positive;
  private final long[] equal;
  private final long[] difference = new long[TILE];
  private final long[][][] log;
  private int logged;

  Moments(Shape shape) {
    cells = shape.cells();
    sums = columns(shape.arms(), cells);
    squares = columns(shape.arms(), cells);
    int pairs = shape.arms() == 2 ? cells : 0;
    differences = new Int128Array(pairs);
    positive = new long[pairs];
    equal = new long[pairs];
    log = new long[LOG][shape.arms()][cells];
  }

  static Int128Array[] columns(int count, int size) {
    return Stream.generate(() -> new Int128Array(size)).limit(count).toArray(Int128Array[]::new);
  }

  /** Adds a unit. */
  void add(double[][] values) {
    if (logged == LOG) {
      count();
    }
    for (int arm = 0; arm < sums.length; arm++) {
      Scatter.fix(values[arm], log[logged][arm]);
    }
    logged++;
  }

  /** Works off the log. */
  public void count() {
    for (int from = 0; from < cells; from += TILE) {
      int size = Math.min(TILE, cells - from);
      for (int unit = 0; unit < logged; unit++) {
        count(log[unit], from, size);
      }
    }
    logged = 0;
  }

  private void count(long[][] unit, int from, int size) {
    for (int arm = 0; arm < sums.length; arm++) {
      sums[arm].add(unit[arm], from, size);
      squares[arm].addSquares(unit[arm], from, from, size);
    }
    if (positive.length > 0) {
      differ(unit[0], unit[1], from, size);
      differences.addSquares(difference, 0, from, size);
    }
  }

  /** Takes the reference off the scenario, and counts signs. */
  private void differ(long[] reference, long[] scenario, int from, int size) {
    for (int i = 0; i < size; i++) {
      long value = scenario[from + i] - reference[from + i];
      difference[i] = value;
      positive[from + i] += -value >>> 63;
      equal[from + i] += ((value | -value) >>> 63) ^ 1;
    }
  }

  void add(Moments other) {
    other.count();
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
    logged = 0;
    words().forEach(words -> Arrays.fill(words, 0));
  }

  /** Everything, to be saved; nothing is left in the log. */
  Stream<long[]> words() {
    count();
    Stream<Int128Array> arms = Stream.concat(Stream.of(sums), Stream.of(squares));
    return Stream.concat(
        Stream.concat(arms, Stream.of(differences)).flatMap(Int128Array::words),
        Stream.of(positive, equal));
  }

  /** The sum of an arm; {@link #count} comes before this and all others. */
  Int128 sum(int cell, int arm) {
    return sums[arm].at(cell);
  }

  Int128 squares(int cell, int arm) {
    return squares[arm].at(cell);
  }

  /** The sum of the differences: that of the scenario less that of the reference. */
  Int128 sum(int cell) {
    return sum(cell, 1).minus(sum(cell, 0));
  }

  Int128 squares(int cell) {
    return differences.at(cell);
  }

  /** Units whose difference in a cell is above 0. */
  public long positive(int cell) {
    return positive[cell];
  }

  /** Units whose difference in a cell is exactly 0. */
  public long equal(int cell) {
    return equal[cell];
  }
}
