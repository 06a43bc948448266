package org.multivector.batch;

import java.util.function.ToDoubleFunction;
import org.multivector.statistics.Series;
import org.multivector.statistics.Series.Owner;
import org.multivector.world.World;

/**
 * Where a series is read: at a place in a column of the world, or computed from the world.
 *
 * @param series what is read
 * @param column the column; empty if it is computed
 * @param place the place in the column
 * @param value what computes it; never asked if there is a column
 */
record Sensor(Series series, double[] column, int place, ToDoubleFunction<World> value) {

  private static final double[] NO_COLUMN = {};
  private static final double[] NOTHING = {0};

  static Sensor read(Series series, double[] column, int place) {
    return new Sensor(series, column, place, world -> Double.NaN);
  }

  static Sensor computed(Series series, ToDoubleFunction<World> value) {
    return new Sensor(series, NO_COLUMN, 0, value);
  }

  /** What is 0 throughout, because nobody is there whom it is about. */
  static Sensor nothing(Series series) {
    return read(series, NOTHING, 0);
  }

  Sensor of(Owner owner) {
    return new Sensor(series.of(owner), column, place, value);
  }
}
