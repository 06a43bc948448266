package org.multivector.model;

import java.util.Arrays;
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
final class CohesionGradient {

  private final double[] byVoice;
  private double byResolve;

  CohesionGradient(World world) {
    byVoice = new double[world.powers];
  }

  /** Looks at a state. */
  void take(World world, int state) {
    byResolve = 0;
    Arrays.fill(byVoice, 0);
    for (int k = 0; k < world.issues; k++) {
      int place = state * world.issues + k;
      double resolve = world.resolve[place];
      double total = resolve + world.pressure[place];
      double coordination = world.now(Input.COORDINATION)[place] * (1 - world.region.aside[state]);
      double weight = coordination * world.start(Input.ISSUE_WEIGHT)[k] * resolve / (total * total);
      byResolve += weight * world.pressure[place] * solidarity(world, state, coordination);
      if (world.has(Mechanism.VOICE)) {
        addVoice(world, state, k, weight);
      }
    }
  }

  /** What a little more cohesion with another state does to the autonomy of this one. */
  double worth(World world, int other) {
    double sum = byResolve;
    for (int p = 0; p < world.powers; p++) {
      sum += byVoice[p] * world.reverse[world.pair(other, p)];
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

  private void addVoice(World world, int state, int issue, double weight) {
    double ratio = world.parameter(Input.STAKE_RATIO);
    double together = weight * ratio * world.parameter(Input.VOICE);
    for (int p = 0; p < world.powers; p++) {
      int pair = world.pair(state, p);
      double dependency = world.dependency[pair];
      double demand = Measurement.demand(world, state, p, issue);
      if (dependency > 0 && demand > 0) {
        double part = dependency / (dependency + ratio * world.voice[pair * world.issues + issue]);
        byVoice[p] +=
            together * demand * world.threat[pair] * (part * part) * (1 - world.reverse[pair]);
      }
    }
  }
}
