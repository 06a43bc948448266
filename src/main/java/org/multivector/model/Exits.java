package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Exponent;
import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.World;

/**
 * A state that leaves an institution, or becomes less of a member, pays for eight quarters, and for
 * as long the leader is harder on it. With X_mi the membership times depth that it has given up in
 * the last eight quarters,
 *
 * <pre>
 * loss_i = c sum_m X_mi,   posture_pi x (1 + rho)^(sum over m led by p of X_mi).
 * </pre>
 */
final class Exits {

  private final double[] before;
  private int remembered;

  Exits(World world) {
    before = new double[world.memberships.membership.length];
  }

  /** Notes who is a member at the start. */
  void open(World world) {
    System.arraycopy(world.memberships.membership, 0, before, 0, before.length);
    remembered = 0;
  }

  /** Notes who has left since the last quarter and takes what that costs. */
  void take(World world, int tick) {
    if (!world.has(Mechanism.INSTITUTION_EXIT) || world.isFrozen(Mechanism.INSTITUTION_EXIT)) {
      return;
    }
    Memberships at = world.memberships;
    boolean same = Arrays.equals(at.membership, before);
    if (same && remembered == 0) {
      return;
    }
    remembered = same ? remembered - 1 : Memberships.EXIT_QUARTERS;
    note(world, tick);
    System.arraycopy(at.membership, 0, before, 0, before.length);
    for (int i = 0; i < world.states; i++) {
      cost(world, i);
    }
  }

  private void note(World world, int tick) {
    Memberships at = world.memberships;
    int institutions = world.plan.institutions().size();
    int from = tick % Memberships.EXIT_QUARTERS * institutions * world.states;
    for (int m = 0; m < institutions; m++) {
      for (int i = 0; i < world.states; i++) {
        double left = before[at.ofState(m, i)] - at.membership[at.ofState(m, i)];
        at.exits[from + m * world.states + i] = Math.max(0, left) * world.now(Input.DEPTH)[m];
      }
    }
  }

  private static void cost(World world, int state) {
    Memberships at = world.memberships;
    double all = 0;
    for (int p = 0; p < world.powers; p++) {
      at.reaction[world.pair(state, p)] = 1;
    }
    for (int m = 0; m < world.plan.institutions().size(); m++) {
      double left = left(world, m, state);
      Institution about = world.plan.institutions().get(m);
      all += left;
      if (left > 0 && about.leader() != Institution.NOBODY) {
        at.reaction[world.pair(state, about.leader())] *=
            Exponent.raise(1 + world.parameter(Input.EXIT_REACTION), left);
      }
    }
    at.exitLoss[state] = world.parameter(Input.EXIT_COST) * all;
  }

  private static double left(World world, int institution, int state) {
    int institutions = world.plan.institutions().size();
    double sum = 0;
    for (int quarter = 0; quarter < Memberships.EXIT_QUARTERS; quarter++) {
      sum += world.memberships.exits[(quarter * institutions + institution) * world.states + state];
    }
    return sum;
  }
}
