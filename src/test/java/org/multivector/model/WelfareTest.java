package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Input;
import org.multivector.world.World;

/** Economic loss against its equation, term by term. */
final class WelfareTest {

  private static World world(int number) {
    return Worlds.opened(Worlds.random(number, Worlds.roster(3, 3, 3, 2)));
  }

  /** Moves every column that the loss is made of away from the start; some ties lose all share. */
  private static void stir(World world) {
    fill(world.benefit, "benefit", 0.2);
    fill(world.memberships.worth, "worth", 0.3);
    fill(world.memberships.exitLoss, "exit", 0.1);
    fill(world.bargains.cut, "cut", 0.9);
    fill(world.traffic.vulnerability, "vulnerability", 0.8);
    fill(world.traffic.loss, "stopped", 0.2);
    fill(world.debts.cost, "debt", 0.1);
    fill(world.ownCapacity.spending, "capacity", 0.1);
    world.bargains.standing = 1;
    for (int n = 0; n < world.traffic.chosenWeight.length; n++) {
      world.traffic.chosenWeight[n] *= Worlds.uniform(n, "chosen");
    }
    for (int from = 0; from < world.share.length; from += world.partners) {
      double sum = 0;
      for (int tie = from; tie < from + world.partners; tie++) {
        world.share[tie] *= tie % 5 == 0 ? 0 : 0.2 + Worlds.uniform(tie, "share");
        sum += world.share[tie];
      }
      for (int tie = from; tie < from + world.partners; tie++) {
        world.share[tie] /= sum;
      }
    }
  }

  private static void fill(double[] column, String what, double most) {
    for (int n = 0; n < column.length; n++) {
      column[n] = most * Worlds.uniform(n, what);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void isTheSumOfItsTerms(int number) {
    World world = world(number);
    Welfare welfare = new Welfare(world);
    welfare.open(world);
    double[] before = new double[world.states];
    for (int i = 0; i < world.states; i++) {
      before[i] = worth(world, i);
    }
    stir(world);
    welfare.act(world, 1);
    for (int i = 0; i < world.states; i++) {
      int state = i;
      double terms =
          world.traffic.loss[i]
              + overDomains(world, d -> movedAndForgone(world, state, d))
              + overDomains(world, d -> cuts(world, state, d))
              - (worth(world, i) - before[i])
              + world.memberships.exitLoss[i]
              + world.debts.cost[i]
              + world.ownCapacity.spending[i];
      assertThat(world.economicLoss[i]).isCloseTo(terms, within(1e-12));
    }
  }

  private static double overDomains(World world, ToDoubleFunction<Integer> term) {
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      sum += term.applyAsDouble(d);
    }
    return sum;
  }

  /** {@code sqrt(w)/lambda KL(s || r) - w sum_j s b}. */
  private static double movedAndForgone(World world, int state, int domain) {
    double weight = world.traffic.chosenWeight[state * world.domains + domain];
    double divergence = 0;
    double benefit = 0;
    for (int j = 0; j < world.partners; j++) {
      int tie = world.tie(state, domain, j);
      double share = world.share[tie];
      divergence += share == 0 ? 0 : share * Math.log(share / world.shareReference[tie]);
      benefit += j < world.powers ? share * world.benefit[tie] : 0;
    }
    double sensitivity = world.parameter(Input.CHOICE_SENSITIVITY);
    return Math.sqrt(weight) / sensitivity * divergence - weight * benefit;
  }

  /** What cuts leave unserved where partners are chosen, and stop where networks decide. */
  private static double cuts(World world, int state, int domain) {
    double chosen = world.traffic.chosenWeight[state * world.domains + domain];
    double carried = world.start(Input.WEIGHT)[state * world.domains + domain] - chosen;
    double served = 1;
    double flows = 1;
    for (int p = 0; p < world.powers; p++) {
      int exposure = world.exposure(state, p, domain);
      double cut = world.bargains.cut[exposure];
      served -= cut * world.share[world.tie(state, domain, p)];
      flows *= 1 - cut * world.traffic.vulnerability[exposure];
    }
    double elasticity =
        world.parameter(Input.SHORT_RUN) * (world.now(Input.SUBSTITUTION)[domain] - 1);
    return chosen * (1 - Math.pow(served, 1 / elasticity)) + carried * (1 - flows);
  }

  /** {@code sum_d w_d sum_j s_j i_j}. */
  private static double worth(World world, int state) {
    return overDomains(
        world,
        d -> {
          double sum = 0;
          for (int j = 0; j < world.partners; j++) {
            int tie = world.tie(state, d, j);
            sum += world.share[tie] * world.memberships.worth[tie];
          }
          return world.traffic.chosenWeight[state * world.domains + d] * sum;
        });
  }
}
