package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private final RowBuffer out = new RowBuffer(8);

  private String text(double value) {
    return out.clear().number(value).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-2.5, -2.5",
    "100, 100",
    "1e9, 1000000000",
    "123456789012, 123456789000",
    "1e-12, 0.000000000001",
    "1e-9, 0.000000001",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "0.123456789499, 0.123456789",
    "0.9999999996, 1",
    "0.9999999994, 0.999999999",
    "9999999996e-10, 1",
    "999999999.4, 999999999",
    "999999999.6, 1000000000",
    "0.00012207, 0.00012207",
    "-123.456, -123.456",
    "99999999.97, 100000000",
    "9999999.996, 10000000",
    "3.0517578125e-05, 0.0000305175781",
    "1.7976931348623157e308, 179769313e300",
    "4.9e-324, 494065646e-332",
  })
  void writesNineDigits(double value, BigDecimal expected) {
    assertThat(text(value)).isEqualTo(expected.toPlainString());
  }

  @Test
  void leavesOutWhatIsNotFinite() {
    assertThat(text(Double.NaN)).isEmpty();
    assertThat(text(Double.POSITIVE_INFINITY)).isEmpty();
    assertThat(text(Double.NEGATIVE_INFINITY)).isEmpty();
  }

  /** Exact ties: the value of the double lies in the middle, so the last digit becomes even. */
  @ParameterizedTest
  @CsvSource({
    "100000000.5, 100000000",
    "100000001.5, 100000002",
    "10000000.25, 10000000.2",
    "10000000.75, 10000000.8",
    "1000000.125, 1000000.12",
    "1000000.375, 1000000.38",
    "-1000000.125, -1000000.12",
    "1.00000000500000000e16, 10000000000000000",
    "0.00048828125, 0.00048828125",
    "0.000030517578125, 0.0000305175781",
  })
  void roundsTiesToEven(double value, BigDecimal expected) {
    assertThat(text(value)).isEqualTo(expected.toPlainString());
  }

  @Test
  void theFastWayAgreesWithBigDecimal() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1_000_000; i++) {
      double value = draw(random, i % 16);
      String expected = value == 0 ? "0" : (value < 0 ? "-" : "") + Numbers.exact(Math.abs(value));
      if (!text(value).equals(expected)) {
        assertThat(text(value)).as("value %s", new BigDecimal(value)).isEqualTo(expected);
      }
    }
  }

  private static double draw(SplittableRandom random, int kind) {
    return switch (kind) {
      case 0 -> finite(random);
      case 1, 2, 3, 4, 5 -> (random.nextDouble() - 0.5) * 1e6;
      // around the powers of ten
      case 6, 7, 8 -> nudged(ten(random.nextInt(-13, 13)), random.nextInt(-40, 40));
      // ties, or nearly, at the tenth digit
      case 9, 10, 11 -> nudged(random.nextInt(1, 1 << 30) / 1024.0, random.nextInt(-1, 2));
      default -> random.nextDouble();
    };
  }

  private static double ten(int power) {
    return Double.parseDouble("1e" + power);
  }

  private static double nudged(double value, int ulps) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(value) + ulps);
  }

  private static double finite(SplittableRandom random) {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value : 1;
  }
}
