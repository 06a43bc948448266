package org.multivector.model;

import java.util.List;
import java.util.stream.IntStream;
import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What institutions and borders make of a tie: {@code inst - friction},
 *
 * <pre>
 * inst_ijd = beta_m sum_m o_m u_mij,   friction_ijd = [1 - (1 - F_d)(1 - F+_ijd)] prod_m (1 - phi c_m u_mij),
 * </pre>
 *
 * and the part of the way to its wanted share that it goes, {@code prod_m (1 - lambda_m b_m depth
 * M_i (1 - M_j))} for outsiders j, over the institutions that work in the domain. Own capacity
 * crosses no border and is no outsider.
 */
final class TieWorth {

  private final Bonds bonds;

  /** By domain: the institutions that work in it. */
  private final int[][] workIn;

  TieWorth(World world, Bonds bonds) {
    this.bonds = bonds;
    List<Institution> all = world.plan.institutions();
    workIn = new int[world.domains][];
    for (int d = 0; d < workIn.length; d++) {
      int domain = d;
      workIn[d] =
          IntStream.range(0, all.size()).filter(m -> all.get(m).worksIn()[domain]).toArray();
    }
  }

  /** Takes worth and pace of all ties. */
  void take(World world) {
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        boolean paced = false;
        for (int j = 0; j < world.partners; j++) {
          int tie = world.tie(i, d, j);
          if (j != world.plan.roster().self()) {
            world.memberships.worth[tie] = benefit(world, i, d, j) - friction(world, i, d, j);
            world.memberships.pace[tie] = pace(world, i, d, j);
            paced |= world.memberships.pace[tie] != 1;
          }
        }
        world.memberships.paced[i * world.domains + d] = paced;
      }
    }
  }

  private double benefit(World world, int state, int domain, int partner) {
    if (!world.has(Mechanism.INSTITUTION_BENEFIT)) {
      return 0;
    }
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_BENEFIT);
    double[] part = world.start(Input.BENEFIT_PART);
    double sum = 0;
    for (int m : workIn[domain]) {
      sum += part[m] * bond[bonds.withPartner(m, state, partner)];
    }
    return world.parameter(Input.INSTITUTION_BENEFIT) * sum;
  }

  private double friction(World world, int state, int domain, int partner) {
    if (!world.has(Mechanism.FRICTION)) {
      return 0;
    }
    double[] added =
        world.isFrozen(Mechanism.FRICTION)
            ? world.start(Input.ADDED_FRICTION)
            : world.now(Input.ADDED_FRICTION);
    double free =
        (1 - world.start(Input.FRICTION)[domain]) * (1 - added[world.tie(state, domain, partner)]);
    return (1 - free) * cut(world, state, domain, partner);
  }

  private double cut(World world, int state, int domain, int partner) {
    if (!world.has(Mechanism.INSTITUTION_FRICTION)) {
      return 1;
    }
    double[] bond =
        world.isFrozen(Mechanism.FRICTION)
            ? bonds.toPartnersAtStart()
            : bonds.toPartners(world, Mechanism.INSTITUTION_FRICTION);
    double[] part = world.start(Input.FRICTION_PART);
    double left = 1;
    double cut = world.parameter(Input.FRICTION_CUT);
    for (int m : workIn[domain]) {
      left *= 1 - cut * part[m] * bond[bonds.withPartner(m, state, partner)];
    }
    return left;
  }

  private double pace(World world, int state, int domain, int partner) {
    if (!world.has(Mechanism.INSTITUTION_BINDING)) {
      return 1;
    }
    double[] part = world.start(Input.BINDING_PART);
    double pace = 1;
    for (int m : workIn[domain]) {
      pace *= 1 - world.parameter(Input.LOCK_IN) * part[m] * outside(world, m, state, partner);
    }
    return pace;
  }

  /** How far a partner is an outsider to a member: {@code depth M_i - u_ij}. */
  private double outside(World world, int institution, int state, int partner) {
    boolean frozen = world.isFrozen(Mechanism.INSTITUTION_BINDING);
    double depth = (frozen ? world.start(Input.DEPTH) : world.now(Input.DEPTH))[institution];
    double own =
        (frozen ? world.start(Input.MEMBERSHIP) : world.memberships.membership)
            [world.memberships.ofState(institution, state)];
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_BINDING);
    return depth * own - bond[bonds.withPartner(institution, state, partner)];
  }
}
