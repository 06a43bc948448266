package org.multivector.model;

import java.util.Arrays;
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
  private final int self;

  /** By domain: the institutions that work in it. */
  private final int[][] workIn;

  /** By institution: what a bond takes of friction, and an outsider of the way. */
  private final double[] cut;

  private final double[] locked;

  TieWorth(World world, Bonds bonds) {
    this.bonds = bonds;
    self = world.plan.roster().self();
    List<Institution> all = world.plan.institutions();
    cut = new double[all.size()];
    locked = new double[all.size()];
    workIn = new int[world.domains][];
    for (int d = 0; d < workIn.length; d++) {
      int domain = d;
      workIn[d] =
          IntStream.range(0, all.size()).filter(m -> all.get(m).worksIn()[domain]).toArray();
    }
  }

  /** Takes worth and pace of all ties. */
  void take(World world) {
    boolean cuts = world.has(Mechanism.INSTITUTION_FRICTION);
    for (int m = 0; m < cut.length; m++) {
      double part = world.start(Input.FRICTION_PART)[m];
      cut[m] = cuts ? world.parameter(Input.FRICTION_CUT) * part : 0;
      locked[m] = world.parameter(Input.LOCK_IN) * world.start(Input.BINDING_PART)[m];
    }
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        benefit(world, i, d);
        if (world.has(Mechanism.FRICTION)) {
          friction(world, i, d);
        }
        if (world.has(Mechanism.INSTITUTION_BINDING)) {
          pace(world, i, d);
        }
      }
    }
  }

  private void benefit(World world, int state, int domain) {
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_BENEFIT);
    double[] part = world.start(Input.BENEFIT_PART);
    double effect =
        world.has(Mechanism.INSTITUTION_BENEFIT) ? world.parameter(Input.INSTITUTION_BENEFIT) : 0;
    int from = world.tie(state, domain, 0);
    for (int j = 0; j < world.partners; j++) {
      double sum = 0;
      for (int m : workIn[domain]) {
        sum += part[m] * bond[bonds.withPartner(m, state, j)];
      }
      world.memberships.worth[from + j] = effect * sum;
    }
  }

  private void friction(World world, int state, int domain) {
    boolean frozen = world.isFrozen(Mechanism.FRICTION);
    double[] added = frozen ? world.start(Input.ADDED_FRICTION) : world.now(Input.ADDED_FRICTION);
    double[] bond =
        frozen
            ? bonds.toPartnersAtStart()
            : bonds.toPartners(world, Mechanism.INSTITUTION_FRICTION);
    double usual = 1 - world.start(Input.FRICTION)[domain];
    int from = world.tie(state, domain, 0);
    for (int j = 0; j < world.partners; j++) {
      double left = 1;
      for (int m : workIn[domain]) {
        left *= 1 - cut[m] * bond[bonds.withPartner(m, state, j)];
      }
      double free = usual * (1 - added[from + j]);
      world.memberships.worth[from + j] -= j == self ? 0 : (1 - free) * left;
    }
  }

  private void pace(World world, int state, int domain) {
    boolean frozen = world.isFrozen(Mechanism.INSTITUTION_BINDING);
    double[] depth = frozen ? world.start(Input.DEPTH) : world.now(Input.DEPTH);
    double[] membership = frozen ? world.start(Input.MEMBERSHIP) : world.memberships.membership;
    double[] bond = bonds.toPartners(world, Mechanism.INSTITUTION_BINDING);
    double[] pace = world.memberships.pace;
    int from = world.tie(state, domain, 0);
    Arrays.fill(pace, from, from + world.partners, 1);
    for (int m : workIn[domain]) {
      double own = depth[m] * membership[world.memberships.ofState(m, state)];
      for (int j = 0; j < world.partners; j++) {
        double outside = own - bond[bonds.withPartner(m, state, j)]; // depth M_i - u_ij
        pace[from + j] *= 1 - locked[m] * outside;
      }
    }
    pace[from + self] = 1;
    boolean paced = false;
    for (int j = 0; j < world.partners; j++) {
      paced |= pace[from + j] != 1;
    }
    world.memberships.paced[state * world.domains + domain] = paced;
  }
}
