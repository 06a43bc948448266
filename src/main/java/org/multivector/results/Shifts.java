package org.multivector.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The largest shift of each variable, found among all its series. */
public final class Shifts {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private Shifts() {}

  /**
   * Finds them.
   *
   * @param levels of all series, first with and then without a mechanism
   * @param ranges of the levels with it, by cell
   */
  public static List<Shift> largest(Findings levels, double[] ranges) {
    Map<String, Shift> largest = new LinkedHashMap<>();
    List<String> quarters = levels.setting().quarters();
    int count = levels.series().size();
    for (int cell = 0; cell < ranges.length; cell++) {
      int place = cell % count;
      int quarter = cell / count;
      Series series = levels.series().get(place);
      Shift shift =
          new Shift(
              series,
              quarters.get(quarter),
              levels.summary(0, place, quarter).mean(),
              levels.summary(1, place, quarter).mean(),
              levels.difference(place, quarter),
              ranges[cell]);
      largest.merge(series.variable().name(), shift, (a, b) -> b.compareTo(a) > 0 ? b : a);
    }
    return new ArrayList<>(largest.values());
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
