package org.multivector.model;

import org.multivector.chance.Logarithm;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What the portfolio costs: economic loss as a difference from the start, negative for a gain,
 *
 * <pre>
 * E = - sum_d w_d sum_j [s_j b_j + s_j i_j - s_j(0) i_j(0)] + sum_d (sqrt(w_d) / lambda) KL(s_d || r_d) + X,
 * </pre>
 *
 * the benefits of offers and institutions forgone, friction met (i the benefit of institutions less
 * friction, {@link TieWorth}), what moving away from the reference shares costs by the logit's own
 * account, and what leaving an institution costs ({@link Exits}). The benefit b of offers is 0 at
 * the start.
 */
public final class Welfare implements Submodel {

  private final double[] worthAtStart;

  /** For worlds of this shape. */
  public Welfare(World world) {
    worthAtStart = new double[world.states];
  }

  /** Takes what institutions and friction make of the ties of the start. */
  void open(World world) {
    for (int i = 0; i < world.states; i++) {
      worthAtStart[i] = worth(world, i);
    }
  }

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
      double gained = worth(world, i) - worthAtStart[i];
      world.economicLoss[i] = loss - gained + world.memberships.exitLoss[i];
    }
  }

  private static double worth(World world, int state) {
    double[] weight = world.start(Input.WEIGHT);
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      int from = world.tie(state, d, 0);
      double inDomain = 0;
      for (int tie = from; tie < from + world.partners; tie++) {
        inDomain += world.share[tie] * world.memberships.worth[tie];
      }
      sum += weight[state * world.domains + d] * inDomain;
    }
    return sum;
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
