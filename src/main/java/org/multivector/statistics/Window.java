package org.multivector.statistics;

import java.util.Arrays;

/**
 * How often each bin of a grid was met, kept from the lowest to the highest bin met so far, and the
 * lowest and highest value. Memory follows the spread of the values, not their number.
 */
final class Window {

  /** Spare bins on the side on which a window grows. */
  private static final int SPARE = 16;

  private static final int[] NONE = {};

  private final Bins grid;
  private int offset;
  private int[] counts = NONE;
  private long lowest = Long.MAX_VALUE;
  private long highest = Long.MIN_VALUE;

  Window(Bins grid) {
    this.grid = grid;
  }

  /** Takes note of a value, in steps of the fixed point, without counting it. */
  void reach(long value) {
    if (value < lowest) {
      lowest = value;
    }
    if (value > highest) {
      highest = value;
    }
  }

  /** Counts a value, in steps of the fixed point. */
  void count(long value) {
    reach(value);
    count(grid.bin(value), 1);
  }

  /** Counts a bin so many times. */
  void count(int bin, int times) {
    if (bin < offset || bin - offset >= counts.length) {
      cover(bin);
    }
    counts[bin - offset] = Math.addExact(counts[bin - offset], times);
  }

  void add(Window other) {
    lowest = Math.min(lowest, other.lowest);
    highest = Math.max(highest, other.highest);
    for (int i = 0; i < other.counts.length; i++) {
      if (other.counts[i] > 0) {
        count(other.offset + i, other.counts[i]);
      }
    }
  }

  void clear() {
    Arrays.fill(counts, 0);
    lowest = Long.MAX_VALUE;
    highest = Long.MIN_VALUE;
  }

  /** Grows by an eighth and a little more beyond the bin, so that growing stays rare. */
  private void cover(int bin) {
    int spare = SPARE + counts.length / 8;
    int from = counts.length == 0 ? bin : Math.min(offset, bin);
    int until = counts.length == 0 ? bin + 1 : Math.max(offset + counts.length, bin + 1);
    from -= bin == from ? spare : 0;
    until += bin == until - 1 ? spare : 0;
    int[] grown = new int[until - from];
    System.arraycopy(counts, 0, grown, counts.length == 0 ? 0 : offset - from, counts.length);
    offset = from;
    counts = grown;
  }

  Bins grid() {
    return grid;
  }

  long lowest() {
    return lowest;
  }

  long highest() {
    return highest;
  }

  /** The first bin that was counted; 0 if none was. */
  int first() {
    int i = 0;
    while (i < counts.length && counts[i] == 0) {
      i++;
    }
    return i == counts.length ? 0 : offset + i;
  }

  /** The bin after the last that was counted; 0 if none was. */
  int end() {
    int i = counts.length;
    while (i > 0 && counts[i - 1] == 0) {
      i--;
    }
    return i == 0 ? 0 : offset + i;
  }

  /** How often a bin was met. */
  int at(int bin) {
    return bin < offset || bin - offset >= counts.length ? 0 : counts[bin - offset];
  }
}
