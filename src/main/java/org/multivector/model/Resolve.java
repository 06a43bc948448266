package org.multivector.model;

import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Exponent;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * How much a state insists on its own wish on an issue,
 *
 * <pre>
 * S = S0 (Y/Ybar)^eps (l/l(0))^eps_l e^(-phi (E + distress - distress(0))) (1 + eta h m) / (1 + eta h(0) m),
 * </pre>
 *
 * Ybar the geometric mean of the states' GDP, l the legitimacy of the government, h the mean
 * cohesion of the state with the others, m how far the states coordinate on the issue. A squeezed
 * state yields (phi above 0) or rallies (phi below 0).
 */
final class Resolve implements Submodel {

  @Override
  public void act(World world, int tick) {
    double logMean = 0;
    for (int i = 0; i < world.states; i++) {
      logMean += logGdp(world, i) / world.states;
    }
    for (int i = 0; i < world.states; i++) {
      double base =
          world.parameter(Input.RESOLVE)
              * size(world, i, logMean)
              * confidence(world, i)
              * strain(world, i);
      for (int k = 0; k < world.issues; k++) {
        world.resolve[i * world.issues + k] = base * solidarity(world, i, k);
      }
    }
  }

  private static double logGdp(World world, int state) {
    double growth = world.isFrozen(Mechanism.SIZE_EFFECT) ? 0 : world.stateGrowth[state];
    return Logarithm.of(world.start(Input.STATE_GDP)[state]) + growth;
  }

  private static double size(World world, int state, double logMean) {
    if (!world.has(Mechanism.SIZE_EFFECT)) {
      return 1;
    }
    return Exp.of(world.parameter(Input.SIZE_EFFECT) * (logGdp(world, state) - logMean));
  }

  private static double confidence(World world, int state) {
    double atStart = world.start(Input.LEGITIMACY)[state];
    if (!world.has(Mechanism.LEGITIMACY_EFFECT) || atStart == 0) {
      return 1;
    }
    return Exponent.raise(
        world.legitimacy[state] / atStart, world.parameter(Input.LEGITIMACY_EFFECT));
  }

  private static double strain(World world, int state) {
    if (!world.has(Mechanism.LOSS_EFFECT)) {
      return 1;
    }
    double distress =
        world.has(Mechanism.DISTRESS)
            ? world.debts.distress[state] - world.debts.distressAtStart[state]
            : 0;
    double loss = world.economicLoss[state] + distress;
    return Exp.of(-world.parameter(Input.LOSS_EFFECT) * loss);
  }

  private static double solidarity(World world, int state, int issue) {
    if (!world.has(Mechanism.SOLIDARITY) || world.states == 1) {
      return 1;
    }
    double effect =
        world.parameter(Input.SOLIDARITY)
            * world.now(Input.COORDINATION)[state * world.issues + issue];
    double now = meanCohesion(world, state, world.cohesion) * (1 - world.region.aside[state]);
    double before = meanCohesion(world, state, world.start(Input.COHESION));
    return (1 + effect * now) / (1 + effect * before);
  }

  /** Mean cohesion of a state with the others. */
  static double meanCohesion(World world, int state, double[] cohesion) {
    double sum = 0;
    for (int j = 0; j < world.states; j++) {
      sum += j == state ? 0 : cohesion[state * world.states + j];
    }
    return sum / (world.states - 1);
  }
}
