package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.World;

/**
 * How closely institutions join a state to a partner or to another state: {@code u = depth M_i M_j}
 * by institution, M the memberships. The region's membership is the mean of the other states'; the
 * rest of the world and own capacity are members of nothing.
 */
final class Bonds {

  private final int partners;
  private final int states;
  private final double[] toPartners;
  private final double[] toPartnersAtStart;
  private final double[] toStates;
  private final double[] toStatesAtStart;

  Bonds(World world) {
    partners = world.partners;
    states = world.states;
    int institutions = world.plan.institutions().size();
    toPartners = new double[institutions * states * partners];
    toPartnersAtStart = new double[toPartners.length];
    toStates = new double[institutions * states * states];
    toStatesAtStart = new double[toStates.length];
  }

  /** Takes the bonds of now. */
  void tie(World world) {
    double[] depth = world.now(Input.DEPTH);
    Memberships of = world.memberships;
    for (int m = 0; m < depth.length; m++) {
      for (int i = 0; i < states; i++) {
        double own = depth[m] * of.membership[of.ofState(m, i)];
        int from = (m * states + i) * partners;
        for (int p = 0; p < world.powers; p++) {
          toPartners[from + p] = own * of.membership[of.ofPower(m, p)];
        }
        double others = 0;
        for (int j = 0; j < states; j++) {
          double other = j == i ? 0 : of.membership[of.ofState(m, j)];
          toStates[(m * states + i) * states + j] = own * other;
          others += other;
        }
        toPartners[from + world.plan.roster().region()] =
            states > 1 ? own * others / (states - 1) : 0;
      }
    }
  }

  /** Keeps the bonds of now as those of the start. */
  void keepAsStart() {
    System.arraycopy(toPartners, 0, toPartnersAtStart, 0, toPartners.length);
    System.arraycopy(toStates, 0, toStatesAtStart, 0, toStates.length);
  }

  /** The bonds with partners that a mechanism sees: those of the start if it is frozen. */
  double[] toPartners(World world, Mechanism mechanism) {
    return world.isFrozen(mechanism) ? toPartnersAtStart : toPartners;
  }

  double[] toPartnersAtStart() {
    return toPartnersAtStart;
  }

  /** The bonds with other states that a mechanism sees. */
  double[] toStates(World world, Mechanism mechanism) {
    return world.isFrozen(mechanism) ? toStatesAtStart : toStates;
  }

  double[] toStatesAtStart() {
    return toStatesAtStart;
  }

  int withPartner(int institution, int state, int partner) {
    return (institution * states + state) * partners + partner;
  }

  int withState(int institution, int state, int other) {
    return (institution * states + state) * states + other;
  }
}
