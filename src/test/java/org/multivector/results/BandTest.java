package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Band;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;

class BandTest {

  private static final long MANY = 1_000_000_000L;

  private static double[][] covariance(int quarters, double correlation) {
    double[][] covariance = new double[quarters][quarters];
    for (int t = 0; t < quarters; t++) {
      for (int s = 0; s < quarters; s++) {
        covariance[t][s] = (t + 1.0) * (s + 1.0) * (t == s ? 1 : correlation);
      }
    }
    return covariance;
  }

  @Test
  void independentQuartersNeedSidaksValue() {
    double each = StrictMath.pow(0.95, 1 / 20.0);
    double sidak = new NormalDistribution().inverseCumulativeProbability((1 + each) / 2);
    assertThat(Band.sidak(20)).isCloseTo(sidak, within(1e-12));
    assertThat(Band.simultaneous(covariance(20, 0), MANY)).isCloseTo(sidak, within(0.04));
  }

  @Test
  void quartersThatMoveAsOneNeedOnlyThePointwiseValue() {
    assertThat(Band.simultaneous(covariance(60, 1), MANY)).isCloseTo(1.959964, within(1e-5));
    assertThat(Band.simultaneous(covariance(1, 1), MANY)).isCloseTo(1.959964, within(1e-5));
  }

  /** Dunnett's table: two comparisons correlated 0.5, two-sided, no end of degrees of freedom. */
  @Test
  void twoRelatedQuartersLieBetween() {
    assertThat(Band.simultaneous(covariance(2, 0.5), MANY)).isCloseTo(2.21, within(0.04));
  }

  /**
   * The value of c for which the integral over u of phi(u) P(|0.9^.5 u + 0.1^.5 Z| < c)^20 is 0.95.
   */
  @Test
  void quartersThatMoveMuchAlikeNeedLittleMoreThanOne() {
    assertThat(Band.simultaneous(covariance(20, 0.9), MANY)).isCloseTo(2.4794, within(0.04));
  }

  @Test
  void quartersWithoutVarianceDoNotCount() {
    double[][] some = covariance(10, 0.3);
    double[][] padded = new double[15][15];
    for (int t = 0; t < 10; t++) {
      System.arraycopy(some[t], 0, padded[t + 5], 5, 10);
    }
    assertThat(Band.simultaneous(padded, 50)).isEqualTo(Band.simultaneous(some, 50));
    assertThat(Band.simultaneous(new double[4][4], 50)).isEqualTo(Band.pointwise(50));
  }

  @Test
  void fewDrawsWidenBothAlike() {
    assertThat(Band.pointwise(5))
        .isCloseTo(new TDistribution(4).inverseCumulativeProbability(0.975), within(1e-9));
    assertThat(Band.simultaneous(covariance(60, 1), 5)).isEqualTo(Band.pointwise(5));
    assertThat(Band.simultaneous(covariance(20, 0), 5)).isGreaterThan(Band.pointwise(5) + 1);
  }

  @Test
  void givesTheSameWhateverWasAskedBefore() {
    double first = Band.simultaneous(covariance(3, 0.4), 100);
    Band.simultaneous(covariance(70, 0.1), 100);
    assertThat(Band.simultaneous(covariance(3, 0.4), 100)).isEqualTo(first);
  }

  /** Random walks: in 95 % of batches the band holds the true path at all quarters at once. */
  @Test
  void coversAWholePath() {
    Random random = new Random(31);
    Shape shape = new Shape(Samples.shape(12, 2, 1).series().subList(0, 1), 12, 2, 1);
    int covered = 0;
    int pointwise = 0;
    for (int batch = 0; batch < 400; batch++) {
      Tally tally = new Tally(shape);
      for (int k = 0; k < 40; k++) {
        double[][] unit = new double[2][12];
        for (int t = 1; t < 12; t++) {
          unit[1][t] = unit[1][t - 1] + random.nextGaussian();
        }
        tally.add(new double[][][] {unit}, new boolean[] {true});
      }
      Findings findings = Findings.of(tally, Samples.setting(shape));
      covered += holds(findings, true) ? 1 : 0;
      pointwise += holds(findings, false) ? 1 : 0;
    }
    assertThat(covered / 400.0).isBetween(0.92, 0.98);
    assertThat(pointwise / 400.0).isLessThan(0.9);
  }

  private static boolean holds(Findings findings, boolean simultaneous) {
    boolean holds = true;
    for (int t = 0; t < 12; t++) {
      Findings.Difference d = findings.difference(0, t);
      holds &= (simultaneous ? d.lo95Simultaneous() : d.lo95()) <= 0;
      holds &= (simultaneous ? d.hi95Simultaneous() : d.hi95()) >= 0;
    }
    return holds;
  }
}
