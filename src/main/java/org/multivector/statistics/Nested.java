package org.multivector.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Numbers from draws of what is not known with repeats of chance in each, and what follows of them:
 * the mean with draws as clusters, how much of the spread comes from what is not known and how much
 * from chance, and what the expected number of each draw may be.
 */
public final class Nested {

  private static final double MOSTLY = 0.5;

  private final double[] means;
  private final double mean;
  private final MeanInference inference;
  private final double variance;
  private final double noise;
  private final double within;
  private final double betweenDraws;
  private final long units;
  private final long positive;
  private final long negative;

  /**
   * Takes the numbers.
   *
   * @param values by draw and repeat; NaN where there is none. A draw without any is left out
   */
  public Nested(double[][] values) {
    double[][] kept =
        Arrays.stream(values)
            .map(draw -> Arrays.stream(draw).filter(x -> !Double.isNaN(x)).toArray())
            .filter(draw -> draw.length > 0)
            .toArray(double[][]::new);
    means = Arrays.stream(kept).mapToDouble(Nested::meanOf).toArray();
    mean = meanOf(means);
    inference = new MeanInference(means);
    variance = spread(means, mean) / (means.length - 1);
    double squares = 0;
    long freedom = 0;
    double inverse = 0;
    long count = 0;
    for (int n = 0; n < kept.length; n++) {
      squares += spread(kept[n], means[n]);
      freedom += kept[n].length - 1;
      inverse += 1.0 / kept[n].length;
      count += kept[n].length;
    }
    units = count;
    within = freedom > 0 ? squares / freedom : Double.NaN;
    noise = kept.length == 0 ? Double.NaN : within * inverse / kept.length;
    betweenDraws = Math.max(0, variance - noise);
    positive = Arrays.stream(kept).flatMapToDouble(Arrays::stream).filter(x -> x > 0).count();
    negative = Arrays.stream(kept).flatMapToDouble(Arrays::stream).filter(x -> x < 0).count();
  }

  /** Mean, added up in the order of the values. */
  public static double meanOf(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double spread(double[] values, double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }

  /** Draws that count. */
  public int draws() {
    return means.length;
  }

  /** Units of (draw, repeat) that count. */
  public long units() {
    return units;
  }

  /** Mean over draws of the means over repeats. */
  public double mean() {
    return mean;
  }

  /**
   * The interval of the mean that misses it with this probability; a point where all draws say the
   * same.
   */
  public double[] interval(double alpha) {
    return inference.interval(alpha);
  }

  /** Probability of a mean so high or higher if the true one were so much. */
  public double pAbove(double truth) {
    return inference.p(1, truth);
  }

  /** Probability of a mean so low or lower if the true one were so much. */
  public double pBelow(double truth) {
    return inference.p(-1, truth);
  }

  /** About how many draws would tell the mean from a number with this probability of error. */
  public double drawsToTell(double number, double error) {
    return inference.drawsToTell(number, error);
  }

  /**
   * Part of the spread of single runs that comes from what is not known; NaN without repeats, and
   * where there is no spread but that of rounding.
   */
  public double parameterShare() {
    double all = betweenDraws + within;
    return all > 0 && !inference.isConstant() ? betweenDraws / all : Double.NaN;
  }

  /** Part of the units with a number above 0 (sign 1) or below 0 (sign -1). */
  public double pSign(int sign) {
    return (double) (sign > 0 ? positive : negative) / units;
  }

  /**
   * The expected number of each draw as estimated: the means drawn together so that they spread as
   * the expected numbers do, chance taken out (constrained empirical Bayes, Louis 1984). Where all
   * repeats say 0 it is 0, unless most of the spread is chance.
   */
  private double[] expected() {
    double signal = signal();
    double keep = Math.sqrt(signal);
    return Arrays.stream(means)
        .map(x -> x == 0 && signal > MOSTLY ? 0 : mean + keep * (x - mean))
        .toArray();
  }

  /** Part of the spread of the means that is not chance. */
  private double signal() {
    boolean spreads = variance > 0 && !inference.isConstant();
    return spreads && !Double.isNaN(noise) ? betweenDraws / variance : 1;
  }

  /** Draws in which no repeat says anything but 0. */
  public int still() {
    return (int) Arrays.stream(means).filter(x -> x == 0).count();
  }

  /** Draws whose expected number, times the sign, is above a bound. */
  public int beyond(int sign, double bound) {
    return (int) Arrays.stream(expected()).filter(x -> sign * x > bound).count();
  }

  /**
   * A 95 % interval of a share of draws: Wilson's (1927), for the fewer draws the more of the
   * spread of their means is chance. Of half a spread of chance three of four draws count.
   */
  public double[] intervalOfShare(double share) {
    double of = means.length * (1 + signal()) / 2;
    return Wilson.interval(share, of);
  }

  /** Probability of so few or fewer of so many if each had this chance. */
  public static double pFew(int count, int of, double chance) {
    return new BinomialDistribution(null, of, chance).cumulativeProbability(count);
  }

  /** Holm's correction (1979) of p-values for how many there are. */
  public static double[] holm(double[] p) {
    return Holm.adjust(p);
  }

  /** The numbers of some repeats alone, the first ones. */
  public static double[][] first(double[][] values, int draws, int repeats) {
    return IntStream.range(0, Math.min(draws, values.length))
        .mapToObj(draw -> Arrays.copyOf(values[draw], Math.min(repeats, values[draw].length)))
        .toArray(double[][]::new);
  }
}
