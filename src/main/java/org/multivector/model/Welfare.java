package org.multivector.model;

import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What the portfolio costs: economic loss as a difference from the start, negative for a gain,
 *
 * <pre>
 * E = - sum_d w_d sum_j s_j b_j + sum_d (sqrt(w_d) / lambda) KL(s_d || r_d),
 * </pre>
 *
 * the benefits of offers forgone and what moving away from the reference shares costs by the
 * logit's own account. Benefits are 0 at the start.
 */
public final class Welfare implements Submodel {

  @Override
  public void act(World world, int tick) {
    double sensitivity = world.parameter(Input.CHOICE_SENSITIVITY);
    double[] weight = world.start(Input.WEIGHT);
    for (int i = 0; i < world.states; i++) {
      double loss = 0;
      for (int d = 0; d < world.domains; d++) {
        double w = weight[i * world.domains + d];
        loss += Math.sqrt(w) / sensitivity * divergence(world, i, d) - w * benefit(world, i, d);
      }
      world.economicLoss[i] = loss;
    }
  }

  private static double benefit(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int j = 0; j < world.powers; j++) {
      sum += world.share[from + j] * world.benefit[from + j];
    }
    return sum;
  }

  private static double divergence(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int tie = from; tie < from + world.partners; tie++) {
      double share = world.share[tie];
      if (share > 0) {
        sum += share * Logarithm.of(share / world.shareReference[tie]);
      }
    }
    return sum;
  }
}
