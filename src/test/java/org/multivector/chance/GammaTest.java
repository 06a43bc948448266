package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {

  /** Solved with 50 digits. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 1e-08, 7.853981633974483836e-17",
    "0.5, 0.3, 0.074235930916272719042",
    "1, 0.75, 1.3862943611198906188",
    "2.5, 0.999, 10.257502826216438192",
    "7, 0.01, 2.3302125313288841045",
    "30, 0.5, 29.667333138221231366",
    "100, 1e-15, 39.876624507505320847",
    "100, 0.9999, 141.5301269121211157",
    "1000, 0.25, 978.49296649469284766",
    "1000000, 0.5, 999999.66666668641979"
  })
  void givesKnownQuantiles(double shape, double u, double expected) {
    assertThat(Gamma.quantile(shape, u)).isCloseTo(expected, within(1e-14 * expected));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.5, 0.9, 1, 1.1, 2, 3.7, 10, 30, 100, 500})
  void agreesWithCommonsMathInBothTails(double shape) {
    for (int i = 1; i < 1000; i++) {
      double u = i < 50 ? StrictMath.pow(10, -i / 4.0) : i / 1000.0;
      double x = Gamma.quantile(shape, u);
      double y = Gamma.quantile(shape, 1 - u);

      assertThat(oracleBelow(shape, x) / u).isCloseTo(1, within(1e-12));
      assertThat(oracleAbove(shape, y) / (1 - (1 - u))).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void endsAndNeverFallsForAnyShape() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 20_000; i++) {
      double shape = StrictMath.pow(10, random.nextDouble(-6, 6));
      double u = 1 / (1 + StrictMath.exp(random.nextDouble(-36, 300)));
      double x = Gamma.quantile(shape, u);

      assertThat(x).isGreaterThanOrEqualTo(0).isFinite();
      assertThat(Gamma.quantile(shape, Math.min(1 - 0x1p-53, u * (1 + 1e-9))))
          .isGreaterThanOrEqualTo(x);
    }
  }

  /** Shares from gammas have the mean and variance of the Dirichlet distribution. */
  @Test
  void makesDirichletShares() {
    double[] weights = {0.05, 0.15, 0.8};
    int n = 20_000;
    double[] sum = new double[3];
    double[] squares = new double[3];
    for (int draw = 0; draw < n; draw++) {
      double[] shares = dirichlet(weights, 100, draw);
      for (int i = 0; i < 3; i++) {
        sum[i] += shares[i];
        squares[i] += (shares[i] - weights[i]) * (shares[i] - weights[i]);
      }
    }

    for (int i = 0; i < 3; i++) {
      double variance = weights[i] * (1 - weights[i]) / 101;
      assertThat(sum[i] / n).isCloseTo(weights[i], within(4.5 * Math.sqrt(variance / n)));
      assertThat(squares[i] / n / variance).isCloseTo(1, within(0.07));
    }
  }

  @Test
  void refusesShapesAndProbabilitiesOutOfRange() {
    assertThat(Gamma.quantile(1e-6, 0.5)).isZero();
    for (double shape : new double[] {0, -1, 1e-7, 2e6, Double.NaN}) {
      assertThatThrownBy(() -> Gamma.quantile(shape, 0.5))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("shape is not from 0.000001 to 1000000");
    }
    for (double u : new double[] {0, 1, -1, Double.NaN}) {
      assertThatThrownBy(() -> Gamma.quantile(2, u))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a probability strictly between 0 and 1");
    }
  }

  private static double[] dirichlet(double[] weights, double concentration, int draw) {
    double[] shares = new double[weights.length];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      double u = Draws.uniform(1, Draws.name("dirichlet"), draw, Draws.PARAMETER, 0, i);
      shares[i] = Gamma.quantile(concentration * weights[i], u);
      total += shares[i];
    }
    for (int i = 0; i < weights.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  private static double oracleBelow(double shape, double x) {
    return org.apache.commons.math3.special.Gamma.regularizedGammaP(shape, x, 1e-16, 100_000);
  }

  private static double oracleAbove(double shape, double x) {
    return org.apache.commons.math3.special.Gamma.regularizedGammaQ(shape, x, 1e-16, 100_000);
  }
}
