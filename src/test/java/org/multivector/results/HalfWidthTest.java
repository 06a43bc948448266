package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.statistics.Shape;

/** How well an effect is known while a batch goes on. */
final class HalfWidthTest {

  private static Totals totals(Shape shape, double[][][][] draws) {
    Totals totals = new Totals(shape);
    for (double[][][] draw : draws) {
      totals.add(draw, Samples.none(shape), Samples.good(shape), 0.5);
    }
    return totals;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void isThatOfTheWidestIntervalAtTheHorizon(int repeats) {
    Shape shape = Samples.shape(3, 2, repeats);
    Totals totals = totals(shape, Samples.draws(shape, 40, 5));
    double now = totals.halfWidth("autonomy");
    Findings findings = totals.findings(Samples.setting(shape));
    double widest =
        Stream.of("KAZ", "UZB")
            .map(state -> findings.difference(findings.find("autonomy", state, "", ""), 2))
            .mapToDouble(effect -> (effect.hi95() - effect.lo95()) / 2)
            .max()
            .orElseThrow();
    assertThat(now).isCloseTo(widest, within(1e-12)).isPositive();
    assertThat(totals.halfWidth("debt")).isNotCloseTo(now, within(1e-6));
  }

  @Test
  void mayBeAskedWhileMoreIsAdded() {
    Shape shape = Samples.shape(2, 2, 1);
    double[][][][] draws = Samples.draws(shape, 30, 6);
    Totals asked = new Totals(shape);
    for (double[][][] draw : draws) {
      asked.add(draw, Samples.none(shape), Samples.good(shape), 0.5);
      asked.halfWidth("autonomy");
    }
    Findings often = asked.findings(Samples.setting(shape));
    Findings once = totals(shape, draws).findings(Samples.setting(shape));
    assertThat(often.difference(0, 1)).isEqualTo(once.difference(0, 1));
  }

  @Test
  void takesTwoDraws() {
    Shape shape = Samples.shape(2, 2, 3);
    assertThat(totals(shape, Samples.draws(shape, 1, 7)).halfWidth("autonomy")).isNaN();
    assertThat(totals(shape, Samples.draws(shape, 2, 7)).halfWidth("autonomy")).isPositive();
  }
}
