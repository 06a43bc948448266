package org.multivector.model;

import java.util.List;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Region;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state mediates between the two powers whose rivalry it would suffer from most, or between the
 * two other states whose quarrel hurts it most; what comes of it depends on its reputation, which
 * rises. With powers it is worth {@code rep max_pq rivalry_pq sum_d w_d s_pd s_qd}, what ties with
 * both would lose if it had to choose; with states {@code rep max_jl (h_ij + h_il)/2 (dispute +
 * clash)_jl} times its ties in the region.
 */
final class Mediation extends WeighedMove {

  private static final int POWERS = 0;
  private static final int NONE = -1;

  private final int[] found;

  Mediation(World world) {
    super(world, Mechanism.MEDIATION, Input.MEDIATION_RATE);
    found = new int[2 * world.states];
  }

  @Override
  String name() {
    return "mediate";
  }

  @Override
  List<String> variants(Roster roster) {
    return List.of("powers", "states");
  }

  @Override
  boolean isPossible(World world, int state, int variant) {
    int pair = variant == POWERS ? rivals(world, state) : quarrel(world, state);
    found[2 * state + variant] = pair;
    return pair != NONE;
  }

  @Override
  double utility(World world, int state, int variant) {
    int pair = found[2 * state + variant];
    double at =
        variant == POWERS
            ? torn(world, state, pair / world.powers, pair % world.powers)
            : concern(world, state, pair / world.states, pair % world.states);
    return world.region.reputation[state] * at;
  }

  /** The pair of powers that a state would mediate between, or nothing. */
  static int rivals(World world, int state) {
    int best = NONE;
    double most = 0;
    for (int p = 0; p < world.powers; p++) {
      for (int q = p + 1; q < world.powers; q++) {
        double torn = torn(world, state, p, q);
        if (torn > most) {
          most = torn;
          best = p * world.powers + q;
        }
      }
    }
    return best;
  }

  private static double torn(World world, int state, int power, int rival) {
    double rivalry = world.now(Input.RIVALRY)[power * world.powers + rival];
    if (rivalry == 0) {
      return 0;
    }
    double[] weight = world.start(Input.WEIGHT);
    double[] share = world.share;
    double sum = 0;
    int tie = world.tie(state, 0, 0);
    for (int d = 0; d < world.domains; d++, tie += world.partners) {
      sum += weight[state * world.domains + d] * share[tie + power] * share[tie + rival];
    }
    return rivalry * sum;
  }

  /** The pair of other states that a state would mediate between, or nothing. */
  static int quarrel(World world, int state) {
    int best = NONE;
    double most = 0;
    for (int j = 0; j < world.states; j++) {
      for (int l = j + 1; l < world.states; l++) {
        double concern = j == state || l == state ? 0 : concern(world, state, j, l);
        if (concern > most) {
          most = concern;
          best = j * world.states + l;
        }
      }
    }
    return best;
  }

  private static double concern(World world, int state, int one, int other) {
    int pair = one * world.states + other;
    double quarrel = world.now(Input.BORDER_DISPUTE)[pair] + world.now(Input.CLASH)[pair];
    if (quarrel == 0) {
      return 0;
    }
    double close =
        world.cohesion[state * world.states + one] + world.cohesion[state * world.states + other];
    double ties = 0;
    for (int d = 0; d < world.domains; d++) {
      ties +=
          world.start(Input.WEIGHT)[state * world.domains + d]
              * world.share[world.tie(state, d, world.plan.roster().region())];
    }
    return quarrel * close / 2 * ties;
  }

  @Override
  void make(World world, int state, int variant) {
    Region region = world.region;
    double effect = world.parameter(Input.MEDIATION_EFFECT) * region.reputation[state];
    if (variant == POWERS) {
      add(region.calm, world.powers, rivals(world, state), effect);
    } else {
      add(region.peace, world.states, quarrel(world, state), effect);
    }
    region.reputationShift[state] += world.parameter(Input.REPUTATION_STEP);
  }

  /** Adds to both copies of a pair. */
  static void add(double[] column, int count, int pair, double effect) {
    column[pair] += effect;
    column[pair % count * count + pair / count] += effect;
  }
}
