package org.multivector.results;

import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * An effect over two numbers that are not known: the draws sorted into equally filled classes of
 * each, and the mean effect in each pair of classes.
 */
public final class EffectMap {

  private final int classes;
  private final int[] count;
  private final double[] sum;
  private final int[] below;
  private final double[][] edges = new double[2][];

  /**
   * The map of an effect.
   *
   * @param across the number whose classes are the columns, in each draw
   * @param down the number whose classes are the rows
   * @param effect the effect in each draw
   * @param classes classes of each number, 1 or more
   */
  public EffectMap(double[] across, double[] down, double[] effect, int classes) {
    this.classes = classes;
    count = new int[classes * classes];
    sum = new double[count.length];
    below = new int[count.length];
    int[] column = classesOf(across);
    int[] row = classesOf(down);
    edges[0] = edges(across);
    edges[1] = edges(down);
    for (int n = 0; n < effect.length; n++) {
      int cell = row[n] * classes + column[n];
      count[cell]++;
      sum[cell] += effect[n];
      below[cell] += effect[n] < 0 ? 1 : 0;
    }
  }

  private int[] classesOf(double[] values) {
    double[] ranks = new NaturalRanking(TiesStrategy.SEQUENTIAL).rank(values);
    return Arrays.stream(ranks).mapToInt(r -> (int) ((r - 1) * classes / values.length)).toArray();
  }

  private double[] edges(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] all = new double[classes + 1];
    for (int n = 0; n <= classes; n++) {
      all[n] = sorted[Math.min(sorted.length - 1, n * sorted.length / classes)];
    }
    return all;
  }

  /** Number of classes of each. */
  public int classes() {
    return classes;
  }

  /** Lowest value of a column's class; of one beyond the last the highest value. */
  public double column(int n) {
    return edges[0][n];
  }

  /** Lowest value of a row's class; of one beyond the last the highest value. */
  public double row(int n) {
    return edges[1][n];
  }

  /** Draws in a cell. */
  public int n(int row, int column) {
    return count[row * classes + column];
  }

  /** Mean effect in a cell; NaN without draws. */
  public double mean(int row, int column) {
    int cell = row * classes + column;
    return sum[cell] / count[cell];
  }

  /** Part of the draws of a cell in which the effect is below zero; NaN without draws. */
  public double below(int row, int column) {
    int cell = row * classes + column;
    return (double) below[cell] / count[cell];
  }
}
