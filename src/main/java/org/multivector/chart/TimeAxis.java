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

  private static final int YEAR = 4;
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
    return quarter.endsWith("Q4") ? year(quarter) : quarter;
  }

  private static String year(String quarter) {
    return quarter.substring(0, quarter.length() - 2);
  }

  /** The place at which something that begins with a quarter begins, or -1. */
  int beginning(String quarter) {
    int place = quarters.indexOf(quarter);
    return place > 0 ? place - 1 : place;
  }

  /**
   * As many ticks as have room: where years begin, which is where the fourth quarters before them
   * end; within few years quarters, each in its middle.
   */
  @Override
  public List<Tick> ticks(Room room, Lettering lettering) {
    return closest(STEPS, this::every, room, lettering)
        .orElseGet(() -> List.of(new Tick(last(), horizon())));
  }

  private List<Tick> every(int step) {
    return step % YEAR == 0 ? years(step) : quarters(step);
  }

  private List<Tick> quarters(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (int place = last(); place > 0; place -= step) {
      ticks.add(0, new Tick(place - 0.5, quarters.get(place)));
    }
    return ticks;
  }

  private List<Tick> years(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (int place = firstOfYear(); place <= last(); place += step) {
      ticks.add(new Tick(place - 1, year(quarters.get(place))));
    }
    return ticks;
  }

  /** Place of the first quarter of a year after the start, or beyond the end. */
  private int firstOfYear() {
    int place = 1;
    while (place <= last() && !quarters.get(place).endsWith("Q1")) {
      place++;
    }
    return place;
  }
}
