package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Cohesion of each two states, on the log-odds scale: pressure that both are under brings them
 * together (k_p above 0) or divides them (below 0), and it returns to where it was,
 *
 * <pre>
 * z += a_h (f - z) + k_p (c - c(0)),   c = sum_k g_k sqrt(P_ik P_jk),   h = h0 e^z / (1 - h0 + h0 e^z),
 * </pre>
 *
 * P the pressure perceived in this quarter, f what {@link Forums} have changed. Treaties and
 * clashes are events on h0.
 */
public final class Cohesion implements Submodel {

  /** Takes the common pressure of the start, which later quarters are compared with. */
  void open(World world) {
    for (int i = 0; i < world.states; i++) {
      for (int j = 0; j < world.states; j++) {
        world.commonPressureAtStart[i * world.states + j] = commonPressure(world, i, j);
      }
    }
  }

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.COHESION)) {
      for (int i = 0; i < world.states; i++) {
        for (int j = 0; j < world.states; j++) {
          if (i != j) {
            world.cohesionShift[i * world.states + j] += change(world, i, j);
          }
        }
      }
    }
    level(world);
  }

  /** Takes the level from its shift. */
  static void level(World world) {
    double[] anchor = world.now(Input.COHESION);
    for (int place = 0; place < world.cohesion.length; place++) {
      world.cohesion[place] = Measures.shifted(anchor[place], world.cohesionShift[place]);
    }
  }

  private static double change(World world, int state, int other) {
    int place = state * world.states + other;
    double pressure = commonPressure(world, state, other) - world.commonPressureAtStart[place];
    double gap = world.cohesionShift[place] - world.memberships.accord[place];
    return world.parameter(Input.COHESION_PRESSURE) * pressure
        - world.parameter(Input.COHESION_SPEED) * gap;
  }

  private static double commonPressure(World world, int state, int other) {
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      double product =
          world.pressure[state * world.issues + k] * world.pressure[other * world.issues + k];
      sum += issueWeight[k] * Math.sqrt(product);
    }
    return sum;
  }
}
