package org.multivector.batch;

import java.util.List;
import org.multivector.statistics.Series;

/**
 * A number that is read off a run: the mean of some series over some quarters.
 *
 * @param series what is read, by variable, actor, partner and domain
 * @param from first tick, 0 for the start
 * @param to last tick
 */
public record Reading(List<Series> series, int from, int to) {

  public Reading {
    series = List.copyOf(series);
    if (series.isEmpty() || from < 0 || to < from) {
      throw new IllegalArgumentException("no such reading: " + series + " " + from + ".." + to);
    }
  }
}
