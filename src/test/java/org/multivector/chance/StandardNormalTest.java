package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {

  /** Solved with 50 digits. */
  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.047096299361199237",
    "1e-100, -21.273453560965324294",
    "1e-16, -8.2220822161304356152",
    "0.075, -1.4395314709384559349",
    "0.3, -0.52440051270804081597",
    "0.9, 1.2815515655446005935"
  })
  void givesKnownValues(double p, double expected) {
    assertThat(StandardNormal.quantile(p)).isCloseTo(expected, within(1e-15 * Math.abs(expected)));
  }

  @Test
  void agreesWithCommonsMath() {
    NormalDistribution oracle = new NormalDistribution();
    for (int i = 1; i < 20_000; i++) {
      double p = i / 20_000.0;
      double expected = oracle.inverseCumulativeProbability(p);

      assertThat(StandardNormal.quantile(p))
          .isCloseTo(expected, within(1e-14 + 1e-13 * Math.abs(expected)));
    }
  }

  @Test
  void leavesTheRightPartInTheTails() {
    for (int exponent = 1; exponent <= 300; exponent++) {
      double p = 3 * StrictMath.pow(10, -exponent - 1);
      double z = StandardNormal.quantile(p);

      assertThat(Erf.erfc(-z / Math.sqrt(2)) / 2 / p).isCloseTo(1, within(2e-12));
    }
  }

  @Test
  void isSymmetric() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      double p = (random.nextInt(1 << 30) + 1) * 0x1p-31;

      assertThat(StandardNormal.quantile(1 - p)).isEqualTo(-StandardNormal.quantile(p));
    }
  }

  @Test
  void risesAcrossTheSeamsOfItsFormulas() {
    for (double seam : new double[] {0.075, 0.5, 0.925, StrictMath.exp(-25)}) {
      for (int i = -1000; i < 1000; i++) {
        double p = seam * (1 + i * 1e-12);

        assertThat(StandardNormal.quantile(p * (1 + 1e-12)))
            .isGreaterThan(StandardNormal.quantile(p));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoProbabilityInside(double p) {
    assertThatThrownBy(() -> StandardNormal.quantile(p))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a probability strictly between 0 and 1");
  }

  @Test
  void givesTheSameQuantilesOneByOneAndAllAtOnce() {
    long name = Draws.name("all");
    double[] p = new double[100_000];
    Arrays.setAll(p, n -> Draws.uniform(1, name, n, 0, 0, 0));
    p[0] = 0.075;
    p[1] = 0.925;
    p[2] = Math.nextUp(0.925);
    p[3] = Math.nextDown(0.075);
    p[4] = 1e-300;
    double[] quantiles = new double[p.length];
    StandardNormal.quantiles(p, quantiles);
    assertThat(quantiles).isEqualTo(Arrays.stream(p).map(StandardNormal::quantile).toArray());
  }
}
