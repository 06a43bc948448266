package org.multivector.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * An effect split by levers, with intervals: for each outcome at the horizon the share of each
 * lever; of up to a few levers also how much each two do together beyond what they do alone, of
 * many the remainder instead. Shares, with the remainder, sum to the effect.
 */
public final class Split {

  private static final double CONFIDENCE = 0.975;

  private final List<String> levers;
  private final boolean whole;
  private final List<Series> series;
  private final int repeats;
  private final int places;
  private final List<double[][]> draws = new ArrayList<>();
  private double[][] sums;
  private int inDraw;
  private int kept;
  private int skipped;

  /**
   * A split to which units are to be added, draw by draw.
   *
   * @param levers what they are called
   * @param whole whether every set of levers was run
   * @param series outcomes whose effect is split
   * @param repeats repeats of chance for each draw
   */
  public Split(List<String> levers, boolean whole, List<Series> series, int repeats) {
    this.levers = List.copyOf(levers);
    this.whole = whole;
    this.series = List.copyOf(series);
    this.repeats = repeats;
    places = places(levers.size(), whole);
    sums = new double[series.size()][places];
  }

  /**
   * Numbers of one unit and outcome: shares, then interactions or the remainder, then the effect.
   */
  public static int places(int levers, boolean whole) {
    return levers + (whole ? levers * (levers - 1) / 2 : 1) + 1;
  }

  /** Adds a unit: for each outcome its numbers. */
  public void add(double[][] unit) {
    for (int outcome = 0; outcome < unit.length; outcome++) {
      for (int place = 0; place < places; place++) {
        sums[outcome][place] += unit[outcome][place];
      }
    }
    kept++;
    count();
  }

  /** Notes a unit that failed. */
  public void skip() {
    skipped++;
    count();
  }

  private void count() {
    inDraw++;
    if (inDraw == repeats) {
      if (kept > 0) {
        for (double[] outcome : sums) {
          for (int place = 0; place < places; place++) {
            outcome[place] /= kept;
          }
        }
        draws.add(sums);
      }
      sums = new double[series.size()][places];
      inDraw = 0;
      kept = 0;
    }
  }

  /**
   * A mean over draws with its 95 % interval (t, draws as clusters).
   *
   * @param lo95 NaN with a single draw
   */
  public record Part(double mean, double lo95, double hi95) {}

  /** What the levers are called. */
  public List<String> levers() {
    return levers;
  }

  /** Whether every set of levers was run, so that there is no remainder. */
  public boolean isWhole() {
    return whole;
  }

  /** Outcomes whose effect is split. */
  public List<Series> series() {
    return series;
  }

  /** Draws that count. */
  public int draws() {
    return draws.size();
  }

  /** Units that failed. */
  public int skipped() {
    return skipped;
  }

  /** The share of a lever. */
  public Part share(int outcome, int lever) {
    return part(outcome, lever);
  }

  /** What two levers do together; only if every set was run. */
  public Part interaction(int outcome, int one, int other) {
    int place = levers.size();
    for (int first = 0; first < levers.size(); first++) {
      for (int second = first + 1; second < levers.size(); second++) {
        if (first == Math.min(one, other) && second == Math.max(one, other)) {
          return part(outcome, place);
        }
        place++;
      }
    }
    throw new IllegalArgumentException("no two levers: " + one + ", " + other);
  }

  /** What the shares leave; only if levers were left out one at a time. */
  public Part remainder(int outcome) {
    return part(outcome, levers.size());
  }

  /** The whole effect. */
  public Part effect(int outcome) {
    return part(outcome, places - 1);
  }

  private Part part(int outcome, int place) {
    int n = draws.size();
    double sum = 0;
    for (double[][] draw : draws) {
      sum += draw[outcome][place];
    }
    double mean = sum / n;
    double squares = 0;
    for (double[][] draw : draws) {
      double apart = draw[outcome][place] - mean;
      squares += apart * apart;
    }
    if (n < 2) {
      return new Part(mean, Double.NaN, Double.NaN);
    }
    double se = Math.sqrt(squares / (n - 1) / n);
    double half = se * new TDistribution(n - 1).inverseCumulativeProbability(CONFIDENCE);
    return new Part(mean, mean - half, mean + half);
  }
}
