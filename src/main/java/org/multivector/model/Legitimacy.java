package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Legitimacy at home, on the log-odds scale: it rises with growth beyond the trend and falls with
 * economic loss, answers autonomy either way, and returns to where it was,
 *
 * <pre>
 * z += - a_l z + t_g (growth - growth(0)) - t_E E + t_A (A - A(0)) - t_u u,   l = l0 e^z / (1 - l0 + l0 e^z),
 * </pre>
 *
 * A as perceived in this quarter, u the conditions accepted in it beyond those expected. Events
 * move l0, what it returns to.
 */
public final class Legitimacy implements Submodel {

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

  private static double change(World world, int state) {
    return world.parameter(Input.LEGITIMACY_GROWTH) * world.growthSurprise[state]
        - world.parameter(Input.LEGITIMACY_LOSS) * world.economicLoss[state]
        + world.parameter(Input.LEGITIMACY_AUTONOMY)
            * (world.autonomy[state] - world.autonomyAtStart[state])
        - world.parameter(Input.LEGITIMACY_CONDITIONS) * world.deals.conceded[state]
        - world.parameter(Input.LEGITIMACY_SPEED) * world.legitimacyShift[state];
  }
}
