package org.multivector.model;

import org.multivector.world.Bargains;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States learn from what followed resistance in this quarter. The believed chance of a cut by a
 * power moves towards what was seen, o = 1 for a cut and 0 for none, of every state j that resisted
 * the power,
 *
 * <pre>
 * pc_i <- K pc_i + (1 - K) sum_j r_j o_j / sum_j r_j,   K = prod_j (1 - r_j),
 * </pre>
 *
 * r the speed of beliefs for an own experience, times the weight of hearsay for another's. A cut
 * also adds to the risk that its victim perceives in leaning on the power, which it forgets slowly:
 * {@code M <- M (1 - d) + k [cut begins]}.
 */
final class Experience implements Submodel {

  @Override
  public void act(World world, int tick) {
    boolean learns = world.has(Mechanism.BELIEF_LEARNING);
    boolean remembers = world.has(Mechanism.CUT_MEMORY);
    for (int p = 0; p < world.powers; p++) {
      boolean news = learns && isResisted(world, p);
      for (int i = 0; i < world.states; i++) {
        if (news) {
          learn(world, i, p);
        }
        if (remembers) {
          remember(world, world.pair(i, p));
        }
      }
    }
  }

  private static boolean isResisted(World world, int power) {
    for (int i = 0; i < world.states; i++) {
      if (resists(world, world.pair(i, power))) {
        return true;
      }
    }
    return false;
  }

  private static boolean resists(World world, int pair) {
    return world.bargains.demand[pair] != Bargains.NONE && !world.bargains.complied[pair];
  }

  private static void learn(World world, int state, int power) {
    double own = world.parameter(Input.BELIEF_SPEED);
    double hearsay = own * world.parameter(Input.BELIEF_HEARSAY);
    double kept = 1;
    double weights = 0;
    double cuts = 0;
    for (int j = 0; j < world.states; j++) {
      int seen = world.pair(j, power);
      if (resists(world, seen)) {
        double weight = j == state ? own : hearsay;
        kept *= 1 - weight;
        weights += weight;
        cuts += world.bargains.struck[seen] ? weight : 0;
      }
    }
    if (weights > 0) {
      int pair = world.pair(state, power);
      world.bargains.belief[pair] =
          kept * world.bargains.belief[pair] + (1 - kept) * (cuts / weights);
    }
  }

  private static void remember(World world, int pair) {
    double kept = world.bargains.fear[pair] * (1 - world.parameter(Input.RISK_FADING));
    world.bargains.fear[pair] =
        world.bargains.struck[pair] ? kept + world.parameter(Input.RISK_MEMORY) : kept;
  }
}
