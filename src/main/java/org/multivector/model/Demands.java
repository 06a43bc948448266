package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.Bargains;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Powers demand things of states: at most one a quarter of each power and state, with the chance
 *
 * <pre>
 * logit^-1(a0 + a1 sum_k g_k L_k z_k |y_k - x*_k| + a2 (theta - 1)),
 * </pre>
 *
 * theta the posture of the power. The issue is drawn with odds in proportion to L z |y - x*| (Luce
 * 1959, by the largest of {@code log(L z |y - x*|) - log(-log u)}). A power that presses for
 * nothing demands nothing, and one whose cut still stands has nothing left to add.
 */
final class Demands implements Submodel {

  private final UnitDraws draws;
  private final UnitDraws issueDraws;

  /** For worlds of this shape. */
  public Demands(World world, UnitMemory memory) {
    Roster roster = world.plan.roster();
    draws =
        memory.uniforms(PairNames.of(roster, (state, power) -> Draws.name("demand", power, state)));
    issueDraws =
        memory.gumbels(
            PairNames.of(
                roster,
                PairNames.ids(roster.issues()),
                (state, power, issue) -> Draws.name("demand", power, state, issue)));
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.DEMANDS)) {
      return;
    }
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        world.bargains.demand[pair] = Bargains.NONE;
        if (demands(world, i, p, tick)) {
          world.bargains.demand[pair] = issue(world, i, p, tick);
          world.bargains.demands[pair]++;
        }
      }
    }
  }

  private boolean demands(World world, int state, int power, int tick) {
    int pair = world.pair(state, power);
    double chance = Pressing.chance(world, state, power);
    return chance > 0 && draws.of(world, tick, pair) < chance && !world.bargains.isCutting(pair);
  }

  private int issue(World world, int state, int power, int tick) {
    int chosen = Bargains.NONE;
    double best = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < world.issues; k++) {
      double pressure = Pressing.on(world, state, power, k);
      if (pressure > 0) {
        int place = world.pair(state, power) * world.issues + k;
        double drawn = Logarithm.of(pressure) + issueDraws.of(world, tick, place);
        if (drawn > best) {
          best = drawn;
          chosen = k;
        }
      }
    }
    return chosen;
  }
}
