package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What states see, and what a little more of a tie is worth to them, by the equations of the ODD.
 */
final class PerceptionEquationTest {

  @Test
  void marginalUtility() {
    Around.each(
        Perception.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int d = 0; d < world.domains; d++) {
              for (int j = 0; j < world.partners; j++) {
                if (world.isOpen(world.tie(i, d, j))) {
                  Around.same("m", world.marginal[world.tie(i, d, j)], marginal(world, i, d, j));
                }
              }
            }
          }
        });
  }

  private static double marginal(World world, int i, int d, int j) {
    boolean power = j < world.powers;
    double phi = world.traffic.part[i * world.domains + d];
    double w = world.start(Input.WEIGHT)[i * world.domains + d];
    int tie = world.tie(i, d, j);
    double b = power ? benefit(world, i, d, j) : world.deals.benefit[tie];
    double risk = Terms.parameter(world, Mechanism.RISK_SPREADING, Input.RISK_SPREADING);
    double aversion =
        Terms.parameter(world, Mechanism.CONDITIONALITY_AVERSION, Input.CONDITIONALITY_AVERSION);
    double appeal = Terms.parameter(world, Mechanism.SENTIMENT, Input.SENTIMENT_MOTIVE);
    double strings = 0;
    double liked = 0;
    if (power) {
      int pair = world.pair(i, j);
      strings =
          world.now(Input.CONDITIONALITY)[j] * world.attentionTo[pair] * (1 - world.legitimacy[i]);
      boolean frozen = world.isFrozen(Mechanism.SENTIMENT);
      liked = (frozen ? world.start(Input.SENTIMENT) : world.sentiment)[pair];
    }
    double exposed = omega(world, i, j) * Terms.whole(world, i, d, j) + shared(world, i, d, j);
    double worth =
        b + world.memberships.worth[tie] - risk * exposed - aversion * strings + appeal * liked;
    return (1 - phi) * w * worth + (power ? autonomy(world, i, d, j) : 0);
  }

  @Test
  void portfolioRisk() {
    Around.each(
        Observation.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int d = 0; d < world.domains; d++) {
              double sum = 0;
              for (int j = 0; j < world.partners; j++) {
                double whole = Terms.whole(world, i, d, j);
                sum += whole * (omega(world, i, j) * whole + shared(world, i, d, j));
              }
              Around.same("portfolio risk", world.portfolioRisk[i * world.domains + d], sum);
            }
          }
        });
  }

  private static double benefit(World world, int i, int d, int p) {
    int pair = world.pair(i, p);
    double offerWeight = world.now(Input.OFFER_WEIGHT)[d];
    double gained = world.attentionTo[pair] - world.attentionToAtStart[pair];
    return Terms.parameter(world, Mechanism.OFFERS, Input.OFFER_EFFECT)
            * offerWeight
            * world.now(Input.CAPACITY)[p * world.domains + d]
            * gained
            / 0.35
        + world.deals.benefit[world.tie(i, d, p)]
        + offerWeight * world.region.favoured[pair];
  }

  private static double omega(World world, int i, int j) {
    if (j < world.powers) {
      return world.now(Input.RISK)[j] + world.bargains.fear[world.pair(i, j)];
    }
    return j == world.powers ? 1 : j == world.powers + 1 ? 0.1 : 0;
  }

  private static double shared(World world, int i, int d, int j) {
    double sum = 0;
    for (int l = 0; l < world.powers && j < world.powers; l++) {
      int from = ((i * world.domains + d) * world.powers + j) * world.powers;
      double overlap = l == j ? 0 : world.traffic.overlap[from + l];
      sum +=
          overlap
              * Math.sqrt(omega(world, i, j) * omega(world, i, l))
              * Terms.whole(world, i, d, l);
    }
    return Terms.parameter(world, Mechanism.SHARED_CORRIDORS, Input.SHARED_RISK) * sum;
  }

  /** {@code w_A dA/dD dD/ds}, with what is perceived. */
  private static double autonomy(World world, int i, int d, int p) {
    double weight = Terms.parameter(world, Mechanism.AUTONOMY_MOTIVE, Input.AUTONOMY_MOTIVE);
    int pair = world.pair(i, p);
    int exposure = world.exposure(i, p, d);
    double byDependency = 0;
    for (int k = 0; k < world.issues; k++) {
      double s = world.resolve[i * world.issues + k];
      double sum = s + world.pressure[i * world.issues + k];
      double counter = world.parameter(Input.STAKE_RATIO) * world.voice[pair * world.issues + k];
      double f = counter == 0 ? 1 : world.dependency[pair] / (world.dependency[pair] + counter);
      byDependency -=
          world.start(Input.ISSUE_WEIGHT)[k]
              * s
              / (sum * sum)
              * world.now(Input.SALIENCE)[p * world.issues + k]
              * Terms.distance(world, i, p, k)
              * world.memberships.heed[pair * world.issues + k]
              * world.threat[pair]
              * f
              * (2 - f);
    }
    double phi = world.traffic.part[i * world.domains + d];
    double sigma = world.now(Input.SUBSTITUTION)[d];
    double v = world.vulnerability[exposure];
    double r = world.relief[exposure];
    double left = 1 - v - phi * (1 - world.traffic.vulnerability[exposure]);
    double slope = left / ((sigma - 1) * (1 - world.share[world.tie(i, d, p)]));
    double byShare =
        (1 - world.dependency[pair])
            * world.start(Input.WEIGHT)[i * world.domains + d]
            * (1 - r)
            * slope
            / (1 - v * (1 - r));
    double hedging = 1 - Terms.doctrine(world, Input.BANDWAGONING, i);
    return weight * hedging * byDependency * byShare;
  }

  @Test
  void outsideOptionsAndThreats() {
    Around.each(
        Perception.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int p = 0; p < world.powers; p++) {
              int pair = world.pair(i, p);
              double kept = 1 - world.attentionTo[pair] * world.now(Input.COERCIVENESS)[p];
              double exponent =
                  world.conduct.exponent[pair]
                      * world.memberships.reaction[pair]
                      * world.region.passed[pair];
              Around.same("T", world.threat[pair], 1 - Math.pow(kept, exponent));
              if (!world.isFrozen(Mechanism.OUTSIDE_OPTIONS)) {
                for (int d = 0; d < world.domains; d++) {
                  Around.same("R", world.relief[world.exposure(i, p, d)], relief(world, i, p, d));
                }
              }
            }
          }
        });
  }

  private static double relief(World world, int i, int p, int d) {
    double x = 0;
    for (int q = 0; q < world.powers; q++) {
      x +=
          world.now(Input.RIVALRY)[p * world.powers + q]
              * world.attentionTo[world.pair(i, q)]
              * world.now(Input.CAPACITY)[q * world.domains + d]
              * world.traffic.access[world.pair(i, q)];
    }
    x *= Terms.parameter(world, Mechanism.OUTSIDE_OPTIONS, Input.OUTSIDE_OPTION);
    return world.parameter(Input.OUTSIDE_OPTION_LIMIT) * x / (1 + x);
  }

  @Test
  void reverseDependencyAloneAndJoint() {
    int[] negative = new int[1];
    Around.each(
        Perception.class,
        world -> {
          double region = 0;
          for (int i = 0; i < world.states; i++) {
            region += gdp(world, i);
          }
          for (int i = 0; i < world.states; i++) {
            for (int p = 0; p < world.powers; p++) {
              double part = world.start(Input.REVERSE_DEPENDENCY)[p] * gdp(world, i) / region;
              double exponent =
                  world.start(Input.OPENNESS)[p]
                      / (world.parameter(Input.REVERSE_SUBSTITUTION) - 1);
              Around.same("v", world.reverse[world.pair(i, p)], 1 - Math.pow(1 - part, exponent));
            }
          }
          if (!world.isFrozen(Mechanism.VOICE)) {
            negative[0] += world.parameter(Input.VOICE) < 0 ? 1 : 0;
            checkVoice(world);
          }
        });
    assertThat(negative[0]).isPositive();
  }

  private static double gdp(World world, int i) {
    return world.start(Input.STATE_GDP)[i] * Math.exp(world.stateGrowth[i]);
  }

  private static void checkVoice(World world) {
    double psi = Terms.parameter(world, Mechanism.VOICE, Input.VOICE);
    for (int i = 0; i < world.states; i++) {
      for (int p = 0; p < world.powers; p++) {
        for (int k = 0; k < world.issues; k++) {
          double product = 1;
          for (int j = 0; j < world.states; j++) {
            double coordination =
                world.now(Input.COORDINATION)[i * world.issues + k] * (1 - world.region.aside[i]);
            double cohesion = j == i ? 0 : world.cohesion[i * world.states + j];
            product *=
                1 - Math.abs(psi) * coordination * cohesion * world.reverse[world.pair(j, p)];
          }
          double v = world.reverse[world.pair(i, p)];
          double u = 1 - (1 - v) * product;
          double joint = psi >= 0 ? u : u == 0 ? 0 : v * v / u;
          double recourse = world.memberships.recourse[world.pair(i, p)];
          Around.same("v^h", world.voice[world.pair(i, p) * world.issues + k], joint * recourse);
        }
      }
    }
  }

  @Test
  void frozenVoiceStaysWhatItWasButForRecourse() {
    World[] seen = new World[1];
    double[][] alone = new double[1][];
    int[] compared = new int[1];
    Around.each(
        Perception.class,
        world -> {
          if (world.isFrozen(Mechanism.VOICE)) {
            double[] now = world.voice.clone();
            for (int n = 0; n < now.length; n++) {
              now[n] /= world.memberships.recourse[n / world.issues];
              if (seen[0] == world) {
                Around.same("v^h(0)", now[n], alone[0][n]);
                compared[0]++;
              }
            }
            seen[0] = world;
            alone[0] = now;
          }
        });
    assertThat(compared[0]).isPositive();
  }

  @Test
  void ofATieThatOpensTheReferenceIsWhatItIsWorthWithoutDeals() {
    boolean[][] open = new boolean[1][];
    double[][] reference = new double[1][];
    World[] seen = new World[1];
    int[] opened = new int[1];
    Around.each(
        Perception.class,
        world -> {
          boolean[] now = new boolean[world.marginal.length];
          for (int tie = 0; tie < now.length; tie++) {
            now[tie] = world.isOpen(tie);
            if (seen[0] == world && now[tie]) {
              double phi = world.traffic.part[tie / world.partners];
              double weight = (1 - phi) * world.start(Input.WEIGHT)[tie / world.partners];
              boolean fresh = !open[0][tie];
              opened[0] += fresh ? 1 : 0;
              double expected =
                  fresh
                      ? world.marginal[tie] - weight * world.deals.benefit[tie]
                      : reference[0][tie];
              Around.same("m(0)", world.marginalAtStart[tie], expected);
            }
          }
          seen[0] = world;
          open[0] = now;
          reference[0] = world.marginalAtStart.clone();
        });
    assertThat(opened[0]).isPositive();
  }
}
