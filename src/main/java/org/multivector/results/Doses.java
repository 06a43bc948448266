package org.multivector.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How effects at the horizon answer a dose: means over draws with bands that hold for all doses of
 * an outcome at once (95 %, Bonferroni over the doses), and the shape that the steps from dose to
 * dose have (95 %, Bonferroni over the steps).
 */
public final class Doses {

  private static final double ERROR = 0.05;

  private final List<String> levels;
  private final List<Series> series;
  private final int repeats;
  private final List<double[][]> draws = new ArrayList<>();
  private double[][] sums;
  private int inDraw;
  private int kept;
  private int failed;

  /**
   * To which units are to be added, draw by draw.
   *
   * @param levels what the doses are called, in their order
   * @param series the outcomes
   */
  public Doses(List<String> levels, List<Series> series, int repeats) {
    this.levels = List.copyOf(levels);
    this.series = List.copyOf(series);
    this.repeats = repeats;
    sums = new double[series.size()][levels.size()];
  }

  /** Adds a unit, by outcome and dose; empty if it failed. */
  public void add(Optional<double[][]> unit) {
    inDraw++;
    if (unit.isPresent()) {
      kept++;
      for (int place = 0; place < sums.length; place++) {
        for (int dose = 0; dose < levels.size(); dose++) {
          sums[place][dose] += unit.get()[place][dose];
        }
      }
    } else {
      failed++;
    }
    if (inDraw == repeats) {
      close();
    }
  }

  private void close() {
    if (kept > 0) {
      for (double[] outcome : sums) {
        for (int dose = 0; dose < outcome.length; dose++) {
          outcome[dose] /= kept;
        }
      }
      draws.add(sums);
    }
    sums = new double[series.size()][levels.size()];
    inDraw = 0;
    kept = 0;
  }

  /** What the doses are called. */
  public List<String> levels() {
    return levels;
  }

  /** The outcomes. */
  public List<Series> series() {
    return series;
  }

  /** Draws that count. */
  public int draws() {
    return draws.size();
  }

  /** Units that failed. */
  public int failed() {
    return failed;
  }

  /**
   * An effect and its band.
   *
   * @param below part of the draws in which it is below 0
   */
  public record Response(double mean, double low, double high, double below) {

    /** Whether the band is without 0. */
    public boolean clear() {
      return low > 0 || high < 0;
    }
  }

  /** The effect of a dose. */
  public Response response(int outcome, int dose) {
    return response(
        draws.stream().mapToDouble(draw -> draw[outcome][dose]).toArray(), levels.size());
  }

  private static Response response(double[] values, int family) {
    int n = values.length;
    double sum = 0;
    int below = 0;
    for (double value : values) {
      sum += value;
      below += value < 0 ? 1 : 0;
    }
    double mean = sum / n;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    if (n < 2) {
      return new Response(mean, Double.NaN, Double.NaN, below);
    }
    double t =
        new TDistribution(null, n - 1.0).inverseCumulativeProbability(1 - ERROR / family / 2);
    double half = t * Math.sqrt(squares / (n - 1) / n);
    return new Response(mean, mean - half, mean + half, (double) below / n);
  }

  /** The shape of the answer to the dose, as far as the steps are clear. */
  public Shape shape(int outcome) {
    boolean rises = false;
    boolean falls = false;
    boolean fellFirst = false;
    for (int dose = 1; dose < levels.size(); dose++) {
      int from = dose - 1;
      double[] steps =
          draws.stream().mapToDouble(d -> d[outcome][from + 1] - d[outcome][from]).toArray();
      Response step = response(steps, levels.size() - 1);
      if (step.clear()) {
        fellFirst |= step.mean() < 0 && !rises;
        rises |= step.mean() > 0;
        falls |= step.mean() < 0;
      }
    }
    if (rises && falls) {
      return fellFirst ? Shape.DIPS : Shape.HUMPED;
    }
    return rises ? Shape.RISES : falls ? Shape.FALLS : Shape.NONE;
  }

  /** Shapes that clear steps can have. */
  public enum Shape {
    RISES("rises"),
    FALLS("falls"),
    HUMPED("rises, then falls"),
    DIPS("falls, then rises"),
    NONE("no clear step");

    private final String words;

    Shape(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }
}
