package org.multivector.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0.44, 0.93, 6, 0.4, 1.0, 0.1",
    "-0.0042, 0, 4, -0.006, 0.000, 0.002",
    "-0.0005, 0.0005, 2, -0.0005, 0.0005, 0.0005",
    "0, 0.376, 6, 0.0, 0.4, 0.1",
    "-0.26, 0.03, 3, -0.4, 0.2, 0.2"
  })
  void standsOnRoundTicks(
      double low, double high, int most, String bottom, String top, String step) {
    Scale scale = Scale.over(low, high, most);
    assertThat(scale.label(0)).isEqualTo(bottom);
    assertThat(scale.label(scale.steps())).isEqualTo(top);
    assertThat(scale.step()).isEqualByComparingTo(step);
  }

  @Test
  void holdsEverySpanInFewSteps() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 20_000; i++) {
      double low = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-6, 3));
      double high = low + random.nextDouble() * StrictMath.pow(10, random.nextInt(-6, 3));
      int most = random.nextInt(2, 7);
      Scale scale = Scale.over(low, high, most);
      double slack = 1e-6 * scale.step().doubleValue();
      assertThat(scale.bottom()).isLessThanOrEqualTo(low + slack);
      assertThat(scale.top()).isGreaterThanOrEqualTo(high - slack);
      assertThat(scale.steps()).isBetween(1, most);
      assertThat(scale.part(scale.bottom())).isZero();
      assertThat(scale.part(scale.top())).isEqualTo(1);
    }
  }

  @Test
  void opensASpanOfNothing() {
    Scale scale = Scale.over(0, 0, 4);
    assertThat(scale.bottom()).isNegative();
    assertThat(scale.top()).isPositive();
    assertThat(Scale.over(Double.NaN, Double.NaN, 4).steps()).isPositive();
  }
}
