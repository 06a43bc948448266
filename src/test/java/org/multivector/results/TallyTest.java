package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;
import org.multivector.statistics.Variable;

class TallyTest {

  private static final Shape PAIR = Samples.shape(9, 2, 1);

  @Test
  void agreesWithCommonsMathOnOneArm() {
    double[][][][] draws = Samples.draws(PAIR, 333, 1);
    Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
    for (int quarter = 0; quarter < 9; quarter++) {
      for (int series = 0; series < 3; series++) {
        for (int arm = 0; arm < 2; arm++) {
          double[] values = Samples.values(draws, arm, PAIR.cell(quarter, series));
          Findings.Summary summary = findings.summary(arm, series, quarter);
          double sd = Math.sqrt(StatUtils.variance(values));
          assertThat(summary.n()).isEqualTo(333);
          assertThat(summary.mean()).isCloseTo(StatUtils.mean(values), within(1e-15));
          assertThat(summary.sd()).isCloseTo(sd, within(1e-14));
          assertThat(summary.se()).isCloseTo(sd / Math.sqrt(333), within(1e-15));
        }
      }
    }
  }

  @Test
  void agreesWithCommonsMathOnTheDifference() {
    double[][][][] draws = Samples.draws(PAIR, 200, 2);
    Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
    double t = new TDistribution(199).inverseCumulativeProbability(0.975);
    for (int quarter = 0; quarter < 9; quarter++) {
      double[] values = Samples.differences(draws, PAIR.cell(quarter, 0));
      Findings.Difference difference = findings.difference(0, quarter);
      double mean = StatUtils.mean(values);
      double se = Math.sqrt(StatUtils.variance(values) / 200);
      assertThat(difference.mean()).isCloseTo(mean, within(1e-16));
      assertThat(difference.se()).isCloseTo(se, within(1e-16));
      assertThat(difference.lo95()).isCloseTo(mean - t * se, within(1e-13));
      assertThat(difference.hi95()).isCloseTo(mean + t * se, within(1e-13));
      assertThat(difference.pGreaterZero()).isEqualTo(part(values, 1));
      assertThat(difference.pZero()).isEqualTo(part(values, 0));
    }
  }

  private static double part(double[] values, double sign) {
    double count = 0;
    for (double value : values) {
      count += Math.signum(value) == sign ? 1 : 0;
    }
    return count / values.length;
  }

  @Test
  void quantilesAreWithinABinOfTypeSeven() {
    for (int n : new int[] {1, 2, 3, 7, 64, 65, 1000}) {
      double[][][][] draws = Samples.draws(PAIR, n, n);
      Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
      for (int quarter = 0; quarter < 9; quarter++) {
        int cell = PAIR.cell(quarter, 2);
        closeToTypeSeven(Samples.values(draws, 1, cell), findings.summary(1, 2, quarter));
        closeToTypeSeven(Samples.differences(draws, cell), findings.difference(2, quarter));
      }
    }
  }

  private static void closeToTypeSeven(double[] values, Findings.Summary s) {
    closeToTypeSeven(values, new double[] {s.q05(), s.q25(), s.q50(), s.q75(), s.q95()});
  }

  private static void closeToTypeSeven(double[] values, Findings.Difference d) {
    closeToTypeSeven(values, new double[] {d.q05(), d.q25(), d.q50(), d.q75(), d.q95()});
  }

  private static void closeToTypeSeven(double[] values, double[] quantiles) {
    Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    percentile.setData(values);
    double[] parts = {5, 25, 50, 75, 95};
    for (int i = 0; i < parts.length; i++) {
      assertThat(quantiles[i]).isCloseTo(percentile.evaluate(parts[i]), within(Variable.BIN));
    }
  }

  @Test
  void variancesOfThePairAddUp() {
    double[][][][] draws = Samples.draws(PAIR, 100, 3);
    Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
    int cell = PAIR.cell(4, 0);
    double[] reference = Samples.values(draws, 0, cell);
    double[] scenario = Samples.values(draws, 1, cell);
    double apart = StatUtils.variance(reference) + StatUtils.variance(scenario);
    double together = apart - 2 * new Covariance().covariance(reference, scenario);
    Findings.Difference difference = findings.difference(0, 4);
    assertThat(difference.sd() * difference.sd()).isCloseTo(together, within(1e-14));
    assertThat(difference.varianceReduction()).isCloseTo(apart / together, within(1e-9));
  }

  /** Student's sleep data; R: t.test(paired = TRUE) gives p = 0.002832890. */
  @Test
  void pairedTestOfTheSleepDataComesOut() {
    double[] one = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] two = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Shape shape = new Shape(Samples.shape(1, 2, 1).series().subList(0, 1), 1, 2, 1);
    Tally tally = new Tally(shape);
    for (int i = 0; i < one.length; i++) {
      tally.add(new double[][][] {{{one[i]}, {two[i]}}}, new boolean[] {true});
    }
    Findings.Difference difference = Findings.of(tally, Samples.setting(shape)).difference(0, 0);
    double t = difference.mean() / difference.se();
    double p = 2 * new TDistribution(9).cumulativeProbability(-Math.abs(t));
    assertThat(p).isCloseTo(0.002832890, within(5e-10));
    assertThat(p).isCloseTo(new TTest().pairedTTest(one, two), within(1e-11));
    assertThat(difference.lo95()).isCloseTo(0.7001142, within(5e-8));
    assertThat(difference.hi95()).isCloseTo(2.4598858, within(5e-8));
  }

  @Test
  void nothingDiffersWhereNothingChanges() {
    double[][][][] draws = Samples.draws(PAIR, 70, 4);
    for (double[][][] draw : draws) {
      draw[0][1] = draw[0][0];
    }
    Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
    assertThat(findings.difference(0, 3))
        .isEqualTo(
            new Findings.Difference(70, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, Double.NaN));
  }

  @Test
  void zerosStayZeroAmongQuantiles() {
    Shape shape = Samples.shape(1, 2, 1);
    Tally tally = new Tally(shape);
    for (int i = 0; i < 100; i++) {
      double effect = i < 60 ? 0 : i < 80 ? 0.0001 : -0.2;
      double[] reference = {0.5, 0.5, 0.5};
      double[] scenario = {0.5 + effect, 0.5, 0.5};
      tally.add(new double[][][] {{reference, scenario}}, new boolean[] {true});
    }
    Findings.Difference difference = Findings.of(tally, Samples.setting(shape)).difference(0, 0);
    assertThat(difference.q25()).isZero();
    assertThat(difference.q50()).isZero();
    assertThat(difference.q95()).isBetween(1e-6, Variable.BIN);
    assertThat(difference.q05()).isCloseTo(-0.2, within(Variable.BIN));
  }

  @Test
  void quantilesStopAtTheEdgesOfTheGrid() {
    Shape shape = Samples.shape(1, 1, 1);
    Tally tally = new Tally(shape);
    for (double value : new double[] {-3, -2, 0.5, 7, 9}) {
      tally.add(new double[][][] {{{value, 0, 0}}}, new boolean[] {true});
    }
    Findings.Summary summary = Findings.of(tally, Samples.setting(shape)).summary(0, 0, 0);
    assertThat(summary.q05()).isBetween(0.0, Variable.BIN);
    assertThat(summary.q50()).isCloseTo(0.5, within(Variable.BIN));
    assertThat(summary.q95()).isBetween(1 - Variable.BIN, 1.0);
  }

  @Test
  void constantValuesAreTheirOwnQuantiles() {
    Shape shape = Samples.shape(1, 1, 1);
    Tally tally = new Tally(shape);
    for (int i = 0; i < 5; i++) {
      tally.add(new double[][][] {{{0.3, 0.3, 0}}}, new boolean[] {true});
    }
    Findings.Summary summary = Findings.of(tally, Samples.setting(shape)).summary(0, 0, 0);
    assertThat(summary.q05()).isCloseTo(0.3, within(1e-12)).isEqualTo(summary.q95());
    assertThat(summary.sd()).isZero();
    assertThat(Findings.of(tally, Samples.setting(shape)).summary(0, 1, 0).q50()).isNaN();
  }

  /** Where a plain sum of squares would have lost every digit. */
  @Test
  void keepsTheSpreadOfValuesThatHardlyDiffer() {
    Shape shape = Samples.shape(1, 1, 1);
    Tally tally = new Tally(shape);
    for (int i = 0; i < 7; i++) {
      double value = 20_000 + (i % 3) * 0x1p-37;
      tally.add(new double[][][] {{{0, value, -value}}}, new boolean[] {true});
    }
    double sd = Math.sqrt((3 * 36.0 + 2 * 1 + 2 * 64) / 49 / 6) * 0x1p-37;
    Findings findings = Findings.of(tally, Samples.setting(shape));
    assertThat(findings.summary(0, 1, 0).sd()).isCloseTo(sd, within(1e-12 * sd));
    assertThat(findings.summary(0, 2, 0).sd()).isCloseTo(sd, within(1e-12 * sd));
  }

  @Test
  void oneUnitHasAMeanAndNoSpread() {
    double[][][][] draws = Samples.draws(PAIR, 1, 5);
    Findings findings = Findings.of(Samples.tally(PAIR, draws), Samples.setting(PAIR));
    Findings.Difference difference = findings.difference(0, 1);
    assertThat(difference.mean()).isEqualTo(Samples.differences(draws, PAIR.cell(1, 0))[0]);
    assertThat(difference.sd()).isNaN();
    assertThat(difference.se()).isNaN();
    assertThat(difference.lo95()).isNaN();
    assertThat(difference.hi95Simultaneous()).isNaN();
    assertThat(difference.varianceReduction()).isNaN();
  }

  @Test
  void nothingAddedGivesNothing() {
    Findings findings = Findings.of(new Tally(PAIR), Samples.setting(PAIR));
    assertThat(findings.units()).isZero();
    assertThat(findings.summary(0, 0, 0).mean()).isNaN();
    assertThat(findings.summary(0, 0, 0).q50()).isNaN();
    assertThat(findings.difference(0, 0).pZero()).isNaN();
  }

  @Test
  void failedUnitsDoNotCount() {
    Shape shape = Samples.shape(2, 2, 2);
    double[][][][] draws = Samples.draws(shape, 3, 6);
    draws[1][1][0][0] = Double.NaN;
    Tally tally = new Tally(shape);
    tally.add(draws[0], new boolean[] {true, true});
    tally.add(draws[1], new boolean[] {true, false});
    tally.add(draws[2], new boolean[] {false, false});
    double mean = (draws[0][0][0][0] + draws[0][1][0][0] + draws[1][0][0][0]) / 3;
    Findings.Summary summary = Findings.of(tally, Samples.setting(shape)).summary(0, 0, 0);
    assertThat(summary.n()).isEqualTo(3);
    assertThat(summary.mean()).isCloseTo(mean, within(1e-12));
  }

  @Test
  void refusesWhatItCannotSumAndAddsNothingThen() {
    Shape shape = Samples.shape(1, 2, 1);
    Tally tally = new Tally(shape);
    double[] fine = {1, 2, 32768};
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 32769, -32769}) {
      double[] wrong = {1, bad, 3};
      assertThat(Tally.accepts(wrong)).isFalse();
      assertThatThrownBy(() -> tally.add(new double[][][] {{fine, wrong}}, new boolean[] {true}))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Tally.accepts(fine)).isTrue();
    assertThat(tally.units()).isZero();
    assertThat(Findings.of(tally, Samples.setting(shape)).summary(0, 0, 0).mean()).isNaN();
  }

  @Test
  void refusesSumsThatWouldWrapRound() {
    Shape shape = Samples.shape(1, 2, 1);
    Tally tally = new Tally(shape);
    double[][][] extreme = {{{-32768, 0, 0}, {32768, 0, 0}}};
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 40_000; i++) {
                tally.add(extreme, new boolean[] {true});
              }
            })
        .isInstanceOf(ArithmeticException.class);
  }
}
