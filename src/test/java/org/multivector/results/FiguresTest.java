package org.multivector.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0.0025, 3, 0.003",
    "0.125, 2, 0.12",
    "-0.00001, 3, 0.000",
    "-0.5, 0, 0",
    "1234.5678, 1, 1234.6",
    "NaN, 3, –"
  })
  void writesPlainNumbers(double value, int decimals, String text) {
    assertThat(Figures.plain(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.003, 3, +0.003", "-0.003, 3, -0.003", "0.0001, 3, 0.000", "0, 3, 0.000"})
  void signsNumbersThatAreNotZero(double value, int decimals, String text) {
    assertThat(Figures.signed(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "0.001, under 1 %",
    "0.43, 43 %",
    "0.999, over 99 %",
    "1, 100 %",
    "0.985, 98 %"
  })
  void roundsNoPartToNoneOrAll(double part, String text) {
    assertThat(Figures.percent(part)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.003, -0.004, -0.002, 3",
    "0.0033, 0.0026, 0.0039, 4",
    "0.26, 0.21, 0.31, 3",
    "0.000004, 0.000003, 0.000005, 6",
    "0, 0, 0, 3",
    "0.003, 0.0001, 0.0059, 4",
    "0.0020, -0.00014, 0.0042, 4",
    "-0.03, -0.06, -0.00002, 5",
    "0.03, 0.0000001, 0.06, 3",
    "0.001, NaN, NaN, 4"
  })
  void takesTheDecimalsThatTellANumberFromItsInterval(
      double value, double low, double high, int decimals) {
    assertThat(Figures.decimals(value, low, high)).isEqualTo(decimals);
  }
}
