package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Resolve against its equation, with size, legitimacy, losses and cohesion away from the start. */
final class ResolveTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void isTheProductOfItsFactors(int number) {
    World world = Worlds.opened(Worlds.random(number, Worlds.roster(4, 3, 2, 3)));
    for (int i = 0; i < world.states; i++) {
      world.stateGrowth[i] = Worlds.uniform(i, "growth");
      world.legitimacy[i] = 0.1 + 0.8 * Worlds.uniform(i, "legitimacy");
      world.economicLoss[i] = Worlds.uniform(i, "loss") - 0.3;
      world.debts.distress[i] = Worlds.uniform(i, "distress");
      world.region.aside[i] = Worlds.uniform(i, "aside");
    }
    for (int pair = 0; pair < world.cohesion.length; pair++) {
      world.cohesion[pair] = Worlds.uniform(pair, "cohesion");
    }
    new Resolve().act(world, 1);
    for (int i = 0; i < world.states; i++) {
      for (int k = 0; k < world.issues; k++) {
        double expected =
            world.parameter(Input.RESOLVE) * ofState(world, i) * solidarity(world, i, k);
        assertThat(world.resolve[i * world.issues + k] / expected).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void isTheSameEverywhereWithEveryFactorSwitchedOff() {
    Worlds.Draft draft =
        Worlds.random(1, Worlds.roster(4, 3, 2, 3))
            .off(
                Mechanism.SIZE_EFFECT,
                Mechanism.LEGITIMACY_EFFECT,
                Mechanism.LOSS_EFFECT,
                Mechanism.SOLIDARITY);
    World world = Worlds.opened(draft);
    new Resolve().act(world, 1);
    assertThat(world.resolve).containsOnly(world.parameter(Input.RESOLVE));
  }

  /** {@code (Y/Ybar)^eps (l/l(0))^eps_l e^(-phi (E + distress - distress(0)))}. */
  private static double ofState(World world, int state) {
    double product = 1;
    for (int j = 0; j < world.states; j++) {
      product *= gdp(world, j);
    }
    double mean = Math.pow(product, 1.0 / world.states);
    double legitimacy = world.legitimacy[state] / world.start(Input.LEGITIMACY)[state];
    double loss =
        world.economicLoss[state]
            + world.debts.distress[state]
            - world.debts.distressAtStart[state];
    return Math.pow(gdp(world, state) / mean, world.parameter(Input.SIZE_EFFECT))
        * Math.pow(legitimacy, world.parameter(Input.LEGITIMACY_EFFECT))
        * Math.exp(-world.parameter(Input.LOSS_EFFECT) * loss);
  }

  private static double gdp(World world, int state) {
    return world.start(Input.STATE_GDP)[state] * Math.exp(world.stateGrowth[state]);
  }

  /** {@code (1 + eta h m) / (1 + eta h(0) m)}; whoever stands aside has less of the cohesion. */
  private static double solidarity(World world, int state, int issue) {
    double now = 0;
    double before = 0;
    for (int j = 0; j < world.states; j++) {
      if (j != state) {
        int pair = state * world.states + j;
        now += world.cohesion[pair] * (1 - world.region.aside[state]) / (world.states - 1);
        before += world.start(Input.COHESION)[pair] / (world.states - 1);
      }
    }
    double effect =
        world.parameter(Input.SOLIDARITY)
            * world.now(Input.COORDINATION)[state * world.issues + issue];
    return (1 + effect * now) / (1 + effect * before);
  }
}
