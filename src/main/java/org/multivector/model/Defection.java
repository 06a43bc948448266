package org.multivector.model;

import java.util.List;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state leaves what it does together with the others for what a power gives it: ties with the
 * power that it gains most from are worth more for a while, it coordinates less, the others trust
 * it less, and so does everyone. It is worth
 *
 * <pre>
 * max_p gain sum_d w_d o_d s_pd - w_A sum_j dA/dh_ij (effect h (1 - h) + share h).
 * </pre>
 */
final class Defection extends WeighedMove {

  private final CohesionGradient gradient;

  Defection(World world) {
    super(world, Mechanism.DEFECTIONS, Input.DEFECTION_RATE);
    gradient = new CohesionGradient(world);
  }

  @Override
  String name() {
    return "defect";
  }

  @Override
  List<String> variants(Roster roster) {
    return List.of("region");
  }

  @Override
  boolean consider(World world, int state) {
    boolean works = super.consider(world, state);
    if (works) {
      gradient.take(world, state);
    }
    return works;
  }

  @Override
  boolean isPossible(World world, int state, int variant) {
    return world.states > 1;
  }

  @Override
  double utility(World world, int state, int variant) {
    double effect = world.parameter(Input.DEFECTION_EFFECT);
    double share = world.parameter(Input.DEFECTION_SHARE);
    double lost = 0;
    for (int j = 0; j < world.states; j++) {
      if (j != state) {
        double cohesion = world.cohesion[state * world.states + j];
        lost += gradient.worth(world, j) * cohesion * (effect * (1 - cohesion) + share);
      }
    }
    return gain(world, state, patron(world, state)) - world.parameter(Input.AUTONOMY_MOTIVE) * lost;
  }

  /** Chance in a quarter as things are at the start: none of a state that has nobody to leave. */
  static double usual(World world) {
    return world.states > 1 ? quarterly(world, Mechanism.DEFECTIONS, Input.DEFECTION_RATE) : 0;
  }

  /** The power that a state would defect for. */
  static int patron(World world, int state) {
    int best = 0;
    double most = gain(world, state, best);
    for (int p = 1; p < world.powers; p++) {
      double gain = gain(world, state, p);
      if (gain > most) {
        most = gain;
        best = p;
      }
    }
    return best;
  }

  private static double gain(World world, int state, int power) {
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      sum +=
          world.traffic.chosenWeight[state * world.domains + d]
              * world.now(Input.OFFER_WEIGHT)[d]
              * world.share[world.tie(state, d, power)];
    }
    return world.parameter(Input.DEFECTION_GAIN) * sum;
  }

  @Override
  void make(World world, int state, int variant) {
    double effect = world.parameter(Input.DEFECTION_EFFECT);
    for (int j = 0; j < world.states; j++) {
      if (j != state) {
        world.region.trust[state * world.states + j] -= effect;
        world.region.trust[j * world.states + state] -= effect;
      }
    }
    world.region.aside[state] +=
        (1 - world.region.aside[state]) * world.parameter(Input.DEFECTION_SHARE);
    world.region.favour[world.pair(state, patron(world, state))] +=
        world.parameter(Input.DEFECTION_GAIN);
    world.region.reputationShift[state] -= world.parameter(Input.REPUTATION_STEP);
  }
}
