package org.multivector.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.multivector.statistics.Holm;

/**
 * Which of the numbers that are not known drive an effect: Spearman's rank correlation of each
 * drawn number with each effect, with its two-sided p-value (t approximation, n - 2 degrees of
 * freedom) and the same after Holm's correction for all that were looked at.
 */
public final class Sensitivity {

  /**
   * One correlation.
   *
   * @param actor whose effect
   * @param variable effect on what
   * @param parameter address of the drawn number
   * @param n draws
   * @param rankCorrelation Spearman's rho, -1 to 1
   * @param p chance of one as large if there were none
   * @param holm the same for the whole family of correlations
   */
  public record Driver(
      String actor,
      String variable,
      String parameter,
      int n,
      double rankCorrelation,
      double p,
      double holm) {

    /** Whether it remains after Holm's correction for all that were looked at (5 %). */
    public boolean sure() {
      return holm < ERROR;
    }

    /**
     * Lower end of its own 95 % interval: Fisher's z with the error of Bonett and Wright (2000).
     */
    public double lo95() {
      return end(-1);
    }

    /** The upper end. */
    public double hi95() {
      return end(1);
    }

    private double end(int side) {
      double z = StrictMath.log((1 + rankCorrelation) / (1 - rankCorrelation)) / 2;
      double se = Math.sqrt((1 + rankCorrelation * rankCorrelation / 2) / (n - 3));
      return StrictMath.tanh(z + side * NORMAL.inverseCumulativeProbability(1 - ERROR / 2) * se);
    }
  }

  private static final double ERROR = 0.05;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Fewer draws than these say nothing of ranks. */
  public static final int FEWEST = 20;

  /** What tables say of a correlation. */
  static final List<String> COLUMNS =
      List.of("actor", "variable", "parameter", "n", "rank_correlation", "p", "p_holm");

  private Sensitivity() {}

  /**
   * All correlations with effects on these variables, the strongest first; what was the same in
   * every draw has none.
   */
  public static List<Driver> of(DrawnEffects drawn, List<String> variables) {
    List<Driver> found = new ArrayList<>();
    List<String> names = drawn.parameters();
    List<double[]> ranks = names.stream().map(name -> ranks(drawn.parameter(name))).toList();
    for (List<String> outcome : drawn.outcomes()) {
      if (variables.contains(outcome.get(1))) {
        double[] effect = drawn.effect(outcome.get(0), outcome.get(1)).orElseThrow();
        double[] effectRanks = ranks(effect);
        for (int n = 0; n < names.size(); n++) {
          add(outcome, names.get(n), ranks.get(n), effectRanks, found);
        }
      }
    }
    found.sort(Comparator.comparingDouble(driver -> -Math.abs(driver.rankCorrelation())));
    return holm(found);
  }

  /** All correlations for other programs. */
  public static TextTable table(List<Driver> drivers) {
    return new TextTable(COLUMNS, drivers.stream().map(Sensitivity::row).toList(), 3);
  }

  /** A correlation as tables have it, in the order of {@link #COLUMNS}. */
  static List<String> row(Driver driver) {
    return List.of(
        driver.actor(),
        driver.variable(),
        driver.parameter(),
        Integer.toString(driver.n()),
        TextTable.number(driver.rankCorrelation()),
        TextTable.number(driver.p()),
        TextTable.number(driver.holm()));
  }

  private static double[] ranks(double[] values) {
    return new NaturalRanking(NaNStrategy.REMOVED).rank(values);
  }

  private static void add(
      List<String> outcome, String name, double[] ranks, double[] effect, List<Driver> found) {
    int n = effect.length;
    if (n < FEWEST || ranks.length != n) {
      return; // NaN are left out of ranks: the number was not drawn in every run
    }
    double rho = new PearsonsCorrelation().correlation(ranks, effect);
    if (!Double.isNaN(rho)) {
      found.add(new Driver(outcome.get(0), outcome.get(1), name, n, rho, p(rho, n), Double.NaN));
    }
  }

  private static double p(double rho, int n) {
    double rest = 1 - rho * rho;
    if (rest <= 0) {
      return 0;
    }
    double t = Math.abs(rho) * Math.sqrt((n - 2) / rest);
    return 2 * new TDistribution(null, n - 2.0).cumulativeProbability(-t);
  }

  private static List<Driver> holm(List<Driver> sorted) {
    double[] adjusted = Holm.adjust(sorted.stream().mapToDouble(Driver::p).toArray());
    List<Driver> corrected = new ArrayList<>();
    for (int n = 0; n < adjusted.length; n++) {
      Driver d = sorted.get(n);
      corrected.add(
          new Driver(
              d.actor(),
              d.variable(),
              d.parameter(),
              d.n(),
              d.rankCorrelation(),
              d.p(),
              adjusted[n]));
    }
    return corrected;
  }
}
