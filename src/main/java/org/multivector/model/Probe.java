package org.multivector.model;

import org.multivector.world.World;

/**
 * Takes what autonomy is made of in the middle of a quarter, lets somebody look at it, and leaves
 * every column as it was: a run that is probed is the run that is not.
 */
public final class Probe {

  private final World world;
  private final double[][] columns;
  private final double[][] kept;

  /** A probe of a world. */
  public Probe(World world) {
    this.world = world;
    columns =
        new double[][] {
          world.engagement,
          world.relief,
          world.logRest,
          world.vulnerability,
          world.reverse,
          world.voice,
          world.memberships.appealed,
          world.threat
        };
    kept = new double[columns.length][];
    for (int n = 0; n < columns.length; n++) {
      kept[n] = new double[columns[n].length];
    }
  }

  /**
   * Takes vulnerabilities as {@link Observation} would now.
   *
   * @param surroundings whether outside options, threats and reverse dependencies are taken anew:
   *     before states have perceived those of the quarter
   * @param look sees these columns, and must not keep them; measures that follow from them (what
   *     {@link Measurement} makes of vulnerability) are still those of before
   */
  public void measure(boolean surroundings, Runnable look) {
    copy(columns, kept);
    if (surroundings) {
      Surroundings.measure(world);
    }
    Measurement.vulnerability(world);
    Measurement.spend(world);
    look.run();
    copy(kept, columns);
  }

  private static void copy(double[][] from, double[][] to) {
    for (int n = 0; n < from.length; n++) {
      System.arraycopy(from[n], 0, to[n], 0, from[n].length);
    }
  }
}
