package org.multivector.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The quarters of a batch as places 0, 1, 2 ... of an axis; a quarter stands for its end.
 *
 * @param quarters labels such as 2024Q4
 */
record TimeAxis(List<String> quarters) implements Across {

  private static final int[] STEPS = {1, 2, 4, 8, 12, 20, 40, 80, 160, 320};

  @Override
  public double[] places() {
    return IntStream.rangeClosed(0, last()).asDoubleStream().toArray();
  }

  int last() {
    return quarters.size() - 1;
  }

  /** The year at whose end the axis ends, or the quarter within a year. */
  String horizon() {
    return named(last());
  }

  /** A fourth quarter by its year, another one in full. */
  String named(int place) {
    String quarter = quarters.get(place);
    return quarter.endsWith("Q4") ? quarter.substring(0, quarter.length() - 2) : quarter;
  }

  /** The place at which something that begins with a quarter begins, or -1. */
  int beginning(String quarter) {
    int place = quarters.indexOf(quarter);
    return place > 0 ? place - 1 : place;
  }

  /** As many ticks as have room, counted back from the last fourth quarter. */
  @Override
  public List<Tick> ticks(Room room, Lettering lettering) {
    for (int step : STEPS) {
      List<Tick> ticks = every(step);
      if (apart(ticks, room, lettering)) {
        return ticks;
      }
    }
    return List.of(new Tick(last(), horizon()));
  }

  private List<Tick> every(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (int place = step % 4 == 0 ? lastFourth() : last(); place >= 0; place -= step) {
      ticks.add(0, new Tick(place, step % 4 == 0 ? named(place) : quarters.get(place)));
    }
    return ticks;
  }

  private int lastFourth() {
    for (int place = last(); place >= 0; place--) {
      if (quarters.get(place).endsWith("Q4")) {
        return place;
      }
    }
    return last();
  }
}
