package org.multivector.model;

import org.multivector.chance.Exp;
import org.multivector.world.Exponent;

/**
 * The measures of the model as pure functions of numbers. Shares, dependencies and losses are
 * fractions of a state's external welfare at the start. None of them needs a clamp: each stays in
 * its range because of its form.
 */
final class Measures {

  private Measures() {}

  /** Slope of a vulnerability ({@link Measurement#vulnerability}) by the share. */
  static double vulnerabilitySlope(double share, double vulnerability, double substitution) {
    return (1 - vulnerability) / ((substitution - 1) * (1 - share));
  }

  /**
   * Elasticity that holds in the first year: {@code sigma_SR - 1 = theta (sigma - 1)}.
   *
   * @param shortRun theta, (0, 1]
   */
  static double shortRunSubstitution(double substitution, double shortRun) {
    return 1 + shortRun * (substitution - 1);
  }

  /**
   * Part of a vulnerability that outside options remove: {@code R = limit X / (1 + X)} (Emerson
   * 1962: alternatives to a relation lower dependence in it).
   *
   * @param engagement X, rivals' engagement, 0 or more
   * @param limit highest part that can be removed, [0, 1)
   */
  static double relief(double engagement, double limit) {
    return limit * engagement / (1 + engagement);
  }

  /**
   * Dependency on a power over all domains, {@code D = 1 - prod_d (1 - V_d)^w_d}: the joint threat.
   *
   * @param weightedLogs sum over domains of weight x log(1 - effective vulnerability)
   */
  static double dependency(double weightedLogs) {
    return 1 - Exp.of(weightedLogs);
  }

  /**
   * Threat that a power can make of its attention, {@code T = 1 - (1 - a c)^posture}.
   *
   * @param attention to the state, [0, 1]
   * @param coerciveness [0, 1)
   * @param posture exponent: neglect .5, maintain 1, press 2
   */
  static double threat(double attention, double coerciveness, double posture) {
    if (posture == 1) {
      return attention * coerciveness;
    }
    return 1 - Exponent.raise(1 - attention * coerciveness, posture);
  }

  /**
   * Leverage of a power over a state, {@code L = T D^2 / (D + chi v)}, 0 without dependency: the
   * threat times the dependency times the power's share of the surplus (Hirschman 1945; Wagner 1988
   * on why dependency alone is not leverage).
   *
   * @param threat [0, 1)
   * @param dependency [0, 1)
   * @param counterweight chi v, what the power itself would lose, 0 or more
   */
  static double leverage(double threat, double dependency, double counterweight) {
    if (dependency == 0) {
      return 0;
    }
    return threat * dependency * (dependency / (dependency + counterweight));
  }

  /** Slope of {@link #leverage} by the dependency. */
  static double leverageSlope(double threat, double dependency, double counterweight) {
    if (counterweight == 0) {
      return threat;
    }
    double part = dependency / (dependency + counterweight);
    return threat * part * (2 - part);
  }

  /**
   * Weight that a state's own wish keeps on an issue, {@code S / (S + P)}.
   *
   * @param resolve S, more than 0
   * @param pressure P, 0 or more
   * @return (0, 1]; 1 without pressure
   */
  static double ownWeight(double resolve, double pressure) {
    return resolve / (resolve + pressure);
  }

  /**
   * Where a state ends up on an issue if it answers all pulls, {@code (S x + sum L z y) / (S + sum
   * L z)} (the compromise model, Achen 2006).
   */
  static double compromise(double resolve, double wish, double pull, double weight) {
    return (resolve * wish + pull) / (resolve + weight);
  }

  /**
   * Reverse dependency: what a power would lose with a state, as a fraction of its own welfare, by
   * the form of {@link #dependency} with openness as the only weight: {@code v = 1 - (1 -
   * s)^(openness/(sigma - 1))}.
   *
   * @param share the state's share in the power's turnover, [0, 1)
   * @param substitution elasticity of substitution of the power, more than 1
   * @param openness the power's turnover over its GDP
   * @return [0, 1); for small shares openness x share / (sigma - 1)
   */
  static double reverseDependency(double share, double substitution, double openness) {
    return 1 - Exponent.raise(1 - share, openness / (substitution - 1));
  }

  /**
   * Reverse dependency of a state that others join.
   *
   * <p>With psi at least 0, {@code v^h = 1 - (1 - v) prod_j (1 - psi m h_j v_j)}. With psi below 0
   * cohesion divides: v shrinks by the factor by which |psi| would raise it, {@code v^2 /
   * v^h(|psi|)}, so that it stays in [0, v]; continuing the product there would make it negative
   * and push leverage out of [0, 1).
   *
   * @param alone v, [0, 1)
   * @param remainder the product over the other states, with |psi|
   * @param voice psi
   */
  static double jointReverse(double alone, double remainder, double voice) {
    double joined = 1 - (1 - alone) * remainder;
    if (voice >= 0) {
      return joined;
    }
    return joined == 0 ? 0 : alone * (alone / joined);
  }

  /**
   * A power's handicap in bargaining: the state's share of the surplus, {@code chi v / (D + chi
   * v)}.
   */
  static double surplusShare(double dependency, double counterweight) {
    double sum = dependency + counterweight;
    return sum == 0 ? 0 : counterweight / sum;
  }

  /**
   * A share whose log-odds have shifted: {@code x e^z / (1 - x + x e^z)}. Stays in (0, 1), leaves 0
   * and 1 where they are, and without a shift changes no bit.
   */
  static double shifted(double share, double shift) {
    if (shift == 0) {
      return share;
    }
    double odds = share * Exp.of(shift);
    return odds / (1 - share + odds);
  }

  /** The share whose log-odds are x, {@code 1 / (1 + e^-x)}. */
  static double logistic(double logOdds) {
    return 1 / (1 + Exp.of(-logOdds));
  }

  /** Stress loss: the mean of short-run and long-run dependency. */
  static double stressLoss(double shortRun, double longRun) {
    return (shortRun + longRun) / 2;
  }
}
