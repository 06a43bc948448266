package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Concentration of a state on foreign partners: the Herfindahl-Hirschman index of their shares
 * without own capacity, the rest of the world counted as ten equal partners. 1 over it is the
 * effective number of partners; n equal partners give 1/n.
 */
final class Concentration {

  private static final double REST_PARTNERS = 10;

  private Concentration() {}

  /** In one domain; 0 if own capacity meets all needs. */
  static double in(World world, int state, int domain) {
    Roster roster = world.plan.roster();
    double squares = 0;
    double foreign = 0;
    for (int j = 0; j < world.partners; j++) {
      if (j != roster.self()) {
        double share = world.wholeShare(state, domain, j);
        foreign += share;
        squares += square(share, j == roster.rest());
      }
    }
    return foreign > 0 ? squares / (foreign * foreign) : 0;
  }

  /** Over all domains, of the shares weighted by domain. */
  static double overall(World world, int state) {
    Roster roster = world.plan.roster();
    double[] weight = world.start(Input.WEIGHT);
    double squares = 0;
    double foreign = 0;
    for (int j = 0; j < world.partners; j++) {
      if (j != roster.self()) {
        double share = 0;
        for (int d = 0; d < world.domains; d++) {
          share += weight[state * world.domains + d] * world.wholeShare(state, d, j);
        }
        foreign += share;
        squares += square(share, j == roster.rest());
      }
    }
    return foreign > 0 ? squares / (foreign * foreign) : 0;
  }

  private static double square(double share, boolean rest) {
    return rest ? share * share / REST_PARTNERS : share * share;
  }
}
