package org.multivector.model;

import org.multivector.chance.Logarithm;
import org.multivector.world.Exponent;
import org.multivector.world.Input;
import org.multivector.world.World;

/**
 * What the portfolio costs: economic loss as a difference from the start, negative for a gain,
 *
 * <pre>
 * E = sum_d w_d u_d - sum_d w_d sum_j [s_j b_j + s_j i_j - s_j(0) i_j(0)] + sum_d (sqrt(w_d) / lambda) KL(s_d || r_d) + X + C,
 * u = 1 - (sum_j s_j (1 - cut_j))^(1/(sigma_SR - 1)),
 * </pre>
 *
 * what cuts leave unserved, a CES loss before anybody has adjusted; the benefits of offers and
 * institutions forgone, friction met (i the benefit of institutions less friction, {@link
 * TieWorth}), what moving away from the reference shares costs by the logit's own account, what
 * leaving an institution costs ({@link Exits}), and what debts ({@link Debt}) and investments in
 * own capacity ({@link Invest}) cost. Cuts and the benefit b of offers are 0 at the start.
 */
final class Welfare implements Submodel {

  private final double[] worthAtStart;
  private final double[] ratio;
  private final double[] logs;

  /** For worlds of this shape. */
  public Welfare(World world) {
    worthAtStart = new double[world.states];
    ratio = new double[world.share.length];
    logs = new double[world.share.length];
  }

  /** Takes what institutions and friction make of the ties of the start. */
  void open(World world) {
    for (int i = 0; i < world.states; i++) {
      worthAtStart[i] = worth(world, i);
    }
  }

  @Override
  public void act(World world, int tick) {
    compare(world);
    double sensitivity = world.parameter(Input.CHOICE_SENSITIVITY);
    double[] weight = world.traffic.chosenWeight;
    for (int i = 0; i < world.states; i++) {
      double loss = world.traffic.loss[i];
      for (int d = 0; d < world.domains; d++) {
        double w = weight[i * world.domains + d];
        loss += Math.sqrt(w) / sensitivity * divergence(world, i, d) - w * benefit(world, i, d);
        if (world.bargains.standing > 0) {
          loss += w * unserved(world, i, d);
          loss += (world.start(Input.WEIGHT)[i * world.domains + d] - w) * stopped(world, i, d);
        }
      }
      double gained = worth(world, i) - worthAtStart[i];
      double spent = world.debts.cost[i] + world.ownCapacity.spending[i];
      world.economicLoss[i] = loss - gained + world.memberships.exitLoss[i] + spent;
    }
  }

  private static double worth(World world, int state) {
    double[] weight = world.traffic.chosenWeight;
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

  /**
   * What it costs that a part of the needs is not served, {@code 1 - served^(1/(sigma_SR - 1))}.
   */
  static double unserved(World world, int state, int domain) {
    double served = 0;
    double cut = 0;
    for (int j = 0; j < world.partners; j++) {
      double share = world.share[world.tie(state, domain, j)];
      double lost =
          j < world.powers ? share * world.bargains.cut[world.exposure(state, j, domain)] : 0;
      served += share - lost;
      cut += lost;
    }
    if (cut == 0) {
      return 0;
    }
    double substitution =
        Measures.shortRunSubstitution(
            world.now(Input.SUBSTITUTION)[domain], world.parameter(Input.SHORT_RUN));
    return 1 - Exponent.raise(served, 1 / (substitution - 1));
  }

  /** What cuts stop on networks, {@code 1 - prod_p (1 - cut_p V^flow_p)}. */
  private static double stopped(World world, int state, int domain) {
    double left = 1;
    for (int p = 0; p < world.powers; p++) {
      int exposure = world.exposure(state, p, domain);
      left *= 1 - world.bargains.cut[exposure] * world.traffic.vulnerability[exposure];
    }
    return 1 - left;
  }

  private static double benefit(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int j = 0; j < world.powers; j++) {
      sum += world.share[from + j] * world.benefit[from + j];
    }
    return sum;
  }

  /** The log of each share over its reference; 0 where there is no share. */
  private void compare(World world) {
    for (int tie = 0; tie < ratio.length; tie++) {
      double share = world.share[tie];
      ratio[tie] = share > 0 ? share / world.shareReference[tie] : 1;
    }
    Logarithm.ofAll(ratio, logs);
  }

  private double divergence(World world, int state, int domain) {
    int from = world.tie(state, domain, 0);
    double sum = 0;
    for (int tie = from; tie < from + world.partners; tie++) {
      sum += world.share[tie] * logs[tie];
    }
    return sum;
  }
}
