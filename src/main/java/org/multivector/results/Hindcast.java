package org.multivector.results;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A tie as it was observed, and as runs had it.
 *
 * @param history what was observed
 * @param start the share with which runs started, their median
 * @param after what runs made of it in each of the later years
 * @param gravity the median of what runs with nothing but gravity, growth and portfolios made of it
 */
public record Hindcast(History history, double start, List<Fan> after, List<Double> gravity) {

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
    gravity = List.copyOf(gravity);
  }

  /**
   * A tie and its runs.
   *
   * @param shares by run, at the start and in each of the later years
   * @param gravity the same with nothing but gravity, growth and portfolios
   */
  public static Hindcast of(History history, List<double[]> shares, List<double[]> gravity) {
    List<Fan> fans = fans(history, shares);
    List<Double> medians = fans(history, gravity).stream().map(Fan::q50).toList();
    return new Hindcast(
        history,
        fans.get(0).q50(),
        fans.subList(1, fans.size()),
        medians.subList(1, medians.size()));
  }

  private static List<Fan> fans(History history, List<double[]> shares) {
    List<Fan> fans = new ArrayList<>();
    for (int n = 0; n <= history.after().size(); n++) {
      int place = n;
      fans.add(Fan.of(shares.stream().mapToDouble(run -> run[place]).toArray()));
    }
    return fans;
  }
}
