package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.World;

/**
 * What meeting regularly does: the leader's attention fades more slowly, by the factor {@code
 * prod_m (1 - a f_m mean_i u_mip)}; member powers reach members better, {@code a_o sum_m f_m (u_mip
 * - u_mip(0))} in the log-odds of access; and cohesion of members returns to a level that is higher
 * by {@code c sum_m f_m (u_mij - u_mij(0))} in log-odds.
 */
final class Forums {

  private final Bonds bonds;

  Forums(Bonds bonds) {
    this.bonds = bonds;
  }

  /** Takes what the forums of now do. */
  void take(World world) {
    if (!world.has(Mechanism.INSTITUTION_FORUM)) {
      return;
    }
    Memberships into = world.memberships;
    for (int p = 0; p < world.powers; p++) {
      into.fading[p] = fading(world, p);
      for (int i = 0; i < world.states; i++) {
        into.opening[world.pair(i, p)] = opening(world, i, p);
      }
    }
    for (int i = 0; i < world.states; i++) {
      for (int j = 0; j < world.states; j++) {
        into.accord[i * world.states + j] = i == j ? 0 : accord(world, i, j);
      }
    }
  }

  /** The access of powers, with what forums and reputation do for it. */
  static void open(World world) {
    double[] access = world.now(Input.ACCESS);
    for (int pair = 0; pair < access.length; pair++) {
      double opening = world.memberships.opening[pair] + world.region.welcome[pair / world.powers];
      world.memberships.access[pair] = Measures.shifted(access[pair], opening);
    }
  }

  private double fading(World world, int power) {
    double[] part = world.start(Input.FORUM_PART);
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_FORUM);
    double left = 1;
    for (int m = 0; m < part.length; m++) {
      Institution about = world.plan.institutions().get(m);
      if (about.leader() == power) {
        double mean = 0;
        for (int i = 0; i < world.states; i++) {
          mean += bond[bonds.withPartner(m, i, power)] / world.states;
        }
        left *= 1 - world.parameter(Input.FORUM_ATTENTION) * part[m] * mean;
      }
    }
    return left;
  }

  private double opening(World world, int state, int power) {
    double[] part = world.start(Input.FORUM_PART);
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_FORUM);
    double sum = 0;
    for (int m = 0; m < part.length; m++) {
      int place = bonds.withPartner(m, state, power);
      sum += part[m] * (bond[place] - bonds.toPartnersAtStart()[place]);
    }
    return world.parameter(Input.FORUM_ACCESS) * sum;
  }

  private double accord(World world, int state, int other) {
    double[] part = world.start(Input.FORUM_PART);
    double[] bond = bonds.toStates(world, Mechanism.INSTITUTION_FORUM);
    double sum = 0;
    for (int m = 0; m < part.length; m++) {
      int place = bonds.withState(m, state, other);
      sum += part[m] * (bond[place] - bonds.toStatesAtStart()[place]);
    }
    return world.parameter(Input.FORUM_COHESION) * sum;
  }
}
