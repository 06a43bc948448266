package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What a little more cohesion with another state does to a state's autonomy, {@code dA_i/dh_ij}:
 * more resolve by solidarity, and more voice, to first order in the voice of others,
 *
 * <pre>
 * sum_k g_k P/(S+P)^2 S eta m/(n - 1)/(1 + eta h m)
 *   + sum_k sum_p g_k S/(S+P)^2 z|y-x| T chi (D/(D + chi v))^2 psi m (1 - v_pi) v_pj.
 * </pre>
 */
final class Togetherness {

  private Togetherness() {}

  static double worth(World world, int state, int other) {
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      int place = state * world.issues + k;
      double resolve = world.resolve[place];
      double total = resolve + world.pressure[place];
      double weight = world.start(Input.ISSUE_WEIGHT)[k] * resolve / (total * total);
      double coordination = world.now(Input.COORDINATION)[place] * (1 - world.region.aside[state]);
      sum +=
          weight
              * coordination
              * (world.pressure[place] * solidarity(world, state, coordination)
                  + voice(world, state, other, k));
    }
    return sum;
  }

  /** Slope of the logarithm of resolve by cohesion with one state, over coordination. */
  private static double solidarity(World world, int state, double coordination) {
    if (!world.has(Mechanism.SOLIDARITY)) {
      return 0;
    }
    double effect = world.parameter(Input.SOLIDARITY);
    double mean = Resolve.meanCohesion(world, state, world.cohesion);
    return effect / (world.states - 1) / (1 + effect * mean * coordination);
  }

  private static double voice(World world, int state, int other, int issue) {
    if (!world.has(Mechanism.VOICE)) {
      return 0;
    }
    double ratio = world.parameter(Input.STAKE_RATIO);
    double sum = 0;
    for (int p = 0; p < world.powers; p++) {
      int pair = world.pair(state, p);
      double dependency = world.dependency[pair];
      if (dependency > 0) {
        double part = dependency / (dependency + ratio * world.voice[pair * world.issues + issue]);
        sum +=
            Measurement.demand(world, state, p, issue)
                * world.threat[pair]
                * (part * part)
                * (1 - world.reverse[pair])
                * world.reverse[world.pair(other, p)];
      }
    }
    return ratio * world.parameter(Input.VOICE) * sum;
  }
}
