package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Cohesion of each two states, on the log-odds scale: pressure that both are under brings them
 * together (k_p above 0) or divides them (below 0), and it returns to where it was,
 *
 * <pre>
 * z += a_h (f - z) + k_p (c - c(0)) + k_s s - k_w (w - w(0)) - k_c (x - x(0)),
 * c = sum_k g_k sqrt(P_ik P_jk),   w = W_ij (o_i + o_j)/2,   h = h0 e^z / (1 - h0 + h0 e^z),
 * </pre>
 *
 * P the pressure perceived in this quarter, f what {@link Forums} and moves have changed ({@link
 * Aftermath}), s what border and water disputes have lost since the start, W the water dispute and
 * o the states' shortage of water (Yoffe, Wolf and Giordano 2003), x the clash that goes on.
 * Treaties are events that settle disputes, and may raise h0.
 */
final class Cohesion implements Submodel {

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
    double gap =
        world.cohesionShift[place] - world.memberships.accord[place] - world.region.accord[place];
    return world.parameter(Input.COHESION_PRESSURE) * pressure
        - world.parameter(Input.COHESION_SPEED) * gap
        + settled(world, place)
        - thirst(world, state, other)
        - clash(world, place);
  }

  private static double settled(World world, int place) {
    return world.has(Mechanism.DISPUTES)
        ? -world.parameter(Input.SETTLEMENT)
            * (added(world, Input.BORDER_DISPUTE, place) + added(world, Input.WATER_DISPUTE, place))
        : 0;
  }

  private static double thirst(World world, int state, int other) {
    if (!world.has(Mechanism.WATER_STRESS)) {
      return 0;
    }
    int place = state * world.states + other;
    double[] stress = world.now(Input.WATER_STRESS);
    double[] before = world.start(Input.WATER_STRESS);
    double now = world.now(Input.WATER_DISPUTE)[place] * (stress[state] + stress[other]);
    double then = world.start(Input.WATER_DISPUTE)[place] * (before[state] + before[other]);
    return world.parameter(Input.WATER_EFFECT) * (now - then) / 2;
  }

  private static double clash(World world, int place) {
    return world.has(Mechanism.CLASHES)
        ? world.parameter(Input.CLASH_EFFECT) * added(world, Input.CLASH, place)
        : 0;
  }

  private static double added(World world, Input input, int place) {
    return world.now(input)[place] - world.start(input)[place];
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
