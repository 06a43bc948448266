package org.multivector.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What one unit (draw, repeat) yields: for each arm a flat array {@code quarter * series + place}.
 *
 * @param series what is measured, in the order of the arrays
 * @param quarters rows, the start included (61 for a horizon of 60 quarters)
 * @param arms 1 for a scenario that runs alone, 2 for reference (first) and scenario
 * @param repeats repeats of chance for each draw
 * @param events by arm the names of the events of which it is seen in each unit whether and when
 *     they happen
 */
public record Shape(
    List<Series> series, int quarters, int arms, int repeats, List<List<String>> events) {

  /** Of units in which no event is looked for. */
  public Shape(List<Series> series, int quarters, int arms, int repeats) {
    this(series, quarters, arms, repeats, Collections.nCopies(Math.max(0, arms), List.of()));
  }

  public Shape {
    series = List.copyOf(series);
    events = events.stream().map(List::copyOf).toList();
    if (series.isEmpty() || quarters < 1 || arms < 1 || arms > 2 || repeats < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no such shape: %d series, %d quarters, %d arms, %d repeats",
              series.size(),
              quarters,
              arms,
              repeats));
    }
    if (events.size() != arms) {
      throw new IllegalArgumentException("events of " + events.size() + " arms of " + arms);
    }
  }

  /** Values of one arm of one unit. */
  public int cells() {
    return Math.multiplyExact(series.size(), quarters);
  }

  /** Where the value of a series in a quarter is. */
  public int cell(int quarter, int place) {
    return quarter * series.size() + place;
  }

  /** The mean of a series over the horizon, the start left out. */
  public double mean(double[] values, int place) {
    double sum = 0;
    for (int quarter = 1; quarter < quarters; quarter++) {
      sum += values[cell(quarter, place)];
    }
    return sum / (quarters - 1);
  }
}
