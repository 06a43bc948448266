package org.multivector.results;

import java.util.Comparator;
import org.multivector.results.Findings.Difference;

/**
 * How far the mean level of a series shifts in the scenario if a mechanism is taken out.
 *
 * @param series what shifts
 * @param quarter the horizon, or {@code mean} for the mean over it
 * @param with mean level with the mechanism
 * @param without mean level without it
 * @param difference of the levels, without minus with it, unit by unit
 * @param range from the 5 % to the 95 % quantile of the levels with it, over units
 */
public record Shift(
    Series series, String quarter, double with, double without, Difference difference, double range)
    implements Comparable<Shift> {

  private static final double ERRORS = 3;
  private static final double RANGES = 0.05;

  private static final Comparator<Shift> ORDER =
      Comparator.comparing(Shift::isToldFromChance).thenComparingDouble(Shift::inRanges);

  /** The shift in standard errors, without sign; 0 if nothing shifts. */
  public double inErrors() {
    return over(difference.se());
  }

  /**
   * The shift in ranges, without sign; 0 if nothing shifts, or only by chance and without range.
   */
  public double inRanges() {
    return range > 0 || isToldFromChance() ? over(range) : 0;
  }

  private double over(double scale) {
    double size = Math.abs(difference.mean());
    return size == 0 ? 0 : size / scale;
  }

  /** Whether it is more than three standard errors. */
  public boolean isToldFromChance() {
    return inErrors() > ERRORS;
  }

  /** Whether it is told from chance and more than a twentieth of the range. */
  public boolean isSeen() {
    return isToldFromChance() && inRanges() > RANGES;
  }

  /** The smaller shift first. */
  @Override
  public int compareTo(Shift other) {
    return ORDER.compare(this, other);
  }
}
