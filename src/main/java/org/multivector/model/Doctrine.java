package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What a state makes of its place between powers. Hedging is the default: autonomy counts with its
 * full weight. As far as a state bandwagons, autonomy stops counting and the power with the most of
 * its ties at the start is favoured; as far as it keeps to itself, its own capacity is (Kuik 2008
 * and Goh 2005 on the alternatives to hedging). Neither is part of the marginal utility of the
 * start, which is a hedger's: a constant would cancel.
 */
final class Doctrine {

  private Doctrine() {}

  /** How far a state follows its leading partner, [0, 1]. */
  static double bandwagoning(World world, int state) {
    return degree(world, Input.BANDWAGONING, state);
  }

  /** How far a state keeps to itself and declines what it is offered, [0, 1]. */
  static double isolation(World world, int state) {
    return degree(world, Input.ISOLATION, state);
  }

  /** How far each partner is favoured: 1 for the leader of a bandwagoner, 0 for most. */
  static void favour(World world, int state, double[] byPartner) {
    Arrays.fill(byPartner, 0);
    double bandwagoning = bandwagoning(world, state);
    if (bandwagoning > 0) {
      byPartner[leader(world, state)] = bandwagoning;
    }
    byPartner[world.plan.roster().self()] = isolation(world, state);
  }

  /** The power with the largest share of a state's ties at the start, by domain weight. */
  static int leader(World world, int state) {
    int leader = 0;
    double most = -1;
    for (int p = 0; p < world.powers; p++) {
      double share = 0;
      for (int d = 0; d < world.domains; d++) {
        share +=
            world.start(Input.WEIGHT)[state * world.domains + d]
                * world.shareAtStart[world.tie(state, d, p)];
      }
      if (share > most) {
        most = share;
        leader = p;
      }
    }
    return leader;
  }

  private static double degree(World world, Input doctrine, int state) {
    if (!world.has(Mechanism.DOCTRINES)) {
      return 0;
    }
    return world.isFrozen(Mechanism.DOCTRINES)
        ? world.start(doctrine)[state]
        : world.now(doctrine)[state];
  }
}
