package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States look at the world as it is: the attention of this quarter, the shares and the resolve of
 * the last. From this they know what a little more of each tie is worth to them, the marginal
 * utility
 *
 * <pre>
 * m_j = w_d [b_j - gamma Omega_j s_j - w_R cond_j a_j (1 - l)] + w_A dA/ds_j,
 * b_j = beta_o o_d capacity_j (a_j - a_j(0)) / .35,
 * </pre>
 *
 * with the analytic slope of autonomy at attention, resolve, outside options and reverse dependency
 * held fixed. Omega is the perceived risk of a power, 1 for the region, .1 for the rest of the
 * world (ten partners) and 0 for own capacity.
 */
public final class Perception implements Submodel {

  private static final double REGION_RISK = 1;
  private static final double REST_RISK = 0.1;

  /** A swing of attention by this much has the full effect of offers. */
  private static final double ATTENTION_SWING = 0.35;

  /** Takes the measures at the start and keeps the marginal utility there as its reference. */
  void open(World world) {
    Measurement.vulnerability(world);
    act(world, 0);
    System.arraycopy(world.marginal, 0, world.marginalAtStart, 0, world.marginal.length);
  }

  @Override
  public void act(World world, int tick) {
    Measurement.surroundings(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
    weighTies(world);
    if (world.has(Mechanism.AUTONOMY_MOTIVE)) {
      weighAutonomy(world);
    }
  }

  private static void weighTies(World world) {
    double[] weight = world.start(Input.WEIGHT);
    double spreading =
        world.has(Mechanism.RISK_SPREADING) ? world.parameter(Input.RISK_SPREADING) : 0;
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        for (int j = 0; j < world.partners; j++) {
          int tie = world.tie(i, d, j);
          if (world.shareAtStart[tie] > 0) {
            world.benefit[tie] = j < world.powers ? benefit(world, i, d, j) : 0;
            world.marginal[tie] =
                weight[i * world.domains + d]
                    * (world.benefit[tie]
                        - spreading * risk(world, j) * world.share[tie]
                        - aversion(world, i, j));
          }
        }
      }
    }
  }

  private static double benefit(World world, int state, int domain, int power) {
    if (!world.has(Mechanism.OFFERS)) {
      return 0;
    }
    int pair = world.pair(state, power);
    return world.parameter(Input.OFFER_EFFECT)
        * world.now(Input.OFFER_WEIGHT)[domain]
        * world.now(Input.CAPACITY)[power * world.domains + domain]
        * (world.attentionTo[pair] - world.attentionToAtStart[pair])
        / ATTENTION_SWING;
  }

  private static double risk(World world, int partner) {
    if (partner < world.powers) {
      return world.now(Input.RISK)[partner];
    }
    if (partner == world.plan.roster().region()) {
      return REGION_RISK;
    }
    return partner == world.plan.roster().rest() ? REST_RISK : 0;
  }

  private static double aversion(World world, int state, int partner) {
    if (partner >= world.powers || !world.has(Mechanism.CONDITIONALITY_AVERSION)) {
      return 0;
    }
    return world.parameter(Input.CONDITIONALITY_AVERSION)
        * world.now(Input.CONDITIONALITY)[partner]
        * world.attentionTo[world.pair(state, partner)]
        * (1 - world.now(Input.LEGITIMACY)[state]);
  }

  private static void weighAutonomy(World world) {
    double motive = world.parameter(Input.AUTONOMY_MOTIVE);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        double byDependency = autonomyByDependency(world, i, p);
        for (int d = 0; d < world.domains; d++) {
          int tie = world.tie(i, d, p);
          if (world.shareAtStart[tie] > 0) {
            world.marginal[tie] += motive * byDependency * dependencyByShare(world, i, p, d);
          }
        }
      }
    }
  }

  /** dA/dD, the sum over issues of {@code -g S/(S+P)^2 z|y-x| dL/dD}. */
  static double autonomyByDependency(World world, int state, int power) {
    double ratio = world.parameter(Input.STAKE_RATIO);
    double[] issueWeight = world.start(Input.ISSUE_WEIGHT);
    int pair = world.pair(state, power);
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      double resolve = world.resolve[state * world.issues + k];
      double total = resolve + world.pressure[state * world.issues + k];
      double slope =
          Measures.leverageSlope(
              world.threat[pair],
              world.dependency[pair],
              ratio * world.voice[pair * world.issues + k]);
      sum -=
          issueWeight[k]
              * resolve
              / (total * total)
              * Measurement.demand(world, state, power, k)
              * slope;
    }
    return sum;
  }

  /** dD/ds, {@code (1 - D) w (1 - R) V'(s) / (1 - V (1 - R))}. */
  static double dependencyByShare(World world, int state, int power, int domain) {
    int exposure = world.exposure(state, power, domain);
    double v = world.vulnerability[exposure];
    double kept = 1 - world.relief[exposure];
    double slope =
        Measures.vulnerabilitySlope(
            world.share[world.tie(state, domain, power)], v, world.now(Input.SUBSTITUTION)[domain]);
    return (1 - world.dependency[world.pair(state, power)])
        * world.start(Input.WEIGHT)[state * world.domains + domain]
        * kept
        * slope
        / (1 - v * kept);
  }
}
