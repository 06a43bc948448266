package org.multivector.chance;

/**
 * What is not known about a number: a probability distribution, drawn from by its quantile
 * function.
 *
 * <p>Written in tables and scenario files as a word and its numbers: {@code uniform 0.5 2}, {@code
 * normal 0 1}, {@code triangular 0.1 0.2 0.4} (low, mode, high), {@code beta 2 5}, {@code lognormal
 * 1 0.2} (median, sd of the log), {@code loguniform 0.06 0.3}, {@code choice 1 2 4}.
 */
public interface Distribution {

  /**
   * The value below which a part {@code u} of the distribution lies.
   *
   * @param u a probability strictly between 0 and 1
   */
  double quantile(double u);

  /** The mean. */
  double mean();

  /** The lowest value that can be drawn; may be negative infinity. */
  double lowest();

  /** The highest value that can be drawn; may be infinity. */
  double highest();

  /** The canonical text, which {@link Distributions#parse} reads back. */
  @Override
  String toString();
}
