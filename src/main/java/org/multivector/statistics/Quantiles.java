package org.multivector.statistics;

/**
 * Quantiles of type 7 (the default of R) from counts on a grid. An order statistic is taken to lie
 * within its bin as if the values of a bin were spread evenly over it, between the lowest and the
 * highest value met; so a quantile is within one bin of the exact one. Exact zeros among
 * differences stay zero.
 */
public final class Quantiles {

  private final Bins grid;
  private final Window window;
  private final long zeros;
  private int bin;
  private long below;

  /**
   * @param zeros how many values are exactly 0, if 0 is the edge of a bin; they come first in it
   */
  Quantiles(Bins grid, Window window, long zeros) {
    this.grid = grid;
    this.window = window;
    this.zeros = zeros;
    bin = window.first();
  }

  /**
   * The quantile.
   *
   * @param n number of values, at least 1
   */
  public double at(double part, long n) {
    double place = (n - 1) * part;
    long whole = (long) Math.floor(place);
    double low = order(whole);
    double rest = place - whole;
    return rest == 0 ? low : low + rest * (order(whole + 1) - low);
  }

  /** The value that so many others lie below or at. */
  private double order(long rank) {
    if (rank < below) {
      bin = window.first();
      below = 0;
    }
    while (below + window.at(bin) <= rank) {
      below += window.at(bin++);
    }
    return inBin(rank - below);
  }

  private double inBin(long rank) {
    long before = bin == grid.bin(0) ? zeros : 0;
    if (rank < before) {
      return 0;
    }
    double low =
        Math.max(grid.edge(bin), Math.min(window.lowest() * Scatter.STEP, grid.edge(bin + 1)));
    double high = Math.min(grid.edge(bin + 1), Math.max(window.highest() * Scatter.STEP, low));
    return low + (high - low) * ((rank - before + 0.5) / (window.at(bin) - before));
  }
}
