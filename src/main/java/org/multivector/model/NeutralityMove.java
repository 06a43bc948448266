package org.multivector.model;

import java.util.List;
import org.multivector.world.Input;
import org.multivector.world.Institution;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state declares its neutrality, or leaves it. Declaring is worth what demands on its issues lose
 * of their weight, less the offers that are refused from then on,
 *
 * <pre>
 * w_A sum_k g_k S P/(S + P)^2 nu - sum_d w_d sum_p s_pd b_pd,
 * </pre>
 *
 * over the issues and domains of neutrality; leaving is worth the opposite.
 */
final class NeutralityMove extends WeighedMove {

  private final boolean declares;

  NeutralityMove(World world, boolean declares) {
    super(world, Mechanism.NEUTRALITY_MOVES, Input.NEUTRALITY_RATE);
    this.declares = declares;
  }

  @Override
  String name() {
    return declares ? "declare_neutrality" : "leave_neutrality";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.institutions().stream().map(Roster.Entry::id).toList();
  }

  @Override
  boolean isPossible(World world, int state, int institution) {
    Memberships of = world.memberships;
    return world.plan.institutions().get(institution).neutral()
        && world.has(Mechanism.NEUTRALITY)
        && declares != of.membership[of.ofState(institution, state)] > Memberships.NEUTRAL;
  }

  @Override
  double utility(World world, int state, int institution) {
    Institution about = world.plan.institutions().get(institution);
    double worth = world.parameter(Input.AUTONOMY_MOTIVE) * shielded(world, state, about);
    double net = worth - refused(world, state, about);
    return declares ? net : -net;
  }

  private static double shielded(World world, int state, Institution about) {
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      int place = state * world.issues + k;
      if (about.binds()[k]) {
        double total = world.resolve[place] + world.pressure[place];
        sum +=
            world.start(Input.ISSUE_WEIGHT)[k]
                * world.resolve[place]
                * world.pressure[place]
                / (total * total);
      }
    }
    return world.parameter(Input.NEUTRALITY_SHIELD) * sum;
  }

  private static double refused(World world, int state, Institution about) {
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      if (about.worksIn()[d]) {
        double inDomain = 0;
        for (int p = 0; p < world.powers; p++) {
          int tie = world.tie(state, d, p);
          inDomain += world.share[tie] * world.benefit[tie];
        }
        sum += world.traffic.chosenWeight[state * world.domains + d] * inDomain;
      }
    }
    return sum;
  }

  @Override
  void make(World world, int state, int institution) {
    world.memberships.decided[institution * world.states + state] = declares ? 1 : -1;
  }
}
