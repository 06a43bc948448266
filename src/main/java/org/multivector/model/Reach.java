package org.multivector.model;

import org.multivector.world.Entry;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** What a power can offer a state. */
final class Reach {

  private Reach() {}

  /**
   * How likely an offer is to be in a domain: capacity times the weight of governments in it; 0
   * where the tie is closed and cannot open, or the state refuses because it is neutral.
   */
  static double of(World world, int state, int power, int domain) {
    double capacity = world.now(Input.CAPACITY)[power * world.domains + domain];
    double weight = world.now(Input.OFFER_WEIGHT)[domain];
    boolean possible =
        world.isOpen(world.tie(state, domain, power))
            || (world.has(Mechanism.ENTRY) && Entry.foothold(world, state, domain, power) > 0);
    possible &= !world.memberships.refuses[state * world.domains + domain];
    return possible ? capacity * weight : 0;
  }

  /** The part of all that governments can offer which a power can offer a state, [0, 1]. */
  static double overall(World world, int state, int power) {
    double sum = 0;
    double all = 0;
    for (int d = 0; d < world.domains; d++) {
      sum += of(world, state, power, d);
      all += world.now(Input.OFFER_WEIGHT)[d];
    }
    return all > 0 ? sum / all : 0;
  }

  /** Mean worth of an offer, for a power of this capacity in the domain. */
  static double meanSize(World world, int domain, double capacity) {
    return world.parameter(Input.DISBURSEMENT)
        * world.parameter(Input.DEAL_WORTH)
        * world.now(Input.OFFER_WEIGHT)[domain]
        * capacity;
  }

  /** Share of a power's rivals in what a state needs in a domain, weighted by rivalry. */
  static double rivals(World world, int state, int power, int domain) {
    double[] rivalry = world.now(Input.RIVALRY);
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int q = 0; q < world.powers; q++) {
      sum += rivalry[power * world.powers + q] * world.share[from + q];
    }
    return sum;
  }
}
