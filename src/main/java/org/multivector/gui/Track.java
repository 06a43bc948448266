package org.multivector.gui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.multivector.batch.Recorder;
import org.multivector.model.BalancingModel;
import org.multivector.statistics.Series;
import org.multivector.world.Plan;
import org.multivector.world.World;

/**
 * A run on its way: its model, and what has been measured so far, as the batch measures it. Written
 * by the thread that steps the model, read by the windows' thread.
 */
final class Track {

  private final BalancingModel model;
  private final Recorder recorder;
  private final List<Series> series;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final double[] values;
  private volatile int tick;

  Track(Plan plan, List<Plan> arms) {
    model = new BalancingModel(plan);
    recorder = Recorder.of(model.world(), arms);
    series = recorder.series();
    for (int n = 0; n < series.size(); n++) {
      places.put(name(series.get(n)), n);
    }
    values = new double[(plan.quarters() + 1) * series.size()];
    recorder.into(values);
  }

  /** Takes the model to the start of the run. */
  void begin(RunKey key) {
    model.begin(key.seed(), key.draw(), key.repeat(), this::see);
  }

  private void see(World world, int seen) {
    recorder.see(world, seen);
    tick = seen;
  }

  /** Goes on to a quarter. */
  void runTo(int until) {
    model.start();
    while (tick < until) {
      model.schedule.step(model);
    }
  }

  BalancingModel model() {
    return model;
  }

  /** The last quarter that was measured, 0 for the start. */
  int tick() {
    return tick;
  }

  /** All that is measured, as in series.csv. */
  List<Series> series() {
    return series;
  }

  /** A series in a quarter that is past. */
  double value(int place, int quarter) {
    return values[quarter * series.size() + place];
  }

  /** A series now. */
  double now(int place) {
    return value(place, tick);
  }

  /** The place of a series about all domains; -1 if it is not measured. */
  int place(String variable, String actor, String partner) {
    return places.getOrDefault(String.join("|", variable, actor, partner, ""), -1);
  }

  private static String name(Series series) {
    return String.join(
        "|", series.variable().name(), series.actor(), series.partner(), series.domain());
  }
}
