package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;

/** Bands and shapes of dose and response. */
final class DosesTest {

  private static final double[] LEVELS = {0, 0.25, 0.5, 0.75, 1};

  private static Doses doses(DoubleUnaryOperator response, double noise, int draws) {
    Series series = new Series(Samples.AUTONOMY, "KAZ", "", "");
    Doses doses = new Doses(List.of("0", "1/4", "1/2", "3/4", "1"), List.of(series), 1);
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

  @Test
  void tellsShapesThatAreThere() {
    assertThat(doses(x -> x, 0.1, 50).shape(0)).isEqualTo(Doses.Shape.RISES);
    assertThat(doses(x -> -x, 0.1, 50).shape(0)).isEqualTo(Doses.Shape.FALLS);
    assertThat(doses(x -> x * (1 - x), 0.05, 50).shape(0)).isEqualTo(Doses.Shape.HUMPED);
    assertThat(doses(x -> -x * (1 - x), 0.05, 50).shape(0)).isEqualTo(Doses.Shape.DIPS);
    assertThat(doses(x -> 0, 0.1, 50).shape(0)).isEqualTo(Doses.Shape.NONE);
  }

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
    double half = 2.860935 * Math.sqrt(squares / 19 / 20); // qt(1 - .05 / 5 / 2, 19) of R
    assertThat(doses.response(0, 4).mean()).isCloseTo(mean, within(1e-12));
    assertThat(doses.response(0, 4).low()).isCloseTo(mean - half, within(1e-6));
    assertThat(doses.response(0, 4).clear()).isTrue();
  }

  @Test
  void countsWhatFailed() {
    Doses doses = doses(x -> x, 0.1, 3);
    doses.add(Optional.empty());
    assertThat(doses.failed()).isEqualTo(1);
    assertThat(doses.draws()).isEqualTo(3);
  }
}
