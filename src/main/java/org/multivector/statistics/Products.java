package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Products of the differences of any two quarters, summed over draws, for the series whose band is
 * to hold at all quarters at once. Draws are first logged and then worked off 64 at a time.
 */
public final class Products {

  private static final int LOG = 64;

  private final Shape shape;
  private final int[] places;
  private final Int128Array words;
  private final long[][] log;
  private int logged;

  Products(Shape shape) {
    this.shape = shape;
    places = shape.arms() == 1 ? new int[0] : outcomes(shape);
    words = new Int128Array(Math.multiplyExact(places.length, triangle(shape.quarters())));
    log = new long[places.length * shape.quarters()][LOG];
  }

  /** Places of the series whose variable is an outcome. */
  public static int[] outcomes(Shape shape) {
    return IntStream.range(0, shape.series().size())
        .filter(place -> shape.series().get(place).variable().outcome())
        .toArray();
  }

  /** Size of the lower triangle with so many rows. */
  private static int triangle(int rows) {
    return rows * (rows + 1) / 2;
  }

  /** Adds the sums of one draw. */
  void add(double[][][] values, boolean[] ok) {
    if (logged == LOG) {
      count();
    }
    int row = 0;
    for (int place : places) {
      for (int quarter = 0; quarter < shape.quarters(); quarter++) {
        int cell = shape.cell(quarter, place);
        log[row++][logged] = Clusters.sum(values, ok, 1, cell) - Clusters.sum(values, ok, 0, cell);
      }
    }
    logged++;
  }

  /** Works off the log. */
  public void count() {
    for (int at = 0, from = 0; from < log.length; from += shape.quarters()) {
      for (int row = 0; row < shape.quarters(); row++) {
        count(from, row, at);
        at += row + 1;
      }
    }
    for (long[] row : log) {
      Arrays.fill(row, 0);
    }
    logged = 0;
  }

  private void count(int from, int row, int at) {
    if (logged == 0 || isZero(log[from + row])) {
      return;
    }
    for (int column = 0; column <= row; column++) {
      words.addProducts(at + column, log[from + row], log[from + column]);
    }
  }

  private static boolean isZero(long[] row) {
    long any = 0;
    for (long value : row) {
      any |= value;
    }
    return any == 0;
  }

  void add(Products other) {
    other.count();
    words.add(other.words);
  }

  void clear() {
    count();
    words.clear();
  }

  /** Everything, to be saved; nothing is left in the log. */
  Stream<long[]> words() {
    count();
    return words.words();
  }

  /** The place among the kept series, negative if it is not kept. */
  public int find(int place) {
    return Arrays.binarySearch(places, place);
  }

  /**
   * The sum over draws of the products of two quarters, the second not after the first; {@link
   * #count} comes before.
   *
   * @param kept from {@link #find}
   */
  public Int128 at(int kept, int row, int column) {
    return words.at(kept * triangle(shape.quarters()) + triangle(row) + column);
  }
}
