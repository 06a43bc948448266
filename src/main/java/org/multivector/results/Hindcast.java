package org.multivector.results;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A tie as it was observed, and as runs had it.
 *
 * @param history what was observed
 * @param start the share with which runs started, their median
 * @param after what runs made of it in each of the later years
 */
public record Hindcast(History history, double start, List<Fan> after) {

  /**
   * Shares over runs.
   *
   * @param mean their mean
   * @param q05 quantiles, type 7
   */
  public record Fan(double mean, double q05, double q25, double q50, double q75, double q95) {

    /** Of the shares of all runs. */
    public static Fan of(double[] shares) {
      Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
      percentile.setData(shares);
      double sum = 0;
      for (double share : shares) {
        sum += share;
      }
      return new Fan(
          sum / shares.length,
          percentile.evaluate(5),
          percentile.evaluate(25),
          percentile.evaluate(50),
          percentile.evaluate(75),
          percentile.evaluate(95));
    }

    boolean holdsInHalf(double share) {
      return q25 <= share && share <= q75;
    }

    boolean holdsInMost(double share) {
      return q05 <= share && share <= q95;
    }
  }

  public Hindcast {
    after = List.copyOf(after);
  }

  /**
   * A tie and its runs.
   *
   * @param shares by run, at the start and in each of the later years
   */
  public static Hindcast of(History history, List<double[]> shares) {
    Fan[] fans = new Fan[history.after().size() + 1];
    Arrays.setAll(fans, n -> Fan.of(shares.stream().mapToDouble(run -> run[n]).toArray()));
    return new Hindcast(history, fans[0].q50(), List.of(fans).subList(1, fans.length));
  }
}
