package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.multivector.statistics.Band;
import org.multivector.statistics.Series;
import org.multivector.statistics.Shape;
import org.multivector.statistics.Tally;

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
    assertThat(shift(0.4, 0.1, 8).isSeen()).isFalse();
    assertThat(shift(0.75, 0.25, 1).isToldFromChance()).isFalse();
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
    assertThat(shift(1, 1, 1e-15).inRanges()).isZero();
    assertThat(shift(1, 0.1, 1e-15).inRanges()).isInfinite();
    assertThat(shift(0.4, 0.1, 1e-15).isWithinRange()).isFalse();
    assertThat(shift(0.4, 0.1, 0.3).isWithinRange()).isFalse();
    assertThat(shift(-0.5, 0.1, 0.5).isWithinRange()).isTrue();
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
        IntStream.range(0, 31).map(n -> n * 7 % 31).mapToObj(n -> new double[] {n * n, 3}).toList();
    double low = (1 + 4) / 2.0;
    double high = (28 * 28 + 29 * 29) / 2.0;
    assertThat(Shifts.ranges(units)).containsExactly(new double[] {high - low, 0}, within(1e-9));
    assertThat(Shifts.ranges(units.subList(0, 1))).containsExactly(0, 0);
  }

  /** KAZ's autonomy rises by a tenth in the first of two quarters, UZB's by a fifth. */
  private static Findings rises(int draws) {
    Shape shape = Samples.shape(2, 2, 1);
    Tally tally = new Tally(shape);
    for (int draw = 0; draw < draws; draw++) {
      double[] with = new double[shape.cells()];
      double[] without = new double[shape.cells()];
      without[shape.cell(1, 2)] = 0.2 + 0.001 * draw;
      without[shape.cell(0, 0)] = 0.1 + 0.001 * draw;
      tally.add(new double[][][] {{with, without}}, new boolean[] {true});
    }
    return Findings.of(tally, Samples.setting(shape));
  }

  @Test
  void theLargestOfAVariableIsFoundAmongItsSeriesAndQuarters() {
    double[] ranges = {1, 1, 1, 1, 1, 1};
    List<Shift> largest = Shifts.largest(rises(5), ranges);
    assertThat(largest)
        .extracting(s -> s.series().variable())
        .containsExactly(Samples.AUTONOMY, Samples.DEBT);
    assertThat(largest.get(0).series().actor()).isEqualTo("UZB");
    assertThat(largest.get(0).quarter()).isEqualTo("2025Q1");
    assertThat(largest.get(0).inRanges()).isCloseTo(0.202, within(1e-9));
    assertThat(largest.get(1).difference().pZero()).isEqualTo(1);
  }

  @Test
  void theFarthestIsFoundWhereTheRangeHoldsIt() {
    double[] ranges = {0.5, 0, 0.15, 0, 0, 0};
    List<Shift> farthest = Shifts.farthest(rises(5), ranges);
    assertThat(farthest).hasSize(1);
    assertThat(farthest.get(0).series().actor()).isEqualTo("KAZ");
    assertThat(farthest.get(0).inRanges()).isCloseTo(0.204, within(1e-9));
  }

  /** R: {@code -qt(pnorm(-3) / 2, 4)}: two of six levels move, and five of twenty draws count. */
  @Test
  void onlyLevelsThatMoveAndDrawsThatCountAreCountedForChance() {
    double[] ranges = {1, 1, 1, 1, 1, 1};
    assertThat(Shifts.largest(rises(5), ranges).get(0).bound()).isCloseTo(7.95918, within(1e-5));
  }
}
