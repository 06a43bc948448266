package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * A power reaches a state through other states, and what it can threaten there depends on whether
 * they let it. One that is close to the state behind it, and on which the power has little
 * leverage, stands in the way (beta above 0), or is passed over the more eagerly (below 0). The
 * exponent of the threat of power p to state i is multiplied by
 *
 * <pre>
 * B_ip = prod_j [1 - beta q_ipj h_ij (1 - L_jp)] / prod_j [1 - beta q_ipj h_ij(0) (1 - L_jp(0))],
 * </pre>
 *
 * q the part of the way that goes through j, h cohesion, L leverage as last observed.
 *
 * <p>Literature: Partem 1983 on buffer systems; Fazal 2004, by whom buffers are what powers walk
 * over. It could get this wrong: if a power gains leverage on a state in between, or that state
 * falls out with the one behind it, the power's threat to the one behind rises (with beta above 0)
 * although nothing between these two has changed. After January 2022, when Russian troops had
 * rescued the government of Kazakhstan, Russian demands on Uzbekistan and Kyrgyzstan should have
 * become harder.
 */
final class Buffers implements Submodel {

  private final double[] atStart;

  /** For worlds of this shape. */
  public Buffers(World world) {
    atStart = new double[world.states * world.powers];
  }

  /** Takes what lets pass at the start. */
  void open(World world) {
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        atStart[world.pair(i, p)] = let(world, i, p);
      }
    }
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.BUFFERS)) {
      return;
    }
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        int pair = world.pair(i, p);
        world.region.passed[pair] = let(world, i, p) / atStart[pair];
      }
    }
  }

  private static double let(World world, int state, int power) {
    double[] passage = world.now(Input.PASSAGE);
    double buffer = world.parameter(Input.BUFFER);
    double let = 1;
    for (int j = 0; j < world.states; j++) {
      double part = passage[world.pair(state, power) * world.states + j];
      if (part > 0 && j != state) {
        double cohesion = world.cohesion[state * world.states + j];
        let *= 1 - buffer * part * cohesion * (1 - world.leverage[world.pair(j, power)]);
      }
    }
    return let;
  }
}
