package org.multivector.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.multivector.statistics.Band;

/** The largest shift of each variable, found among all its series and quarters. */
public final class Shifts {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private Shifts() {}

  /**
   * Finds those of mean levels.
   *
   * @param levels of all series, first with and then without a mechanism
   * @param ranges of the levels with it, by cell
   */
  public static List<Shift> largest(Findings levels, double[] ranges) {
    return largest(levels, ranges, shift -> true);
  }

  /**
   * Finds how far single runs are moved, on average, where the range holds that: what happens in
   * fewer than one unit in twenty has a range that tells nothing.
   *
   * @param apart of all series, nothing and how far a run's level without a mechanism is from that
   *     with it, either way
   * @param ranges of the levels with it, by cell
   */
  public static List<Shift> farthest(Findings apart, double[] ranges) {
    return largest(apart, ranges, Shift::isWithinRange);
  }

  private static List<Shift> largest(Findings levels, double[] ranges, Predicate<Shift> counts) {
    Map<String, Shift> largest = new LinkedHashMap<>();
    int count = levels.series().size();
    double bound = bound(levels, ranges.length);
    for (int cell = 0; cell < ranges.length; cell++) {
      Shift shift = shift(levels, cell % count, cell / count, ranges[cell], bound);
      if (counts.test(shift)) {
        largest.merge(
            shift.series().variable().name(), shift, (a, b) -> b.compareTo(a) > 0 ? b : a);
      }
    }
    return new ArrayList<>(largest.values());
  }

  private static Shift shift(Findings levels, int place, int quarter, double range, double bound) {
    return new Shift(
        levels.series().get(place),
        levels.setting().quarters().get(quarter),
        levels.summary(0, place, quarter).mean(),
        levels.summary(1, place, quarter).mean(),
        levels.difference(place, quarter),
        range,
        bound);
  }

  /** As many means are looked at as differ in some unit. */
  private static double bound(Findings levels, int cells) {
    int count = levels.series().size();
    long moving =
        IntStream.range(0, cells)
            .filter(cell -> levels.difference(cell % count, cell / count).pZero() < 1)
            .count();
    return levels.draws() > 1 ? Band.ofLargest(moving, levels.draws()) : Double.NaN;
  }

  /** From the 5 % to the 95 % quantile (type 7) of each cell, over units. */
  public static double[] ranges(List<double[]> units) {
    double[] ranges = new double[units.isEmpty() ? 0 : units.get(0).length];
    double[] values = new double[units.size()];
    for (int cell = 0; cell < ranges.length; cell++) {
      for (int unit = 0; unit < values.length; unit++) {
        values[unit] = units.get(unit)[cell];
      }
      Arrays.sort(values);
      ranges[cell] = quantile(values, HIGH) - quantile(values, LOW);
    }
    return ranges;
  }

  private static double quantile(double[] sorted, double part) {
    double place = (sorted.length - 1) * part;
    int whole = (int) Math.floor(place);
    int next = Math.min(whole + 1, sorted.length - 1);
    return sorted[whole] + (place - whole) * (sorted[next] - sorted[whole]);
  }
}
