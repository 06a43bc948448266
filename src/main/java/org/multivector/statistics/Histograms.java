package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts on the grids of all variables with quantiles, for each quarter, each arm and the
 * difference. Units are first logged, one after the other, and counted 64 at a time, window by
 * window: so memory is touched in order, and a worker that hands over each block needs no windows.
 */
public final class Histograms {

  private static final int LOG = 64;

  /** Windows that are counted side by side: as many as a line of the cache has values. */
  private static final int LINE = 8;

  private final Shape shape;
  private final int[] places;
  private final int curves;
  private final Bins[] grids;
  private final Window[] windows;
  private final long[] log;
  private int logged;

  Histograms(Shape shape) {
    this.shape = shape;
    places =
        IntStream.range(0, shape.series().size())
            .filter(place -> shape.series().get(place).variable().quantiles())
            .toArray();
    curves = shape.arms() == 1 ? 1 : 3;
    grids = new Bins[places.length * curves];
    Arrays.setAll(grids, i -> grid(shape.series().get(places[i / curves]).variable(), i % curves));
    windows = new Window[Math.multiplyExact(shape.quarters(), grids.length)];
    Arrays.setAll(windows, i -> new Window(grids[i % grids.length]));
    log = new long[Math.multiplyExact(LOG, windows.length)];
  }

  private static Bins grid(Variable variable, int curve) {
    return curve == 2 ? Bins.ofDifference(variable) : Bins.of(variable);
  }

  void add(double[][] values) {
    int at = room();
    for (int quarter = 0; quarter < shape.quarters(); quarter++) {
      for (int place : places) {
        int cell = shape.cell(quarter, place);
        long reference = Scatter.fixed(values[0][cell]);
        log[at++] = reference;
        if (curves == 3) {
          long scenario = Scatter.fixed(values[1][cell]);
          log[at++] = scenario;
          log[at++] = scenario - reference;
        }
      }
    }
  }

  void add(Histograms other) {
    for (int i = 0; i < other.logged; i++) {
      System.arraycopy(other.log, i * windows.length, log, room(), windows.length);
    }
    for (int i = 0; i < windows.length; i++) {
      windows[i].add(other.windows[i]);
    }
  }

  void clear() {
    logged = 0;
    for (Window window : windows) {
      window.clear();
    }
  }

  /** Where the next unit goes in the log. */
  private int room() {
    if (logged == LOG) {
      count();
    }
    return logged++ * windows.length;
  }

  /** Counts what is in the log. */
  public void count() {
    for (int from = 0; from < windows.length; from += LINE) {
      int until = Math.min(from + LINE, windows.length);
      for (int unit = 0; unit < logged; unit++) {
        for (int i = from; i < until; i++) {
          windows[i].count(log[unit * windows.length + i]);
        }
      }
    }
    logged = 0;
  }

  /** All windows, to be saved; nothing is left in the log. */
  Window[] windows() {
    count();
    return windows;
  }

  /** The place among the kept series, negative if no quantiles are kept. */
  public int find(int place) {
    return Arrays.binarySearch(places, place);
  }

  /**
   * Quantiles of one curve in one quarter; {@link #count} comes before.
   *
   * @param kept from {@link #find}
   * @param curve an arm, or 2 for the difference
   * @param zeros how many differences are exactly 0
   */
  public Quantiles quantiles(int kept, int quarter, int curve, long zeros) {
    int grid = kept * curves + curve;
    return new Quantiles(grids[grid], windows[quarter * grids.length + grid], zeros);
  }
}
