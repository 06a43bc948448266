package org.multivector.batch;

import java.util.Arrays;
import java.util.List;
import org.multivector.model.Observer;
import org.multivector.statistics.Series;
import org.multivector.world.World;

/** Takes readings while a run goes on, and nothing else. */
final class Meter implements Observer {

  private final Recorder recorder;
  private final List<Reading> readings;
  private final int[][] places;
  private final double[] sums;

  /**
   * A meter.
   *
   * @param recorder knows where everything is that can be measured
   */
  Meter(Recorder recorder, List<Reading> readings) {
    this.recorder = recorder;
    this.readings = readings;
    List<Series> all = recorder.series();
    places =
        readings.stream()
            .map(reading -> reading.series().stream().mapToInt(one -> place(all, one)).toArray())
            .toArray(int[][]::new);
    sums = new double[readings.size()];
  }

  private static int place(List<Series> all, Series one) {
    int place = all.indexOf(one);
    if (place < 0) {
      throw new IllegalArgumentException("not recorded here: " + one);
    }
    return place;
  }

  /** Forgets the last run. */
  void clear() {
    Arrays.fill(sums, 0);
  }

  @Override
  public void see(World world, int tick) {
    for (int n = 0; n < sums.length; n++) {
      Reading reading = readings.get(n);
      if (tick >= reading.from() && tick <= reading.to()) {
        for (int place : places[n]) {
          sums[n] += recorder.now(place);
        }
      }
    }
  }

  /** Writes the means. */
  void into(double[] values) {
    for (int n = 0; n < sums.length; n++) {
      Reading reading = readings.get(n);
      values[n] = sums[n] / (reading.to() - reading.from() + 1) / places[n].length;
    }
  }
}
