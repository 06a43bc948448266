package org.multivector.chart;

import java.util.ArrayList;
import java.util.List;
import org.multivector.chart.Style.Letter;

/**
 * The quarters of a batch as places 0, 1, 2 ... of an axis; a quarter stands for its end.
 *
 * @param quarters labels such as 2024Q4
 */
record TimeAxis(List<String> quarters) {

  private static final int[] STEPS = {1, 2, 4, 8, 12, 20, 40, 80, 160, 320};
  private static final double GAP = 16;

  /** A label on the axis. */
  record Tick(int place, String label) {}

  /** Width of an axis and how far labels may stand out at both ends. */
  record Room(double width, double overhang) {}

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
  List<Tick> ticks(Room room, Lettering lettering) {
    for (int step : STEPS) {
      List<Tick> ticks = every(step);
      if (apart(ticks, room, lettering)) {
        return ticks;
      }
    }
    return List.of(new Tick(last(), horizon()));
  }

  /** Where a tick's label begins: in its middle, if that does not stand out too far. */
  double left(Tick tick, Room room, Lettering lettering) {
    double label = lettering.width(tick.label(), Letter.NOTE);
    double middle = room.width() * tick.place() / Math.max(1, last());
    double last = room.width() + room.overhang() - label;
    return Math.max(-room.overhang(), Math.min(last, middle - label / 2));
  }

  private boolean apart(List<Tick> ticks, Room room, Lettering lettering) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double left = left(tick, room, lettering);
      if (left < end + GAP) {
        return false;
      }
      end = left + lettering.width(tick.label(), Letter.NOTE);
    }
    return true;
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
