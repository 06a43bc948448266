package org.multivector.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What draws say of a mean: by Student's t, or by that of Hall (1992), which is bent so that it has
 * the skewness taken out, whichever says less. Student's alone takes what few draws bring, all of
 * one sign, for known too well; Hall's alone what has long tails to both sides.
 *
 * <p>With T the distance in standard errors and a the skewness of the draws over the square root of
 * their number, Hall's is T + a T^2/3 + a^2 T^3/27 + a/6.
 */
final class MeanInference {

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Part of a number that differences of what is the same may be off by. */
  private static final double ROUNDING = 1e-12;

  /** Less skewness than that bends nothing. */
  private static final double STRAIGHT = 1e-6;

  private final int draws;
  private final double mean;
  private final double se;
  private final double bend;

  MeanInference(double[] values) {
    draws = values.length;
    mean = Nested.meanOf(values);
    double squares = 0;
    double cubes = 0;
    for (double value : values) {
      double apart = value - mean;
      squares += apart * apart;
      cubes += apart * apart * apart;
    }
    se = Math.sqrt(squares / (draws - 1) / draws);
    bend = squares > 0 ? cubes / (squares * Math.sqrt(squares)) : 0;
  }

  /**
   * The interval of the mean that misses it with this probability; a point where all draws say the
   * same.
   *
   * @return its ends; NaN with a single draw
   */
  double[] interval(double alpha) {
    if (draws < 2) {
      return new double[] {Double.NaN, Double.NaN};
    }
    if (isConstant()) {
      return new double[] {mean, mean};
    }
    double t = student().inverseCumulativeProbability(1 - alpha / 2);
    return new double[] {
      mean - se * Math.max(t, straightened(t)), mean + se * Math.max(t, -straightened(-t))
    };
  }

  /**
   * Probability of a mean so high or higher (side 1), or so low or lower (side -1), if the true one
   * were so much; where all draws say the same and there is no spread to test by, that all draws
   * lie on one side if half of them did.
   */
  double p(int side, double truth) {
    if (draws < 2) {
      return 1;
    }
    if (isConstant()) {
      return side * (mean - truth) > 0 ? StrictMath.scalb(1.0, -draws) : 1;
    }
    double t = (mean - truth) / se;
    return student().cumulativeProbability(Math.max(-side * t, -side * bent(t)));
  }

  /**
   * About how many draws would tell the mean from a number with this probability of error, if it
   * and the spread stay as they are.
   */
  double drawsToTell(double number, double error) {
    double errors = NORMAL.inverseCumulativeProbability(1 - error) * se / (mean - number);
    return draws * errors * errors;
  }

  private TDistribution student() {
    return new TDistribution(null, draws - 1.0);
  }

  private double bent(double t) {
    return t + bend * t * t / 3 + bend * bend * t * t * t / 27 + bend / 6;
  }

  /** What is so much when it is bent. */
  private double straightened(double bent) {
    return Math.abs(bend) < STRAIGHT
        ? bent
        : 3 / bend * (StrictMath.cbrt(1 + bend * (bent - bend / 6)) - 1);
  }

  /** Whether all draws say the same, but for rounding. */
  boolean isConstant() {
    return !(se * Math.sqrt(draws) > ROUNDING * Math.abs(mean));
  }
}
