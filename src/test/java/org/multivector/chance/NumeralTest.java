package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "010, 10",
    "+.5, 0.5",
    "2., 2",
    "1e-6, 0.000001",
    "-3.50E2, -350",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "2e-3, 0.002",
    "123456789012345678, 123456789012345680"
  })
  void writesWhatItReads(String text, String written) {
    assertThat(Numeral.write(Numeral.read(text))).isEqualTo(written);
  }

  @Test
  void readsBackTheSameBits() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 10_000; i++) {
      double number = random.nextDouble(-1, 1) * StrictMath.pow(10, random.nextInt(-20, 20));

      assertThat(Numeral.read(Numeral.write(number))).isEqualTo(number);
    }
  }

  @Test
  void writesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"de", "tr", "ar-EG", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Numeral.write(-1234.5)).isEqualTo("-1234.5");
        assertThat(Distributions.parse("uniform 0.5 1234.5")).hasToString("uniform 0.5 1234.5");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0,5", "NaN", "Infinity", "0x10", "1d", "1_000", "--1", "1e", "\u0661"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> Numeral.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + text + "\" is not a number; allowed: numbers such as 0.25, -3 or 1e-6");
  }

  @Test
  void readsSizesUpToItsLimits() {
    assertThat(Numeral.read("-1e100")).isEqualTo(-1e100);
    assertThat(Numeral.read("1e-100")).isEqualTo(1e-100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e101", "1e-101"})
  void refusesWhatWouldOverflow(String text) {
    assertThatThrownBy(() -> Numeral.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too large or too small; allowed: 0 and sizes from 1e-100 to 1e100");
  }
}
