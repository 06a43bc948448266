package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.apache.commons.math3.stat.inference.TTest;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Holm;

/** Against R 4.2.2 ({@code t.test}, {@code wilcox.test}, {@code p.adjust}) and Commons Math. */
class PairedTestTest {

  /** Depression before and after therapy: Hollander and Wolfe (1973), R's example. */
  private static final double[] BEFORE = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};

  private static final double[] AFTER = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

  private static double[] differences() {
    double[] d = new double[BEFORE.length];
    Arrays.setAll(d, i -> BEFORE[i] - AFTER[i]);
    return d;
  }

  private static double student(double[] d) {
    SummaryStatistics s = new SummaryStatistics();
    Arrays.stream(d).forEach(s::addValue);
    double se = s.getStandardDeviation() / Math.sqrt(d.length);
    double no = Double.NaN;
    Findings.Difference difference =
        new Findings.Difference(
            d.length,
            s.getMean(),
            s.getStandardDeviation(),
            se,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no,
            no);
    return PairedTest.student(difference, d.length);
  }

  @Test
  void agreesWithRAndCommonsMathOnDepression() {
    assertThat(student(differences())).isCloseTo(0.0161766274349, within(1e-12));
    assertThat(student(differences()))
        .isCloseTo(new TTest().pairedTTest(BEFORE, AFTER), within(1e-14));
    assertThat(PairedTest.wilcoxon(differences())).isEqualTo(0.0390625);
    assertThat(new WilcoxonSignedRankTest().wilcoxonSignedRankTest(BEFORE, AFTER, true))
        .isEqualTo(0.0390625);
  }

  @Test
  void isExactAsLongAsCommonsMathIs() {
    SplittableRandom random = new SplittableRandom(61);
    for (int n = 2; n <= 20; n++) {
      double[] d = random.doubles(n, -0.6, 1).toArray();
      double other = new WilcoxonSignedRankTest().wilcoxonSignedRankTest(d, new double[n], true);
      assertThat(PairedTest.wilcoxon(d)).as("n = " + n).isCloseTo(other, within(1e-12));
    }
  }

  @Test
  void agreesWithROnTiesAndZeros() {
    double[] few = {0.5, -0.5, 1.5, 2, 0, 0, -1, 3, 2, 1.5, -0.25, 4};
    assertThat(PairedTest.wilcoxon(few)).isCloseTo(0.0464251333035, within(1e-12));
    double[] many = {
      -0.4, 0.4, -0.6, 1.8, 0.5, -0.6, 0.7, 0.9, 0.8, -0.1, 1.7, 0.6, -0.4, -2, 1.3, 0.2, 0.2, 1.1,
      1, 0.8, 1.1, 1, 0.3, -1.8, 0.8, 0.1, 0, -1.3, -0.3, 0.6, 1.6, 0.1, 0.6, 0.1, -1.2, -0.2, -0.2,
      0.1, 1.3, 1, 0, -0.1, 0.9, 0.8, -0.5, -0.5, 0.6, 1, 0.1, 1.1, 0.6, -0.4, 0.5, -0.9, 1.6, 2.2,
      -0.2, -0.8, 0.8, 0.1
    };
    assertThat(PairedTest.wilcoxon(many)).isCloseTo(0.00467664915334, within(1e-13));
    double[] largest = {0.5, -1, 2, 3, -3, 4, 4};
    assertThat(PairedTest.wilcoxon(largest)).isCloseTo(0.235044450753, within(1e-12));
  }

  @Test
  void isExactUnderFiftyPairs() {
    double[] rises = IntStream.rangeClosed(1, 50).asDoubleStream().toArray();
    assertThat(PairedTest.wilcoxon(Arrays.copyOf(rises, 49))).isEqualTo(0x1p-48);
    assertThat(PairedTest.wilcoxon(rises)).isCloseTo(7.79049220722e-10, within(1e-18));
  }

  @Test
  void saysNothingWhereNothingDiffers() {
    assertThat(PairedTest.wilcoxon(new double[12])).isNaN();
    assertThat(student(new double[12])).isNaN();
  }

  @Test
  void aDifferenceWithoutScatterIsCertain() {
    assertThat(student(new double[] {0.5, 0.5})).isZero();
    assertThat(student(new double[] {0.5})).isNaN();
  }

  @Test
  void holmIsThatOfR() {
    double[] p = {0.03, 0.001, Double.NaN, 0.04, 0.02};
    assertThat(Holm.adjust(p)).containsExactly(0.06, 0.004, Double.NaN, 0.06, 0.06);
    assertThat(Holm.adjust(new double[] {0.6, 0.9})).containsExactly(1, 1);
  }
}
