package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * How far a state spreads its needs over partners, by the shares of all needs. Concentration is the
 * Herfindahl-Hirschman index of foreign partners, without own capacity, the rest of the world
 * counted as ten equal partners; 1 over it is the effective number of partners, and n equal
 * partners give 1/n. Portfolio risk weighs them by what the state sees in them ({@link
 * PartnerRisk}).
 */
final class Diversification {

  private static final double REST_PARTNERS = 10;

  private final PartnerRisk risk;
  private final double[] overall;

  /** For worlds of this shape. */
  Diversification(World world) {
    risk = new PartnerRisk(world);
    overall = new double[world.partners];
  }

  /** Takes concentration in each domain and over all, and the risk of each domain's portfolio. */
  void measure(World world) {
    Roster roster = world.plan.roster();
    double[] weight = world.start(Input.WEIGHT);
    for (int i = 0; i < world.states; i++) {
      risk.look(world, i);
      Arrays.fill(overall, 0);
      for (int d = 0; d < world.domains; d++) {
        int place = i * world.domains + d;
        double[] shares = risk.hold(world, i, d);
        world.concentrationIn[place] = concentration(roster, shares);
        world.portfolioRisk[place] = risk.portfolio(world, i, d);
        for (int j = 0; j < world.partners; j++) {
          overall[j] += weight[place] * shares[j];
        }
      }
      world.concentration[i] = concentration(roster, overall);
    }
  }

  /** 0 if own capacity meets all needs. */
  private static double concentration(Roster roster, double[] shares) {
    double squares = 0;
    double foreign = 0;
    for (int j = 0; j < shares.length; j++) {
      if (j != roster.self()) {
        foreign += shares[j];
        squares += shares[j] * shares[j] / (j == roster.rest() ? REST_PARTNERS : 1);
      }
    }
    return foreign > 0 ? squares / (foreign * foreign) : 0;
  }
}
