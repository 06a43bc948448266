package org.multivector.results;

import java.util.Comparator;
import org.multivector.results.Findings.Difference;
import org.multivector.statistics.Series;

/**
 * How far the mean level of a series shifts in the scenario if a mechanism is taken out.
 *
 * @param series what shifts
 * @param quarter one of those that are looked at, or {@code mean} for the mean over the horizon
 * @param with mean level with the mechanism
 * @param without mean level without it
 * @param difference of the levels, without minus with it, unit by unit
 * @param range from the 5 % to the 95 % quantile of the levels with it, over units
 * @param bound standard errors beyond which the largest of all shifts is not chance
 */
public record Shift(
    Series series,
    String quarter,
    double with,
    double without,
    Difference difference,
    double range,
    double bound)
    implements Comparable<Shift> {

  private static final double RANGES = 0.05;
  private static final double ROUNDING = 1e-9;

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
    if (!hasRange()) {
      return isToldFromChance() ? Double.POSITIVE_INFINITY : 0;
    }
    return over(range);
  }

  /** Whether there is a range, and not just rounding. */
  private boolean hasRange() {
    return range > ROUNDING;
  }

  /** Whether the range is wide enough to hold what shifts. */
  boolean isWithinRange() {
    return hasRange() && Math.abs(difference.mean()) <= range;
  }

  private double over(double scale) {
    double size = Math.abs(difference.mean());
    return size > ROUNDING ? size / scale : 0;
  }

  /** Whether it is beyond what the largest of so many shifts would be by chance. */
  boolean isToldFromChance() {
    return inErrors() > bound;
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
