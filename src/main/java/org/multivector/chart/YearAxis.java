package org.multivector.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years of which there is one value each as places 0, 1, 2 ... of an axis.
 *
 * @param years one after the other
 */
record YearAxis(int[] years) implements Across {

  private static final int[] STEPS = {1, 2, 3, 4, 5, 10, 20, 40};

  @Override
  public double[] places() {
    return IntStream.range(0, years.length).asDoubleStream().toArray();
  }

  /** As many ticks as have room, counted from the first. */
  @Override
  public List<Tick> ticks(Room room, Lettering lettering) {
    return closest(STEPS, this::every, room, lettering).orElseGet(() -> every(years.length));
  }

  private List<Tick> every(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (int place = 0; place < years.length; place += step) {
      ticks.add(new Tick(place, Integer.toString(years[place])));
    }
    return ticks;
  }
}
