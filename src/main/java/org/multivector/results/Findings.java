package org.multivector.results;

import java.util.List;
import org.multivector.statistics.Series;
import org.multivector.statistics.Tally;

/** The statistics of a batch, or of a results folder read back. */
public interface Findings {

  /** What a tally says of a setting; the tally may not change afterwards. */
  static Findings of(Tally tally, Setting setting) {
    return new TallyFindings(tally, setting);
  }

  /** How they were made. */
  Setting setting();

  /** What was measured, in the order of the files. */
  List<Series> series();

  /** The place of a series in {@link #series()}, or -1. */
  int find(String variable, String actor, String partner, String domain);

  /**
   * One row of summary.csv.
   *
   * @param arm place in {@link Setting#scenarios()}
   * @param series place in {@link #series()}
   * @param quarter place in {@link Setting#quarters()}
   */
  Summary summary(int arm, int series, int quarter);

  /** One row of difference.csv: the scenario minus the reference, unit by unit. */
  Difference difference(int series, int quarter);

  /** Units of (draw, repeat) that failed in neither arm. */
  long units();

  /** Draws that any of them are of. */
  long draws();

  /**
   * Statistics over runs.
   *
   * @param n runs
   * @param mean mean
   * @param sd standard deviation (n - 1); NaN if n is 1
   * @param se standard error of the mean, clustered by draw
   * @param q05 quantiles, type 7, from a grid; NaN where none are kept
   */
  record Summary(
      long n,
      double mean,
      double sd,
      double se,
      double q05,
      double q25,
      double q50,
      double q75,
      double q95) {}

  /**
   * Statistics of paired differences.
   *
   * @param lo95 pointwise 95 % interval of the mean
   * @param lo95Simultaneous 95 % band that holds for all quarters at once (sup-t); NaN where none
   *     is kept
   * @param pGreaterZero part of the units in which the scenario is above the reference
   * @param pZero part of the units without any difference
   * @param varianceReduction variance of an unpaired over that of the paired difference; NaN where
   *     there is no difference
   */
  record Difference(
      long n,
      double mean,
      double sd,
      double se,
      double lo95,
      double hi95,
      double lo95Simultaneous,
      double hi95Simultaneous,
      double pGreaterZero,
      double pZero,
      double q05,
      double q25,
      double q50,
      double q75,
      double q95,
      double varianceReduction) {

    /** The same with the band for all at once as the interval of the mean. */
    public Difference atOnce() {
      return new Difference(
          n,
          mean,
          sd,
          se,
          lo95Simultaneous,
          hi95Simultaneous,
          lo95Simultaneous,
          hi95Simultaneous,
          pGreaterZero,
          pZero,
          q05,
          q25,
          q50,
          q75,
          q95,
          varianceReduction);
    }

    /** Part of the units in which the scenario is below the reference. */
    public double pLessZero() {
      return Math.rint((1 - pGreaterZero - pZero) * n) / n;
    }

    /** Decimals that tell the mean from the ends of its interval. */
    public int decimals() {
      return Figures.decimals(mean, lo95, hi95);
    }
  }
}
