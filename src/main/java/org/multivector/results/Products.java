package org.multivector.results;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Products of the differences of any two quarters, summed over draws, for the series whose band is
 * to hold at all quarters at once.
 */
final class Products {

  private final Shape shape;
  private final int[] places;
  private final long[] sums;
  private final long[] words;

  Products(Shape shape) {
    this.shape = shape;
    places = shape.arms() == 1 ? new int[0] : outcomes(shape);
    sums = new long[shape.quarters()];
    words = new long[Math.multiplyExact(places.length, triangle(shape.quarters()))];
  }

  /** Places of the series whose variable is an outcome. */
  static int[] outcomes(Shape shape) {
    return IntStream.range(0, shape.series().size())
        .filter(place -> shape.series().get(place).variable().outcome())
        .toArray();
  }

  /** Words of the lower triangle with so many rows. */
  private static int triangle(int rows) {
    return rows * (rows + 1);
  }

  void add(double[][][] values, boolean[] ok) {
    int at = 0;
    for (int place : places) {
      for (int quarter = 0; quarter < sums.length; quarter++) {
        int cell = shape.cell(quarter, place);
        sums[quarter] = Clusters.sum(values, ok, 1, cell) - Clusters.sum(values, ok, 0, cell);
      }
      addProducts(at);
      at += triangle(sums.length);
    }
  }

  private void addProducts(int from) {
    for (int row = 0, at = from; row < sums.length; row++) {
      long sum = sums[row];
      if (sum == 0) {
        at += 2 * (row + 1);
        continue;
      }
      for (int column = 0; column <= row; column++, at += 2) {
        Wide.addProduct(words, at, sum, sums[column]);
      }
    }
  }

  void add(Products other) {
    Wide.addAll(words, other.words, 0, words.length);
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  /** Everything, to be saved. */
  long[] words() {
    return words;
  }

  /** The place among the kept series, negative if it is not kept. */
  int find(int place) {
    return Arrays.binarySearch(places, place);
  }

  /**
   * The sum over draws of the products of two quarters.
   *
   * @param kept from {@link #find}
   */
  Wide at(int kept, int row, int column) {
    return Wide.at(words, kept * triangle(sums.length) + triangle(row) + 2 * column);
  }
}
