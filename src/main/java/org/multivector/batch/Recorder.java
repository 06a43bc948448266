package org.multivector.batch;

import java.util.List;
import org.multivector.model.Observer;
import org.multivector.statistics.Series;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** Writes what is measured in a world into the flat array of one run, a quarter after the other. */
public final class Recorder implements Observer {

  private final World world;
  private final List<Sensor> sensors;
  private final double[][] columns;
  private final int[] places;
  private double[] values = {};

  private Recorder(World world, List<Sensor> sensors) {
    this.world = world;
    this.sensors = sensors;
    columns = sensors.stream().map(Sensor::column).toArray(double[][]::new);
    places = sensors.stream().mapToInt(Sensor::place).toArray();
  }

  /**
   * A recorder of runs in a world.
   *
   * @param arms the plans of all arms: a tie that one of them has is recorded in each, and so is
   *     everything else that all of them have
   */
  public static Recorder of(World world, List<Plan> arms) {
    Presence presence = new Presence(arms);
    List<Sensor> own = Sensors.of(world, presence);
    boolean alike = arms.stream().allMatch(plan -> plan.roster().equals(world.plan.roster()));
    return new Recorder(world, alike ? own : new CommonSeries(arms, presence).of(own));
  }

  /** A recorder of runs in a world whose arms all have the same actors. */
  static Recorder of(World world, Presence presence) {
    return new Recorder(world, Sensors.of(world, presence));
  }

  /** What is measured, in the order of the array. */
  public List<Series> series() {
    return sensors.stream().map(Sensor::series).toList();
  }

  /** Where the next run is to be written. */
  public void into(double[] run) {
    values = run;
  }

  @Override
  public void see(World seen, int tick) {
    int from = tick * places.length;
    for (int n = 0; n < places.length; n++) {
      values[from + n] = now(n);
    }
  }

  /** What one of the series is now. */
  double now(int n) {
    return columns[n].length > 0 ? columns[n][places[n]] : computed(n);
  }

  private double computed(int n) {
    return sensors.get(n).value().applyAsDouble(world);
  }
}
