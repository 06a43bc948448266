package org.multivector.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.multivector.results.Findings.Difference;

/**
 * An effect over two numbers that are not known: the draws sorted into equally filled classes of
 * each, and the mean effect in each pair of classes.
 */
public final class EffectMap {

  private final int classes;
  private final List<List<Double>> cells = new ArrayList<>();
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
    int[] column = classesOf(across);
    int[] row = classesOf(down);
    edges[0] = edges(across);
    edges[1] = edges(down);
    for (int n = 0; n < classes * classes; n++) {
      cells.add(new ArrayList<>());
    }
    for (int n = 0; n < effect.length; n++) {
      cells.get(row[n] * classes + column[n]).add(effect[n]);
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
      int first = (n * sorted.length + classes - 1) / classes;
      all[n] = sorted[Math.min(sorted.length - 1, first)];
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
    return cell(row, column).length;
  }

  /** The effect in a cell, with a band that holds for all cells at once; NaN without draws. */
  public Difference difference(int row, int column) {
    return DrawnMean.of(cell(row, column), classes * classes);
  }

  private double[] cell(int row, int column) {
    return cells.get(row * classes + column).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
