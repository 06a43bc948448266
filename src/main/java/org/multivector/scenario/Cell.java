package org.multivector.scenario;

import org.multivector.chance.Amount;
import org.multivector.chance.Distribution;
import org.multivector.chance.Distributions;

/**
 * An amount that has been read.
 *
 * @param amount the amount
 * @param range what it can be
 * @param centre its one best value: the number, the mode of a triangular distribution, the mean of
 *     another; of a formula its value at the centres
 */
record Cell(Amount amount, Range range, double centre) {

  /** The lowest and highest probabilities that a draw can have. */
  private static final double LEAST = 0x1p-53;

  private static final String TRIANGULAR = "triangular ";

  static Cell of(double number) {
    return new Cell(new Amount.Fixed(number), Range.of(number), number);
  }

  /** What is drawn; of an endless distribution the range is what can be drawn at all. */
  static Cell of(Distribution distribution) {
    double low = distribution.lowest();
    double high = distribution.highest();
    Range range =
        new Range(
            Double.isInfinite(low) ? distribution.quantile(LEAST) : low,
            Double.isInfinite(high) ? distribution.quantile(1 - LEAST) : high);
    return new Cell(new Amount.Drawn(distribution), range, centre(distribution));
  }

  private static double centre(Distribution distribution) {
    String text = distribution.toString();
    return text.startsWith(TRIANGULAR)
        ? Double.parseDouble(text.split(" ", -1)[2])
        : distribution.mean();
  }

  /** The draw of a table's row: lowest value, mode, highest value. */
  static Cell triangular(double low, double mode, double high) {
    return of(Distributions.triangular(low, mode, high));
  }

  /** Whether it can be {@link #scaled}. */
  boolean isScalable() {
    return amount instanceof Amount.Fixed
        || (amount instanceof Amount.Drawn drawn
            && drawn.distribution().toString().startsWith(TRIANGULAR));
  }

  /** The amount times a factor. */
  Cell scaled(double factor) {
    return amount instanceof Amount.Fixed
        ? of(centre * factor)
        : triangular(range.low() * factor, centre * factor, range.high() * factor);
  }

  /** The canonical text of an amount: a number, a distribution or a formula. */
  static String text(Amount amount) {
    if (amount instanceof Amount.Fixed fixed) {
      return org.multivector.chance.Numeral.write(fixed.number());
    }
    if (amount instanceof Amount.Drawn drawn) {
      return drawn.distribution().toString();
    }
    return ((Amount.Computed) amount).formula().toString();
  }
}
