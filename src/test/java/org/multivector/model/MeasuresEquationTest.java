package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.World;

/** All measures as they are observed at the start and at the end of quarters, by the ODD. */
final class MeasuresEquationTest {

  private static void observed(Consumer<World> check) {
    Around.each(
        Observation.class,
        new Around.Watcher() {
          @Override
          public void begins(World world) {
            check.accept(world);
          }

          @Override
          public void leaves(World world, int tick) {
            check.accept(world);
          }
        });
  }

  @Test
  void vulnerabilityAndDependencyInTheLongAndShortRun() {
    int[] cuts = new int[1];
    observed(
        world -> {
          cuts[0] += world.bargains.standing;
          double theta = world.parameter(Input.SHORT_RUN);
          for (int i = 0; i < world.states; i++) {
            for (int p = 0; p < world.powers; p++) {
              double left = 1;
              double leftShortRun = 1;
              for (int d = 0; d < world.domains; d++) {
                int exposure = world.exposure(i, p, d);
                double v = vulnerability(world, i, p, d, 1);
                double soon = vulnerability(world, i, p, d, theta);
                double w = world.start(Input.WEIGHT)[i * world.domains + d];
                left *= Math.pow(1 - v * (1 - world.relief[exposure]), w);
                leftShortRun *= Math.pow(1 - soon * (1 - world.relief[exposure]), w);
                Around.same("V", world.vulnerability[exposure], v);
                Around.same("V^SR", world.vulnerabilityShortRun[exposure], soon);
              }
              Around.same("D", world.dependency[world.pair(i, p)], 1 - left);
              Around.same("D^SR", world.dependencyShortRun[world.pair(i, p)], 1 - leftShortRun);
            }
          }
        });
    assertThat(cuts[0]).isPositive();
  }

  /** Of what is not cut. */
  private static double vulnerability(World world, int i, int p, int d, double theta) {
    double served = 1 - world.bargains.cut[world.exposure(i, p, d)];
    double sigma = 1 + theta * (world.now(Input.SUBSTITUTION)[d] - 1);
    double byShares = 1 - Math.pow(1 - served * world.share[world.tie(i, d, p)], 1 / (sigma - 1));
    double byNetworks = served * world.traffic.vulnerability[world.exposure(i, p, d)];
    double phi = world.traffic.part[i * world.domains + d];
    return phi * byNetworks + (1 - phi) * byShares;
  }

  @Test
  void leverageAndItsMean() {
    observed(
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int p = 0; p < world.powers; p++) {
              int state = i;
              int power = p;
              Around.same(
                  "L",
                  world.leverage[world.pair(i, p)],
                  mean(world, k -> leverage(world, state, power, k)));
              for (int k = 0; k < world.issues; k++) {
                double actual = world.leverageOn[world.pair(i, p) * world.issues + k];
                Around.same("L on an issue", actual, leverage(world, i, p, k));
              }
            }
          }
        });
  }

  private static double leverage(World world, int i, int p, int k) {
    int pair = world.pair(i, p);
    double d = world.dependency[pair];
    double counter = world.parameter(Input.STAKE_RATIO) * world.voice[pair * world.issues + k];
    return d == 0 ? 0 : world.threat[pair] * d * d / (d + counter);
  }

  private static double mean(World world, IntToDoubleFunction ofIssue) {
    double sum = 0;
    for (int k = 0; k < world.issues; k++) {
      sum += world.start(Input.ISSUE_WEIGHT)[k] * ofIssue.applyAsDouble(k);
    }
    return sum;
  }

  @Test
  void pressureAutonomyAndMeanResolve() {
    observed(
        world -> {
          for (int i = 0; i < world.states; i++) {
            int from = i * world.issues;
            int state = i;
            for (int k = 0; k < world.issues; k++) {
              Around.same("P", world.pressure[from + k], pressure(world, i, k));
            }
            Around.same("S", world.resolveMean[i], mean(world, k -> world.resolve[from + k]));
            Around.same(
                "A",
                world.autonomy[i],
                mean(
                    world,
                    k -> {
                      double s = world.resolve[from + k];
                      return s / (s + pressure(world, state, k));
                    }));
          }
        });
  }

  private static double pressure(World world, int i, int k) {
    double sum = 0;
    for (int p = 0; p < world.powers; p++) {
      sum += pull(world, i, p, k) * Terms.distance(world, i, p, k);
    }
    return sum;
  }

  private static double pull(World world, int i, int p, int k) {
    double n = world.memberships.heed[world.pair(i, p) * world.issues + k];
    return leverage(world, i, p, k) * world.now(Input.SALIENCE)[p * world.issues + k] * n;
  }

  @Test
  void alignmentAndBalance() {
    double[] conceded = new double[1];
    observed(
        world -> {
          boolean[] balanced = world.plan.balanced();
          for (int i = 0; i < world.states; i++) {
            double away = 0;
            double weights = 0;
            for (int k = 0; k < world.issues; k++) {
              double x = alignment(world, i, k);
              double g = balanced[k] ? world.start(Input.ISSUE_WEIGHT)[k] : 0;
              away += g * Math.abs(x - world.now(Input.WISH)[i * world.issues + k]);
              weights += g;
              conceded[0] += world.bargains.commitmentOn(i, k);
              Around.same("x", world.alignment[i * world.issues + k], x);
            }
            Around.same("B", world.balance[i], 1 - away / weights);
          }
        });
    assertThat(conceded[0]).isPositive();
  }

  private static double alignment(World world, int i, int k) {
    double s = world.resolve[i * world.issues + k];
    double above = s * world.now(Input.WISH)[i * world.issues + k];
    double below = s;
    for (int p = 0; p < world.powers; p++) {
      int on = world.pair(i, p) * world.issues + k;
      double y = world.now(Input.POSITION)[p * world.issues + k];
      above += pull(world, i, p, k) * y + world.bargains.committedPosition[on];
      below += pull(world, i, p, k) + world.bargains.commitment[on];
    }
    return above / below;
  }

  @Test
  void stressLoss() {
    observed(
        world -> {
          for (int i = 0; i < world.states; i++) {
            double worst = 0;
            double sum = 0;
            double weights = 0;
            for (int p = 0; p < world.powers; p++) {
              int pair = world.pair(i, p);
              double loss = (world.dependencyShortRun[pair] + world.dependency[pair]) / 2;
              double weight = world.attentionTo[pair] * world.now(Input.COERCIVENESS)[p];
              worst = Math.max(worst, loss);
              sum += weight * loss;
              weights += weight;
              Around.same("stress loss", world.stressLoss[pair], loss);
            }
            Around.same("its maximum", world.stressLossMax[i], worst);
            Around.same("its mean", world.stressLossMean[i], weights == 0 ? 0 : sum / weights);
          }
        });
  }

  @Test
  void concentration() {
    observed(
        world -> {
          for (int i = 0; i < world.states; i++) {
            double[] all = new double[world.partners];
            for (int d = 0; d < world.domains; d++) {
              double[] shares = new double[world.partners];
              for (int j = 0; j < world.partners; j++) {
                shares[j] = Terms.whole(world, i, d, j);
                all[j] += world.start(Input.WEIGHT)[i * world.domains + d] * shares[j];
              }
              double actual = world.concentrationIn[i * world.domains + d];
              Around.same("concentration in a domain", actual, concentration(shares));
            }
            Around.same("concentration", world.concentration[i], concentration(all));
          }
        });
  }

  /** The last two partners are the rest of the world and own capacity. */
  private static double concentration(double[] shares) {
    int rest = shares.length - 2;
    double foreign = 0;
    for (int j = 0; j <= rest; j++) {
      foreign += shares[j];
    }
    double sum = 0;
    for (int j = 0; j <= rest && foreign > 0; j++) {
      sum += Math.pow(shares[j] / foreign, 2) / (j == rest ? 10 : 1);
    }
    return sum;
  }

  @Test
  void bargainingPower() {
    observed(
        world -> {
          double chi = world.parameter(Input.STAKE_RATIO);
          for (int i = 0; i < world.states; i++) {
            double sum = 0;
            double weights = 0;
            for (int p = 0; p < world.powers; p++) {
              for (int k = 0; k < world.issues; k++) {
                double d = world.dependency[world.pair(i, p)];
                double counter = chi * world.voice[world.pair(i, p) * world.issues + k];
                double weight = d * world.start(Input.ISSUE_WEIGHT)[k];
                sum += weight == 0 ? 0 : weight * counter / (d + counter);
                weights += weight;
              }
            }
            double expected = weights == 0 ? 0 : sum / weights;
            Around.same("bargaining power", world.bargainingPower[i], expected);
          }
        });
  }

  @Test
  void ofTheStartAreWhatLaterQuartersAreComparedWith() {
    Around.start(
        world -> {
          assertThat(world.leverageAtStart).isEqualTo(world.leverage);
          assertThat(world.autonomyAtStart).isEqualTo(world.autonomy);
        });
  }
}
