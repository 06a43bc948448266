package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What a state sees as the risk of leaning on its partners, Omega of Markowitz (1952): that of a
 * power by itself, 1 for the region, .1 for the rest of the world (ten partners), 0 for own
 * capacity; between two powers the part of the flows that go by both. Two partners on one corridor
 * are not two partners.
 */
final class PartnerRisk {

  private static final double REGION_RISK = 1;
  private static final double REST_RISK = 0.1;

  private final double[] own;
  private final double[] whole;

  /** For worlds of this shape. */
  PartnerRisk(World world) {
    own = new double[world.partners];
    whole = new double[world.partners];
  }

  /** Takes what a state sees in each partner by itself; what follows is of this state. */
  void look(World world, int state) {
    for (int p = 0; p < world.powers; p++) {
      own[p] = world.perceivedRisk(state, p);
    }
    own[world.plan.roster().region()] = REGION_RISK;
    own[world.plan.roster().rest()] = REST_RISK;
    own[world.plan.roster().self()] = 0;
  }

  /** Takes the shares of all needs in a domain, by partner; what follows is of this domain. */
  double[] hold(World world, int state, int domain) {
    for (int j = 0; j < world.partners; j++) {
      whole[j] = world.wholeShare(state, domain, j);
    }
    return whole;
  }

  /** Omega times the shares: what a partner adds to risk, alone and with those on its routes. */
  double marginal(World world, int state, int domain, int partner) {
    double alone = own[partner] * whole[partner];
    boolean shares = world.traffic.shares[state * world.domains + domain];
    return shares && partner < world.powers && world.has(Mechanism.SHARED_CORRIDORS)
        ? alone + shared(world, state, domain, partner)
        : alone;
  }

  /** The risk of the portfolio in the domain, the shares times Omega times the shares. */
  double portfolio(World world, int state, int domain) {
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      sum += whole[j] * marginal(world, state, domain, j);
    }
    return sum;
  }

  private double shared(World world, int state, int domain, int power) {
    int from = ((state * world.domains + domain) * world.powers + power) * world.powers;
    double sum = 0;
    for (int l = 0; l < world.powers; l++) {
      double overlap = world.traffic.overlap[from + l];
      if (overlap > 0) {
        sum += overlap * Math.sqrt(own[power] * own[l]) * whole[l];
      }
    }
    return world.parameter(Input.SHARED_RISK) * sum;
  }
}
