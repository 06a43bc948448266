package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;

class ClusterTest {

  private static final Shape SHAPE = Samples.shape(3, 2, 4);

  @Test
  void agreesWithTheFormulaWhenSomeUnitsFail() {
    double[][][][] draws = Samples.draws(SHAPE, 50, 21);
    boolean[][] ok = new boolean[50][4];
    SplittableRandom random = new SplittableRandom(22);
    Tally tally = new Tally(SHAPE);
    for (int k = 0; k < 50; k++) {
      for (int r = 0; r < 4; r++) {
        ok[k][r] = random.nextInt(4) > 0 && k != 7;
      }
      tally.add(draws[k], ok[k]);
    }
    Findings findings = Findings.of(tally, Samples.setting(SHAPE));
    int cell = SHAPE.cell(2, 1);
    assertThat(findings.summary(1, 1, 2).se())
        .isCloseTo(direct(draws, ok, unit -> unit[1][cell]), within(1e-12));
    assertThat(findings.difference(1, 2).se())
        .isCloseTo(direct(draws, ok, unit -> unit[1][cell] - unit[0][cell]), within(1e-12));
  }

  private interface Measure {
    double of(double[][] unit);
  }

  /** se^2 = K/(K-1) sum (T_k - mean n_k)^2 / (sum n_k)^2. */
  private static double direct(double[][][][] draws, boolean[][] ok, Measure measure) {
    double[] sums = new double[draws.length];
    double[] counts = new double[draws.length];
    int good = 0;
    for (int k = 0; k < draws.length; k++) {
      for (int r = 0; r < ok[k].length; r++) {
        if (ok[k][r]) {
          sums[k] += measure.of(draws[k][r]);
          counts[k]++;
        }
      }
      good += counts[k] > 0 ? 1 : 0;
    }
    double mean = StatUtils.sum(sums) / StatUtils.sum(counts);
    double squares = 0;
    for (int k = 0; k < draws.length; k++) {
      squares += (sums[k] - mean * counts[k]) * (sums[k] - mean * counts[k]);
    }
    return Math.sqrt(good / (good - 1.0) * squares) / StatUtils.sum(counts);
  }

  /** Where draws differ and repeats do not, n repeats tell no more than one. */
  @Test
  void repeatsOfTheSameCountOnce() {
    double[][][][] draws = Samples.draws(SHAPE, 30, 23);
    Shape single = Samples.shape(3, 2, 1);
    double[][][][] firsts = new double[30][][][];
    for (int k = 0; k < 30; k++) {
      for (int r = 1; r < 4; r++) {
        draws[k][r] = draws[k][0];
      }
      firsts[k] = new double[][][] {draws[k][0]};
    }
    Findings many = Findings.of(Samples.tally(SHAPE, draws), Samples.setting(SHAPE));
    Findings one = Findings.of(Samples.tally(single, firsts), Samples.setting(single));
    assertThat(many.summary(0, 0, 1).se()).isCloseTo(one.summary(0, 0, 1).se(), within(1e-15));
    assertThat(many.difference(0, 1).lo95Simultaneous())
        .isCloseTo(one.difference(0, 1).lo95Simultaneous(), within(1e-12));
    assertThat(many.summary(0, 0, 1).n()).isEqualTo(120);
  }

  @Test
  void oneDrawAloneHasNoStandardError() {
    double[][][][] draws = Samples.draws(SHAPE, 1, 24);
    Findings findings = Findings.of(Samples.tally(SHAPE, draws), Samples.setting(SHAPE));
    assertThat(findings.summary(0, 0, 1).sd()).isPositive();
    assertThat(findings.summary(0, 0, 1).se()).isNaN();
    assertThat(findings.difference(0, 1).lo95()).isNaN();
  }

  /** Parameters and chance with known variances: the error of the mean is that of 40 draws. */
  @Test
  void coversTheTruthWithTwoLevelsOfChance() {
    SplittableRandom random = new SplittableRandom(25);
    Shape shape = new Shape(SHAPE.series().subList(0, 1), 1, 2, 4);
    int covered = 0;
    for (int batch = 0; batch < 1000; batch++) {
      Tally tally = new Tally(shape);
      for (int k = 0; k < 40; k++) {
        double level = normal(random);
        double[][][] draw = new double[4][2][1];
        for (double[][] unit : draw) {
          unit[1][0] = level + 0.5 * normal(random);
        }
        tally.add(draw, Samples.good(shape));
      }
      Findings.Difference difference = Findings.of(tally, Samples.setting(shape)).difference(0, 0);
      covered += difference.lo95() < 0 && difference.hi95() > 0 ? 1 : 0;
    }
    assertThat(covered).isBetween(930, 970);
  }

  /** Nearly: the sum of twelve uniform numbers. */
  private static double normal(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
