package org.multivector.model;

import java.util.Arrays;
import org.multivector.chance.Exp;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States learn from neighbours that do well: what those with whom they are cohesive have made of
 * their ties with a power draws them to it, or away from it,
 *
 * <pre>
 * iota sum_{j != i} om_ij (s_jpd - r_jpd),   om_ij = h_ij e^(-k E_j) / sum_{j' != i} e^(-k E_j'),
 * </pre>
 *
 * s shares, r their references, E economic loss and h cohesion as the last quarter left them
 * (diffusion by learning from success: Simmons and Elkins 2004). The pull is in log-odds, in the
 * choice of a portfolio and of offers.
 */
final class Imitation implements Submodel {

  private final double[] success;

  /** For worlds of this shape. */
  public Imitation(World world) {
    success = new double[world.states];
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.IMITATION) || world.states == 1) {
      return;
    }
    Arrays.fill(world.examplePull, 0);
    for (int j = 0; j < world.states; j++) {
      success[j] = Exp.of(-world.parameter(Input.IMITATION_SUCCESS) * world.economicLoss[j]);
    }
    for (int i = 0; i < world.states; i++) {
      double others = successOfOthers(i);
      for (int j = 0; j < world.states; j++) {
        if (j != i && success[j] > 0) {
          double heed = world.cohesion[i * world.states + j] * success[j] / others;
          follow(world, i, j, world.parameter(Input.IMITATION) * heed);
        }
      }
    }
  }

  private double successOfOthers(int state) {
    double sum = 0;
    for (int j = 0; j < success.length; j++) {
      sum += j == state ? 0 : success[j];
    }
    return sum;
  }

  private static void follow(World world, int state, int other, double weight) {
    double[] pull = world.examplePull;
    for (int d = 0; d < world.domains; d++) {
      int own = world.tie(state, d, 0);
      int example = world.tie(other, d, 0);
      for (int p = 0; p < world.powers; p++) {
        double made = world.share[example + p] - world.shareReference[example + p];
        pull[own + p] += weight * made;
      }
    }
  }
}
