package org.multivector.statistics;

/**
 * Mean and spread of one series in one quarter.
 *
 * @param mean over units
 * @param variance over units, with n - 1
 * @param se standard error of the mean, over draws
 */
public record Spread(double mean, double variance, double se) {

  private static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);

  /** Of one arm. */
  public static Spread of(Tally tally, int cell, int arm) {
    Moments moments = tally.moments();
    Clusters clusters = tally.clusters();
    Int128 sum = moments.sum(cell, arm);
    if (tally.shape().repeats() == 1) {
      return alone(tally.scatter(), sum, moments.squares(cell, arm));
    }
    Scatter.Side side = new Scatter.Side(sum, clusters.weighted(cell, arm));
    Int128 squares = moments.squares(cell, arm);
    return clustered(tally.scatter(), side, squares, clusters.squares(cell, arm));
  }

  /** Of the difference. */
  public static Spread of(Tally tally, int cell) {
    Moments moments = tally.moments();
    if (tally.shape().repeats() == 1) {
      return alone(tally.scatter(), moments.sum(cell), moments.squares(cell));
    }
    Int128 squares = tally.clusters().squares(cell);
    return clustered(tally.scatter(), side(tally, cell), moments.squares(cell), squares);
  }

  /** The sums of the difference over draws. */
  public static Scatter.Side side(Tally tally, int cell) {
    Int128 sum = tally.moments().sum(cell);
    boolean alone = tally.shape().repeats() == 1;
    return new Scatter.Side(sum, alone ? sum : tally.clusters().weighted(cell));
  }

  /** One unit a draw: the standard error is the usual one. */
  private static Spread alone(Scatter scatter, Int128 sum, Int128 squares) {
    if (scatter.units() == 0) {
      return NONE;
    }
    double variance = variance(scatter, sum, squares);
    return new Spread(scatter.mean(sum), variance, Math.sqrt(variance / scatter.units()));
  }

  private static Spread clustered(
      Scatter scatter, Scatter.Side side, Int128 squares, Int128 clusterSquares) {
    if (scatter.units() == 0) {
      return NONE;
    }
    double ofMean = scatter.ofMean(Math.max(0, scatter.about(clusterSquares, side, side)));
    double variance = variance(scatter, side.sum(), squares);
    return new Spread(scatter.mean(side.sum()), variance, Math.sqrt(ofMean));
  }

  private static double variance(Scatter scatter, Int128 sum, Int128 squares) {
    Scatter.Side side = new Scatter.Side(sum, sum);
    return Math.max(0, scatter.ofUnits().about(squares, side, side)) / (scatter.units() - 1.0);
  }
}
