package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every distribution must do, and its agreement with independent implementations. */
class QuantileTest {
  private static final int STEPS = 2000;

  static Stream<String> texts() {
    return Stream.of(
        "uniform 0.5 2",
        "uniform -1e15 3",
        "normal 0.02 0.01",
        "normal 3 0",
        "triangular 0.1 0.2 0.4",
        "triangular 1 1 2",
        "triangular -2 5 5",
        "beta 2 5",
        "beta 0.5 0.5",
        "beta 0.3 4",
        "beta 7 0.2",
        "beta 30 70",
        "beta 1 1",
        "lognormal 1 0.2",
        "lognormal 40 1",
        "lognormal 2 0",
        "loguniform 0.06 0.3",
        "loguniform 1e-3 1e3",
        "choice 1 2 4",
        "choice 0.1 0.1 7 8 9");
  }

  static Stream<Arguments> oracles() {
    return Stream.of(
        Arguments.of("uniform 0.5 2", new UniformRealDistribution(0.5, 2)),
        Arguments.of("normal 0.02 0.01", new NormalDistribution(0.02, 0.01)),
        Arguments.of("triangular 0.1 0.2 0.4", new TriangularDistribution(0.1, 0.2, 0.4)),
        Arguments.of("triangular 1 1 2", new TriangularDistribution(1, 1, 2)),
        Arguments.of("triangular -2 5 5", new TriangularDistribution(-2, 5, 5)),
        Arguments.of("beta 2 5", new BetaDistribution(2, 5)),
        Arguments.of("beta 0.5 0.5", new BetaDistribution(0.5, 0.5)),
        Arguments.of("beta 0.3 4", new BetaDistribution(0.3, 4)),
        Arguments.of("beta 30 70", new BetaDistribution(30, 70)),
        Arguments.of("lognormal 40 1", new LogNormalDistribution(StrictMath.log(40), 1)),
        Arguments.of("lognormal 1 0.2", new LogNormalDistribution(0, 0.2)));
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void agreesWithCommonsMath(String text, RealDistribution oracle) {
    Distribution distribution = Distributions.parse(text);
    for (int i = 1; i < STEPS; i++) {
      double u = (double) i / STEPS;

      assertThat(oracle.cumulativeProbability(distribution.quantile(u)))
          .isCloseTo(u, within(1e-12));
    }
    assertThat(distribution.mean()).isCloseTo(oracle.getNumericalMean(), within(1e-13));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void neverFallsAndStaysInsideItsSupport(String text) {
    Distribution distribution = Distributions.parse(text);
    double before = distribution.quantile(0x1p-53);
    assertThat(before).isGreaterThanOrEqualTo(distribution.lowest());
    for (int i = 1; i < STEPS; i++) {
      double value = distribution.quantile((double) i / STEPS);
      assertThat(value).isGreaterThanOrEqualTo(before);
      before = value;
    }
    double last = distribution.quantile(1 - 0x1p-53);
    assertThat(last).isBetween(before, distribution.highest());
  }

  /** By tanh-sinh quadrature of the quantile function. */
  @ParameterizedTest
  @MethodSource("texts")
  void hasTheMeanOfItsQuantiles(String text) {
    Distribution distribution = Distributions.parse(text);
    double tolerance = text.startsWith("choice") ? 0.01 : 1e-9;
    double expected = distribution.mean();

    assertThat(integralOfQuantiles(distribution))
        .isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
  }

  @ParameterizedTest
  @CsvSource({
    "uniform 2 10, 6",
    "normal -3 9, -3",
    "triangular 0 3 9, 4",
    "beta 1 3, 0.25",
    "lognormal 2 0, 2",
    "choice 1 2 6, 3"
  })
  void hasAnExactMean(String text, double mean) {
    assertThat(Distributions.parse(text).mean()).isEqualTo(mean);
  }

  @ParameterizedTest
  @CsvSource({
    "uniform 2 10, 2, 10",
    "normal 5 1, -Infinity, Infinity",
    "triangular 1 3 9, 1, 9",
    "beta 2 5, 0, 1",
    "lognormal 2 1, 0, Infinity",
    "loguniform 3 5, 3, 5",
    "choice 4 2 8, 2, 8"
  })
  void knowsTheEndsOfItsSupport(String text, double lowest, double highest) {
    assertThat(Distributions.parse(text).lowest()).isEqualTo(lowest);
    assertThat(Distributions.parse(text).highest()).isEqualTo(highest);
  }

  @Test
  void hasTheMeanOfALoguniform() {
    assertThat(Distributions.parse("loguniform 1 10").mean())
        .isCloseTo(9 / StrictMath.log(10), within(1e-14));
  }

  @Test
  void choosesEachValueEquallyOften() {
    Distribution choice = Distributions.parse("choice 4 1 2");

    assertThat(choice.quantile(0x1p-53)).isEqualTo(1);
    assertThat(choice.quantile(0.333333)).isEqualTo(1);
    assertThat(choice.quantile(0.333334)).isEqualTo(2);
    assertThat(choice.quantile(0.666667)).isEqualTo(4);
    assertThat(choice.quantile(1 - 0x1p-53)).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 6, 7, 63, 64, 65, 999})
  void choosesTheLastValueAtTheHighestProbability(int count) {
    double[] values = new double[count];
    values[count - 1] = 9;

    assertThat(Choice.of(values).quantile(1 - 0x1p-53)).isEqualTo(9);
  }

  /** Solved with 50 digits. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, 0.25, 0.1464466094067262378",
    "2, 5, 0.1, 0.092595258913128752116",
    "2, 5, 0.9, 0.51031630655149166906",
    "30, 70, 0.001, 0.17247312173138418171",
    "0.3, 4, 0.6, 0.037844219337107447959",
    "5, 0.2, 0.05, 0.79991518824317966558",
    "500, 500, 0.975, 0.53096773758540258698",
    "1, 1, 0.125, 0.125",
    "10000, 3, 0.5, 0.99973265644772818972"
  })
  void givesKnownQuantilesOfTheBeta(double a, double b, double u, double expected) {
    assertThat(Family.BETA.of(a, b).quantile(u)).isCloseTo(expected, within(1e-14 * expected));
  }

  /** In the tails the part itself must be right, not only to twelve decimals. */
  @Test
  void leavesTheRightPartInTheTailsOfTheBeta() {
    for (int exponent = 1; exponent <= 100; exponent++) {
      double u = 3 * StrictMath.pow(10, -exponent - 1);
      double x = Distributions.parse("beta 30 70").quantile(u);

      assertThat(Beta.regularizedBeta(x, 30, 70, 1e-16, 100_000) / u).isCloseTo(1, within(1e-12));
    }
  }

  private static double integralOfQuantiles(Distribution distribution) {
    double step = 0x1p-8;
    double sum = 0;
    for (double s = -4; s <= 4; s += step) {
      double h = Math.PI / 2 * StrictMath.sinh(s);
      double u = 1 / (1 + StrictMath.exp(-2 * h));
      double weight = Math.PI / 2 * StrictMath.cosh(s) * 2 * u * (1 - u);
      if (u > 0 && u < 1) {
        sum += weight * distribution.quantile(u);
      }
    }
    return sum * step;
  }
}
