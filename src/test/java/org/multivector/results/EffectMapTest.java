package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of a map, whatever the number of draws. */
final class EffectMapTest {

  /** A draw is in the class whose lowest value it reaches, if it is below that of the next. */
  @ParameterizedTest
  @CsvSource({"128, 3", "200, 3", "200, 4", "7, 5", "10, 1", "5, 5"})
  void edgesAreTheLowestValuesOfClasses(int draws, int classes) {
    double[] across = IntStream.range(0, draws).mapToDouble(n -> n * 37 % draws).toArray();
    double[] none = new double[draws];
    EffectMap map = new EffectMap(across, across, none, classes);
    for (int n = 0; n < classes; n++) {
      double from = map.column(n);
      double to = n == classes - 1 ? Double.POSITIVE_INFINITY : map.column(n + 1);
      long held =
          IntStream.range(0, draws).filter(d -> across[d] >= from && across[d] < to).count();
      assertThat(map.n(n, n)).isEqualTo((int) held).isPositive();
      assertThat(map.row(n)).isEqualTo(from);
    }
    assertThat(map.column(classes)).isEqualTo(draws - 1.0);
  }
}
