package org.multivector.model;

import java.util.Arrays;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * States look at the world as it is: the attention of this quarter, the shares and the resolve of
 * the last. From this they know what a little more of each tie is worth to them, the marginal
 * utility
 *
 * <pre>
 * m_j = w_d [b_j + inst_j - friction_j - gamma Omega_j s_j - w_R cond_j a_j (1 - l) + w_L f_j] + w_A dA/ds_j,
 * b_j = beta_o o_d capacity_j (a_j - a_j(0)) / .35 + deals_j + o_d favour_j,
 * </pre>
 *
 * see {@link DealMaking} for deals, {@link Aftermath} for favours, {@link TieWorth} for inst and
 * friction, {@link PartnerRisk} for Omega, with the analytic slope of autonomy at attention,
 * resolve, outside options and reverse dependency held fixed; l is legitimacy, f the public's
 * sentiment towards a power.
 */
public final class Perception implements Submodel {

  /** A swing of attention by this much has the full effect of offers. */
  private static final double ATTENTION_SWING = 0.35;

  private final double[] autonomyMotive;
  private final PartnerRisk risk;
  private final double[] offers;
  private final double[] favours;
  private final double[] aversion;
  private final double[] appeal;

  /** For worlds of this shape. */
  public Perception(World world) {
    autonomyMotive = new double[world.states];
    risk = new PartnerRisk(world);
    offers = new double[world.partners];
    favours = new double[world.partners];
    aversion = new double[world.partners];
    appeal = new double[world.partners];
  }

  /** Takes the measures at the start and keeps the marginal utility there as its reference. */
  void open(World world) {
    Measurement.vulnerability(world);
    Surroundings.open(world);
    look(world);
    Arrays.fill(autonomyMotive, world.parameter(Input.AUTONOMY_MOTIVE));
    weigh(world);
    System.arraycopy(world.marginal, 0, world.marginalAtStart, 0, world.marginal.length);
  }

  @Override
  public void act(World world, int tick) {
    Surroundings.measure(world);
    look(world);
    for (int i = 0; i < world.states; i++) {
      autonomyMotive[i] =
          world.parameter(Input.AUTONOMY_MOTIVE) * (1 - Doctrine.bandwagoning(world, i));
    }
    weigh(world);
  }

  private static void look(World world) {
    Measurement.restore(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
    Measurement.autonomy(world);
  }

  private void weigh(World world) {
    weighTies(world);
    if (world.has(Mechanism.AUTONOMY_MOTIVE)) {
      weighAutonomy(world);
    }
    if (world.entry.hasFresh()) {
      welcome(world);
    }
  }

  /** What a tie that has opened is worth from the outset, deals apart, is its reference. */
  private static void welcome(World world) {
    for (int tie = 0; tie < world.marginal.length; tie++) {
      if (world.entry.takeFresh(tie)) {
        double weight = world.traffic.chosenWeight[tie / world.partners];
        world.marginalAtStart[tie] = world.marginal[tie] - weight * world.deals.benefit[tie];
      }
    }
  }

  private void weighTies(World world) {
    double[] weight = world.traffic.chosenWeight;
    double spreading =
        world.has(Mechanism.RISK_SPREADING) ? world.parameter(Input.RISK_SPREADING) : 0;
    for (int i = 0; i < world.states; i++) {
      risk.look(world, i);
      weighOffersAndConditions(world, i);
      for (int d = 0; d < world.domains; d++) {
        risk.hold(world, i, d);
        double w = weight[i * world.domains + d];
        double offerWeight = world.now(Input.OFFER_WEIGHT)[d];
        for (int j = 0; j < world.partners; j++) {
          int tie = world.tie(i, d, j);
          if (world.isOpen(tie)) {
            double capacity =
                j < world.powers ? world.now(Input.CAPACITY)[j * world.domains + d] : 0;
            world.benefit[tie] =
                offers[j] * offerWeight * capacity
                    + world.deals.benefit[tie]
                    + favours[j] * offerWeight;
            world.marginal[tie] =
                w
                    * (world.benefit[tie]
                        + world.memberships.worth[tie]
                        - spreading * risk.marginal(world, i, d, j)
                        - aversion[j]
                        + appeal[j]);
          }
        }
      }
    }
  }

  /**
   * What attention gained is worth at full capacity, what conditions cost, and what it is worth to
   * be seen with a power that the public likes.
   */
  private void weighOffersAndConditions(World world, int state) {
    double effect = world.has(Mechanism.OFFERS) ? world.parameter(Input.OFFER_EFFECT) : 0;
    double insecurity =
        world.has(Mechanism.CONDITIONALITY_AVERSION)
            ? world.parameter(Input.CONDITIONALITY_AVERSION) * (1 - world.legitimacy[state])
            : 0;
    double heed = world.has(Mechanism.SENTIMENT) ? world.parameter(Input.SENTIMENT_MOTIVE) : 0;
    double[] sentiment =
        world.isFrozen(Mechanism.SENTIMENT) ? world.start(Input.SENTIMENT) : world.sentiment;
    for (int p = 0; p < world.powers; p++) {
      int pair = world.pair(state, p);
      double gained = world.attentionTo[pair] - world.attentionToAtStart[pair];
      offers[p] = effect * gained / ATTENTION_SWING;
      favours[p] = world.region.favoured[pair];
      aversion[p] = insecurity * world.now(Input.CONDITIONALITY)[p] * world.attentionTo[pair];
      appeal[p] = heed * sentiment[pair];
    }
  }

  private void weighAutonomy(World world) {
    for (int i = 0; i < world.states; i++) {
      double motive = autonomyMotive[i];
      for (int p = 0; p < world.powers; p++) {
        double byDependency = autonomyByDependency(world, i, p);
        for (int d = 0; d < world.domains; d++) {
          int tie = world.tie(i, d, p);
          if (world.isOpen(tie)) {
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

  /**
   * dD/ds, {@code (1 - D) w (1 - R) V'(s) / (1 - V (1 - R))}. Only the part of V off networks
   * answers the share: {@code V' = (1 - phi) (1 - V^CES) / ((sigma - 1)(1 - s))}, and {@code (1 -
   * phi)(1 - V^CES) = 1 - V - phi (1 - V^flow)}.
   */
  static double dependencyByShare(World world, int state, int power, int domain) {
    int exposure = world.exposure(state, power, domain);
    int place = state * world.domains + domain;
    double v = world.vulnerability[exposure];
    double kept = 1 - world.relief[exposure];
    double fixed = world.traffic.part[place] * (1 - world.traffic.vulnerability[exposure]);
    double slope =
        Measures.vulnerabilitySlope(
            world.share[world.tie(state, domain, power)],
            v + fixed,
            world.now(Input.SUBSTITUTION)[domain]);
    return (1 - world.dependency[world.pair(state, power)])
        * world.start(Input.WEIGHT)[place]
        * kept
        * slope
        / (1 - v * kept);
  }
}
