package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Legitimacy at home, on the log-odds scale: it rises with growth beyond the trend, falls with
 * economic loss and with what is conceded to powers, answers autonomy either way, and returns to
 * where it was,
 *
 * <pre>
 * z += - a_l z + t_g (growth - growth(0)) - t_E E + t_A (A - A(0)) - t_c (conceded - usual) - t_u u,
 * l = l0 e^z / (1 - l0 + l0 e^z),
 * </pre>
 *
 * A as perceived in this quarter, u the conditions accepted in it beyond those expected; usual is
 * what the state can expect to concede in a quarter as things are at the start, which its
 * legitimacy there has felt already. Events move l0, what it returns to.
 */
final class Legitimacy implements Submodel {

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.LEGITIMACY)) {
      for (int i = 0; i < world.states; i++) {
        world.legitimacyShift[i] += change(world, i);
      }
    }
    level(world);
  }

  /** Takes the level from its shift. */
  static void level(World world) {
    double[] anchor = world.now(Input.LEGITIMACY);
    for (int i = 0; i < world.states; i++) {
      world.legitimacy[i] = Measures.shifted(anchor[i], world.legitimacyShift[i]);
    }
  }

  private static double concessionCost(World world, int state) {
    if (!world.has(Mechanism.CONCESSION_COST)) {
      return 0;
    }
    double conceded = -world.bargains.usual[state];
    for (int p = 0; p < world.powers; p++) {
      conceded += world.bargains.conceded[world.pair(state, p)];
    }
    return world.parameter(Input.LEGITIMACY_CONCESSION) * conceded;
  }

  private static double change(World world, int state) {
    return world.parameter(Input.LEGITIMACY_GROWTH) * world.growthSurprise[state]
        - world.parameter(Input.LEGITIMACY_LOSS) * world.economicLoss[state]
        + world.parameter(Input.LEGITIMACY_AUTONOMY)
            * (world.autonomy[state] - world.autonomyAtStart[state])
        - world.parameter(Input.LEGITIMACY_CONDITIONS) * world.deals.conceded[state]
        - concessionCost(world, state)
        - world.parameter(Input.LEGITIMACY_SPEED) * world.legitimacyShift[state];
  }
}
