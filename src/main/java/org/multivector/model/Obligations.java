package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.World;

/**
 * What institutions do to the weight of demands, each relative to the start. Binding takes a part
 * of a member's resolve towards the leader on the issues of the institution; neutrality takes a
 * part of the weight of all demands on its issues, and a neutral state takes no offers in its
 * domains,
 *
 * <pre>
 * heed_ipk = prod_m [1 - beta b_m u_mip(0)] / [1 - beta b_m u_mip] x [1 - nu N_i] / [1 - nu N_i(0)],
 * </pre>
 *
 * N how neutral a state is. Common rules change what its weight counts for: v^h is multiplied by
 * {@code (1 + omega W_ip) / (1 + omega W_ip(0))}, {@code W = 1 - prod_m (1 - r_m u_mip)}.
 */
final class Obligations {

  private final Bonds bonds;

  Obligations(Bonds bonds) {
    this.bonds = bonds;
  }

  /** Takes neutrality, heed and recourse. */
  void take(World world) {
    Memberships into = world.memberships;
    double[] depth = world.now(Input.DEPTH);
    for (int i = 0; i < world.states; i++) {
      into.neutrality[i] = neutrality(world, i, depth, into.membership);
      refuse(world, i);
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        into.recourse[pair] = recourse(world, i, p);
      }
      for (int k = 0; k < world.issues; k++) {
        double shielded = shielded(world, i, k);
        for (int p = 0; p < world.powers; p++) {
          into.heed[world.pair(i, p) * world.issues + k] = bound(world, i, p, k) * shielded;
        }
      }
    }
  }

  private static double neutrality(World world, int state, double[] depth, double[] membership) {
    double left = 1;
    for (int m = 0; m < depth.length; m++) {
      if (world.plan.institutions().get(m).neutral()) {
        left *= 1 - depth[m] * membership[world.memberships.ofState(m, state)];
      }
    }
    return 1 - left;
  }

  /** In the domains of neutrality a neutral state takes no offers. */
  private static void refuse(World world, int state) {
    boolean frozen = world.isFrozen(Mechanism.NEUTRALITY);
    boolean refuses =
        world.has(Mechanism.NEUTRALITY)
            && (frozen ? neutralityAtStart(world, state) : world.memberships.neutrality[state])
                > Memberships.NEUTRAL;
    for (int d = 0; d < world.domains; d++) {
      world.memberships.refuses[state * world.domains + d] = refuses && isReserved(world, d);
    }
  }

  private static boolean isReserved(World world, int domain) {
    for (int m = 0; m < world.plan.institutions().size(); m++) {
      Institution about = world.plan.institutions().get(m);
      if (about.neutral() && about.worksIn()[domain]) {
        return true;
      }
    }
    return false;
  }

  private static double neutralityAtStart(World world, int state) {
    return neutrality(world, state, world.start(Input.DEPTH), world.start(Input.MEMBERSHIP));
  }

  private double bound(World world, int state, int power, int issue) {
    if (!world.has(Mechanism.INSTITUTION_BINDING)) {
      return 1;
    }
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_BINDING);
    double ratio = 1;
    for (int m = 0; m < world.plan.institutions().size(); m++) {
      Institution about = world.plan.institutions().get(m);
      if (about.leader() == power && about.binds()[issue]) {
        double strength = world.parameter(Input.BINDING) * world.start(Input.BINDING_PART)[m];
        int place = bonds.withPartner(m, state, power);
        ratio *= (1 - strength * bonds.toPartnersAtStart()[place]) / (1 - strength * bond[place]);
      }
    }
    return ratio;
  }

  private static double shielded(World world, int state, int issue) {
    if (!world.has(Mechanism.NEUTRALITY) || world.isFrozen(Mechanism.NEUTRALITY)) {
      return 1;
    }
    double before = neutralityAtStart(world, state);
    double shield = world.parameter(Input.NEUTRALITY_SHIELD);
    return isShielded(world, issue)
        ? (1 - shield * world.memberships.neutrality[state]) / (1 - shield * before)
        : 1;
  }

  private static boolean isShielded(World world, int issue) {
    for (int m = 0; m < world.plan.institutions().size(); m++) {
      Institution about = world.plan.institutions().get(m);
      if (about.neutral() && about.binds()[issue]) {
        return true;
      }
    }
    return false;
  }

  private double recourse(World world, int state, int power) {
    if (!world.has(Mechanism.INSTITUTION_VOICE)) {
      return 1;
    }
    double effect = world.parameter(Input.RULES_VOICE);
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_VOICE);
    return (1 + effect * rules(world, bond, state, power))
        / (1 + effect * rules(world, bonds.toPartnersAtStart(), state, power));
  }

  private double rules(World world, double[] bond, int state, int power) {
    double[] part = world.start(Input.VOICE_PART);
    double left = 1;
    for (int m = 0; m < part.length; m++) {
      left *= 1 - part[m] * bond[bonds.withPartner(m, state, power)];
    }
    return 1 - left;
  }
}
