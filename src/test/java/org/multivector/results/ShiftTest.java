package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far levels shift, in ranges and in standard errors. */
final class ShiftTest {

  private static Shift shift(double mean, double se, double range) {
    Findings.Difference difference =
        new Findings.Difference(9, mean, 0, se, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    Series series = new Series(Samples.DEBT, "KAZ", "", "");
    return new Shift(series, "mean", 0, mean, difference, range, 3);
  }

  @Test
  void isSeenBeyondThreeErrorsAndATwentiethOfTheRange() {
    assertThat(shift(-0.4, 0.1, 4).isSeen()).isTrue();
    assertThat(shift(-0.2, 0.1, 4).isSeen()).isFalse();
    assertThat(shift(-0.4, 0.1, 9).isSeen()).isFalse();
    assertThat(shift(-0.4, 0.1, 9).isToldFromChance()).isTrue();
    assertThat(shift(0, 0, 0).isToldFromChance()).isFalse();
  }

  @Test
  void comesAfterOneThatIsToldFromChance() {
    assertThat(shift(0.4, 0.1, 9)).isGreaterThan(shift(5, 4, 6)).isLessThan(shift(0.4, 0.1, 8));
    assertThat(shift(1, 1, 0)).isLessThan(shift(0.4, 0.1, 9));
    assertThat(shift(1, 0.1, 0)).isGreaterThan(shift(0.4, 0.1, 9));
  }

  @Test
  void takesRoundingForNothing() {
    assertThat(shift(1e-12, 0, 0.2).isToldFromChance()).isFalse();
    assertThat(shift(1e-12, 0, 1e-15).inRanges()).isZero();
    assertThat(shift(0.4, 0.1, 1e-15).isWithinRange()).isFalse();
    assertThat(shift(0.4, 0.1, 0.3).isWithinRange()).isFalse();
    assertThat(shift(-0.4, 0.1, 0.5).isWithinRange()).isTrue();
  }

  /** One mean takes three standard errors with many draws; of many one is farther by chance. */
  @Test
  void theLargestOfManyTakesMoreToBeToldFromChance() {
    assertThat(Band.ofLargest(1, 1_000_000)).isCloseTo(3, within(1e-4));
    assertThat(Band.ofLargest(1, 10)).isCloseTo(4.0943, within(1e-3));
    assertThat(Band.ofLargest(10_000, 1_000_000)).isBetween(5.1, 5.3);
    assertThat(Band.ofLargest(0, 100)).isEqualTo(Band.ofLargest(1, 100));
  }

  @Test
  void rangesAreFromTheFifthToTheNinetyFifthPercent() {
    List<double[]> units =
        IntStream.range(0, 41).mapToObj(n -> new double[] {(n * 7) % 41, 3}).toList();
    assertThat(Shifts.ranges(units)).containsExactly(new double[] {36, 0}, within(1e-12));
  }

  @Test
  void theLargestOfAVariableIsFoundAmongItsSeriesAndQuarters() {
    Shape shape = Samples.shape(2, 2, 1);
    Tally tally = new Tally(shape);
    for (int draw = 0; draw < 5; draw++) {
      double[] with = new double[shape.cells()];
      double[] without = new double[shape.cells()];
      without[shape.cell(1, 2)] = 0.2 + 0.001 * draw;
      without[shape.cell(0, 0)] = 0.1 + 0.001 * draw;
      tally.add(new double[][][] {{with, without}}, new boolean[] {true});
    }
    double[] ranges = {1, 1, 1, 1, 1, 1};
    List<Shift> largest = Shifts.largest(tally.findings(Samples.setting(shape)), ranges);
    assertThat(largest)
        .extracting(s -> s.series().variable())
        .containsExactly(Samples.AUTONOMY, Samples.DEBT);
    assertThat(largest.get(0).series().actor()).isEqualTo("UZB");
    assertThat(largest.get(0).quarter()).isEqualTo("2025Q1");
    assertThat(largest.get(0).inRanges()).isCloseTo(0.202, within(1e-9));
    assertThat(largest.get(1).difference().pZero()).isEqualTo(1);
  }
}
