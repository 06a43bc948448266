package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Deals;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * Deals that are running at the start, and what goes with them, as they would be expected if things
 * had always been as they are at the start: so that new deals replace old ones and, on average,
 * change nothing. A state accepts one offer in a quarter with odds o against each other offer and
 * against holding still, so an offer is accepted with the expectation of {@code o/(1 + o + o N)}, N
 * the number of offers of other powers.
 */
final class ExpectedDeals {

  private final double[] rate;
  private final double[] others;

  ExpectedDeals(World world) {
    rate = new double[world.powers];
    others = new double[world.powers + 1];
  }

  void open(World world) {
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        double attention = world.attentionTo[world.pair(i, p)];
        rate[p] = world.parameter(Input.DEAL_RATE) * attention * Reach.overall(world, i, p);
      }
      for (int p = 0; p < world.powers; p++) {
        expect(world, i, p, rate[p] * accepted(world, p));
      }
      expectReactions(world, i);
    }
    System.arraycopy(
        world.deals.exclusiveAtStart, 0, world.deals.exclusive, 0, world.deals.exclusive.length);
    System.arraycopy(
        world.deals.reactionAtStart, 0, world.deals.reaction, 0, world.deals.reaction.length);
  }

  /** Chance that an offer is accepted, over the offers that others may make beside it. */
  private double accepted(World world, int power) {
    double share = world.parameter(Input.DEAL_ACCEPTANCE);
    double odds = share / (1 - share);
    countOthers(world, power);
    double sum = 0;
    for (int n = 0; n < world.powers; n++) {
      sum += others[n] * odds / (1 + odds + odds * n);
    }
    return sum;
  }

  /** Distribution of the number of other powers that make an offer. */
  private void countOthers(World world, int power) {
    Arrays.fill(others, 0);
    others[0] = 1;
    for (int q = 0; q < world.powers; q++) {
      if (q != power && rate[q] > 0) {
        for (int n = world.powers; n > 0; n--) {
          others[n] += rate[q] * (others[n - 1] - others[n]);
        }
        others[0] *= 1 - rate[q];
      }
    }
  }

  private static void expect(World world, int state, int power, double accepted) {
    Deals deals = world.deals;
    double exclusivity = world.now(Input.EXCLUSIVITY)[power];
    double length = world.parameter(Input.DEAL_LENGTH);
    double reach = 0;
    for (int d = 0; d < world.domains; d++) {
      reach += Reach.of(world, state, power, d);
    }
    for (int d = 0; d < world.domains; d++) {
      int tie = world.tie(state, d, power);
      double capacity = world.now(Input.CAPACITY)[power * world.domains + d];
      double part = reach > 0 ? Reach.of(world, state, power, d) / reach : 0;
      double worth = accepted * part * Reach.meanSize(world, d, capacity);
      deals.concededAtStart[state] += world.now(Input.CONDITIONALITY)[power] * worth;
      if (world.isOpen(tie)) {
        deals.worthAtStart[tie] = worth * length;
        deals.exclusiveAtStart[tie] = exclusivity * worth * length;
      }
      deals.rivalsAtStart[tie] = Reach.rivals(world, state, power, d);
    }
    provoke(world, state, power, accepted * exclusivity);
  }

  /** Adds up what each rival reacts to in a quarter. */
  private static void provoke(World world, int state, int power, double exclusive) {
    double[] rivalry = world.now(Input.RIVALRY);
    for (int q = 0; q < world.powers; q++) {
      world.deals.reactionAtStart[world.pair(state, q)] +=
          exclusive * rivalry[power * world.powers + q];
    }
  }

  /** The level at which reactions fade as fast as they are provoked. */
  private static void expectReactions(World world, int state) {
    for (int q = 0; q < world.powers; q++) {
      int pair = world.pair(state, q);
      double provoked = world.deals.reactionAtStart[pair];
      world.deals.reactionAtStart[pair] =
          provoked / (1 - DealMaking.REACTION_KEPT * (1 - provoked));
    }
  }
}
