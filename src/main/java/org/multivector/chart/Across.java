package org.multivector.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.multivector.chart.Style.Letter;

/** What goes across a panel: places from 0 on, some of them with labels. */
interface Across {

  /** What labels leave free between each other, in pixels. */
  double GAP = 16;

  /** A label on the axis. */
  record Tick(double place, String label) {}

  /** Width of an axis and how far labels may stand out at both ends. */
  record Room(double width, double overhang) {}

  /** Where the values of a curve stand, the first at 0. */
  double[] places();

  /** As many ticks as have room. */
  List<Tick> ticks(Room room, Lettering lettering);

  /** Where the axis ends. */
  default double end() {
    double[] places = places();
    return Math.max(1, places[places.length - 1]);
  }

  /** Where a tick's label begins: in its middle, if that does not stand out too far. */
  default double left(Tick tick, Room room, Lettering lettering) {
    double label = lettering.width(tick.label(), Letter.NOTE);
    double middle = room.width() * tick.place() / end();
    double last = room.width() + room.overhang() - label;
    return Math.max(-room.overhang(), Math.min(last, middle - label / 2));
  }

  /** The ticks of the smallest step at which labels stand apart. */
  default Optional<List<Tick>> closest(
      int[] steps, IntFunction<List<Tick>> every, Room room, Lettering lettering) {
    return Arrays.stream(steps)
        .mapToObj(every)
        .filter(ticks -> !ticks.isEmpty() && apart(ticks, room, lettering))
        .findFirst();
  }

  /** Whether labels, from left to right, stand apart. */
  default boolean apart(List<Tick> ticks, Room room, Lettering lettering) {
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
}
