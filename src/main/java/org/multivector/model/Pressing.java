package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.World;

/** How hard a power presses a state, and how likely it is that it demands something. */
final class Pressing {

  private Pressing() {}

  /** Leverage x salience x distance to the state's own wish, on one issue. */
  static double on(World world, int state, int power, int issue) {
    return world.leverageOn[world.pair(state, power) * world.issues + issue]
        * Measurement.demand(world, state, power, issue);
  }

  /** The same, mean over issues: the power's part in the pressure on the state. */
  static double overall(World world, int state, int power) {
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      sum += issueWeight[k] * on(world, state, power, k);
    }
    return sum;
  }

  /** The sum over issues, without weights: what the issue of a demand is drawn by. */
  static double total(World world, int state, int power) {
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      sum += on(world, state, power, k);
    }
    return sum;
  }

  /** Chance of a demand in a quarter; 0 for a power that presses for nothing. */
  static double chance(World world, int state, int power) {
    double pressure = overall(world, state, power);
    if (pressure == 0) {
      return 0;
    }
    double posture = world.conduct.exponent[world.pair(state, power)] - 1;
    return Measures.logistic(
        world.parameter(Input.DEMAND_RATE)
            + world.parameter(Input.DEMAND_PRESSURE) * pressure
            + world.parameter(Input.DEMAND_POSTURE) * posture);
  }
}
