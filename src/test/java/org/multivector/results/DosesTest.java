package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.statistics.Series;

/** Bands and shapes of dose and response. */
final class DosesTest {

  private static final double[] LEVELS = {0, 0.25, 0.5, 0.75, 1};

  private static Doses doses(DoubleUnaryOperator response, double noise, int draws) {
    Series series = new Series(Samples.AUTONOMY, "KAZ", "", "");
    Setting setting = Samples.setting(Samples.shape(2, 2, 1));
    List<String> levels = List.of("0", "1/4", "1/2", "3/4", "1");
    Doses doses = new Doses(setting, "dose", levels, List.of(series));
    for (int draw = 0; draw < draws; draw++) {
      double[] effects = new double[LEVELS.length];
      for (int dose = 0; dose < LEVELS.length; dose++) {
        double z = Draws.normal(3, 17, draw, 0, dose, 0);
        effects[dose] = response.applyAsDouble(LEVELS[dose]) + noise * z;
      }
      doses.add(Optional.of(new double[][] {effects}));
    }
    return doses;
  }

  private static Doses.Shape shape(DoubleUnaryOperator response, double noise) {
    return doses(response, noise, 50).shape(0);
  }

  @Test
  void tellsShapesThatAreThere() {
    assertThat(shape(x -> x, 0.1)).isEqualTo(Doses.Shape.RISES);
    assertThat(shape(x -> -x, 0.1)).isEqualTo(Doses.Shape.FALLS);
    assertThat(shape(x -> x * (1 - x), 0.05)).isEqualTo(Doses.Shape.HUMPED);
    assertThat(shape(x -> -x * (1 - x), 0.05)).isEqualTo(Doses.Shape.DIPS);
    assertThat(shape(x -> StrictMath.sin(9 * x), 0.05)).isEqualTo(Doses.Shape.WAVES);
    assertThat(shape(x -> 0, 0.00001)).isEqualTo(Doses.Shape.FLAT);
    assertThat(shape(x -> 0, 0.1)).isEqualTo(Doses.Shape.NONE);
  }

  /** With noise of 1 a step of .25 has a standard error of .2, the whole of 1 the same. */
  @Test
  void tellsACourseWhoseStepsAreTooSmall() {
    assertThat(shape(x -> 1.5 * x, 1)).isEqualTo(Doses.Shape.RISES);
  }

  @Test
  void callsAStepThatIsLostAgainNoCourse() {
    assertThat(shape(x -> x == 0.25 ? 0.3 : x > 0 ? 0.3 * (1 - x) : 0, 0.3))
        .isEqualTo(Doses.Shape.NONE);
  }

  @Test
  void callsClearStepsThatNobodySeesNoCourse() {
    assertThat(shape(x -> 0.0004 * x, 0.00001)).isEqualTo(Doses.Shape.FLAT);
    assertThat(shape(x -> 0.01 + 0.0004 * x, 0.00001)).isEqualTo(Doses.Shape.NONE);
  }

  @Test
  void knowsTheDoseThatIsTheReference() {
    assertThat(doses(x -> x, 0, 3).reference()).hasValue(0);
    assertThat(doses(x -> x - 0.5, 0, 3).reference()).hasValue(2);
    assertThat(doses(x -> x, 0.1, 3).reference()).isEmpty();
  }

  /** Quantiles are {@code qt(1 - .05 / k / 2, 19)} of R, for all five doses and for one. */
  @Test
  void bandsAreStudentsWithBonferroni() {
    Doses doses = doses(x -> x, 0.1, 20);
    double[] values = new double[20];
    double mean = 0;
    for (int draw = 0; draw < 20; draw++) {
      values[draw] = 1 + 0.1 * Draws.normal(3, 17, draw, 0, 4, 0);
      mean += values[draw] / 20;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double se = Math.sqrt(squares / 19 / 20);
    Findings.Difference last = doses.difference(0, 4);
    assertThat(last.mean()).isCloseTo(mean, within(1e-12));
    assertThat(last.se()).isCloseTo(se, within(1e-12));
    assertThat(last.lo95Simultaneous()).isCloseTo(mean - 2.860935 * se, within(1e-6));
    assertThat(last.hi95Simultaneous()).isCloseTo(mean + 2.860935 * se, within(1e-6));
    assertThat(last.lo95()).isCloseTo(mean - 2.093024 * se, within(1e-6));
    assertThat(last.pGreaterZero()).isEqualTo(1);
  }

  @Test
  void hasNoIntervalOfOneDraw() {
    assertThat(doses(x -> x, 0.1, 1).difference(0, 4).lo95()).isNaN();
    assertThat(doses(x -> x, 0.1, 1).shape(0)).isEqualTo(Doses.Shape.NONE);
  }

  @Test
  void countsWhatFailed() {
    Doses doses = doses(x -> x, 0.1, 3);
    doses.add(Optional.empty());
    assertThat(doses.failed()).isEqualTo(1);
    assertThat(doses.draws()).isEqualTo(3);
  }
}
