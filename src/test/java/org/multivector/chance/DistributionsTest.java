package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {

  @ParameterizedTest
  @CsvSource({
    "uniform 0.5 2, uniform 0.5 2",
    "'  uniform   -1.50 +2e0 ', uniform -1.5 2",
    "normal 0 1, normal 0 1",
    "triangular 0.1 0.2 0.4, triangular 0.1 0.2 0.4",
    "triangular 1 1 2, triangular 1 1 2",
    "beta 2 5, beta 2 5",
    "lognormal 1 0.20, lognormal 1 0.2",
    "loguniform 0.06 0.3, loguniform 0.06 0.3",
    "choice 4 1 2 2, choice 1 2 2 4",
    "choice 3, choice 3"
  })
  void writesCanonicalText(String text, String canonical) {
    Distribution distribution = Distributions.parse(text);

    assertThat(distribution).hasToString(canonical);
    assertThat(Distributions.parse(canonical)).isEqualTo(distribution);
  }

  @Test
  void knowsNoNegativeZero() {
    assertThat(Distributions.parse("uniform -0 1")).isEqualTo(Distributions.parse("uniform 0 1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unifrom 0 1 | unknown distribution \"unifrom\"; allowed: uniform, normal, triangular,"
            + " beta, lognormal, loguniform, choice",
        "'' | unknown distribution \"\"; allowed: uniform, normal, triangular, beta, lognormal,"
            + " loguniform, choice",
        "Uniform 0 1 | unknown distribution \"Uniform\"; allowed: uniform, normal, triangular,"
            + " beta, lognormal, loguniform, choice",
        "uniform 1 | uniform: 1 number; allowed: uniform LOW HIGH with LOW < HIGH",
        "uniform | uniform: 0 numbers; allowed: uniform LOW HIGH with LOW < HIGH",
        "normal 1 2 3 | normal: 3 numbers; allowed: normal MEAN SD with SD >= 0",
        "uniform 0 x | \"x\" is not a number; allowed: numbers such as 0.25, -3 or 1e-6",
        "uniform 0 NaN | \"NaN\" is not a number; allowed: numbers such as 0.25, -3 or 1e-6",
        "uniform 0 1e999 | \"1e999\" is too large or too small; allowed: 0 and sizes from 1e-100 to"
            + " 1e100",
        "uniform 2 2 | uniform: low is not below high; allowed: uniform LOW HIGH with LOW < HIGH",
        "normal 0 -1 | normal: sd is negative; allowed: normal MEAN SD with SD >= 0",
        "triangular 1 0 2 | triangular: mode is below low; allowed: triangular LOW MODE HIGH with"
            + " LOW <= MODE <= HIGH and LOW < HIGH",
        "triangular 1 3 2 | triangular: mode is above high; allowed: triangular LOW MODE HIGH with"
            + " LOW <= MODE <= HIGH and LOW < HIGH",
        "triangular 2 2 2 | triangular: low is not below high; allowed: triangular LOW MODE HIGH"
            + " with LOW <= MODE <= HIGH and LOW < HIGH",
        "beta 0 1 | beta: a is out of range; allowed: beta A B with A and B from 0.000001 to"
            + " 1000000",
        "beta 1 2e6 | beta: b is out of range; allowed: beta A B with A and B from 0.000001 to"
            + " 1000000",
        "lognormal 0 1 | lognormal: median is not above 0; allowed: lognormal MEDIAN SD_OF_LOG with"
            + " MEDIAN > 0 and SD_OF_LOG from 0 to 20",
        "lognormal 1 -1 | lognormal: sd of the log is negative; allowed: lognormal MEDIAN SD_OF_LOG"
            + " with MEDIAN > 0 and SD_OF_LOG from 0 to 20",
        "lognormal 1 21 | lognormal: sd of the log is above 20; allowed: lognormal MEDIAN SD_OF_LOG"
            + " with MEDIAN > 0 and SD_OF_LOG from 0 to 20",
        "loguniform 0 1 | loguniform: low is not above 0; allowed: loguniform LOW HIGH with 0 < LOW"
            + " < HIGH",
        "loguniform 2 1 | loguniform: low is not below high; allowed: loguniform LOW HIGH with 0 <"
            + " LOW < HIGH",
        "choice | choice: 0 numbers; allowed: choice VALUE ... with one value or more"
      })
  void saysWhatIsWrongAndWhatIsAllowed(String text, String message) {
    assertThatThrownBy(() -> Distributions.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesTriangularFiguresOutOfOrderOrNotFinite() {
    assertThat(Distributions.triangular(1, 2, 4)).hasToString("triangular 1 2 4");
    assertThatThrownBy(() -> Distributions.triangular(3, 2, 4))
        .hasMessageStartingWith("triangular: mode is below low; allowed: ");
    assertThatThrownBy(() -> Distributions.triangular(0, 2, Double.POSITIVE_INFINITY))
        .hasMessageStartingWith("triangular: a number is not finite or too large; allowed: ");
    assertThatThrownBy(() -> Distributions.triangular(0, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"uniform 0 1", " beta", "choice x", "normal\t0 1"})
  void knowsADistributionByItsFirstWord(String text) {
    assertThat(Distributions.isDistribution(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.5", "1 - decline", "uniformity * 2", "UNIFORM 0 1", "uniform,0"})
  void takesNothingElseForADistribution(String text) {
    assertThat(Distributions.isDistribution(text)).isFalse();
  }
}
