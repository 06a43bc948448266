package org.multivector.amount;

import org.multivector.chance.Amount;
import org.multivector.chance.Distribution;
import org.multivector.chance.Distributions;
import org.multivector.chance.Numeral;

/**
 * An amount that has been read.
 *
 * @param amount the amount
 * @param range what it can be
 * @param centre its one best value: the number, the mode of a triangular distribution, the mean of
 *     another; of a formula its value at the centres
 * @param scalable whether it can be {@link #scaled}: numbers and triangular distributions
 */
public record Cell(Amount amount, Range range, double centre, boolean scalable) {

  /** The lowest and highest probabilities that a draw can have. */
  private static final double LEAST = 0x1p-53;

  private static final String TRIANGULAR = "triangular ";

  /** A number; there is one zero. */
  public static Cell of(double number) {
    double one = number + 0.0;
    return new Cell(new Amount.Fixed(one), Range.of(one), one, true);
  }

  /** What is drawn; of an endless distribution the range is what can be drawn at all. */
  public static Cell of(Distribution distribution) {
    String text = distribution.toString();
    boolean triangular = text.startsWith(TRIANGULAR);
    double mode = triangular ? Double.parseDouble(text.split(" ", -1)[2]) : distribution.mean();
    return new Cell(new Amount.Drawn(distribution), range(distribution), mode, triangular);
  }

  private static Range range(Distribution distribution) {
    return Double.isInfinite(distribution.highest()) // then the lowest is never drawn either
        ? new Range(distribution.quantile(LEAST), distribution.quantile(1 - LEAST))
        : new Range(distribution.lowest(), distribution.highest());
  }

  /** The draw of a table's row: lowest value, mode, highest value. */
  public static Cell triangular(double low, double mode, double high) {
    Amount amount = new Amount.Drawn(Distributions.triangular(low, mode, high));
    return new Cell(amount, new Range(low, high), mode, true);
  }

  /** What a formula comes to. */
  static Cell of(Expression formula, Range range, double centre) {
    return new Cell(new Amount.Computed(formula), range, centre, false);
  }

  /** What stands for an amount that could not be read. */
  public static Cell unknown(Range range) {
    return new Cell(new Amount.Fixed(Double.NaN), range, Double.NaN, false);
  }

  /** Whether it is nothing in every draw. */
  public boolean isZero() {
    return amount instanceof Amount.Fixed && centre == 0;
  }

  /** The amount times a factor. */
  public Cell scaled(double factor) {
    return amount instanceof Amount.Fixed
        ? of(centre * factor)
        : triangular(range.low() * factor, centre * factor, range.high() * factor);
  }

  /** The canonical text of an amount: a number, a distribution or a formula. */
  public static String text(Amount amount) {
    if (amount instanceof Amount.Fixed fixed) {
      return Numeral.write(fixed.number());
    }
    if (amount instanceof Amount.Drawn drawn) {
      return drawn.distribution().toString();
    }
    return ((Amount.Computed) amount).formula().toString();
  }
}
