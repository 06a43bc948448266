package org.multivector.model;

/** Columns that are put into a store one after the other, or taken out of it in the same order. */
final class Transfer {

  private double[] store = new double[0];
  private boolean out;
  private boolean counts;
  private int at;

  /** What follows is only counted. */
  void count() {
    counts = true;
    at = 0;
  }

  /**
   * What follows is put into a store, or taken out of it.
   *
   * @param outOf whether it is taken out
   */
  void begin(double[] other, boolean outOf) {
    store = other;
    out = outOf;
    counts = false;
    at = 0;
  }

  /** How many numbers have passed. */
  int passed() {
    return at;
  }

  /** Passes a part of a column. */
  void pass(double[] column, int from, int to) {
    if (!counts && out) {
      System.arraycopy(store, at, column, from, to - from);
    } else if (!counts) {
      System.arraycopy(column, from, store, at, to - from);
    }
    at += to - from;
  }

  /** Passes some places of a column, counted from one of them. */
  void pass(double[] column, int from, int[] places) {
    for (int n = 0; n < places.length && !counts; n++) {
      if (out) {
        column[from + places[n]] = store[at + n];
      } else {
        store[at + n] = column[from + places[n]];
      }
    }
    at += places.length;
  }
}
