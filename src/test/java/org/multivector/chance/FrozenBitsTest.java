package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bit of 10,000 drawn values of each family is the same on every machine and version. */
class FrozenBitsTest {
  private static final long NAME = Draws.name("frozen");

  @ParameterizedTest
  @CsvSource({
    "uniform 0.5 2, 19322aecc35216e9",
    "normal 0 1, 5f9dd2318cdf8f15",
    "triangular 0.1 0.2 0.4, b52d759113432214",
    "beta 2 5, ee36a9dbc1d4cb70",
    "beta 0.5 0.5, 6768d03a128bcc37",
    "lognormal 1 0.2, fe51c6056a4f5801",
    "loguniform 0.06 0.3, 926a0a4e5fda7efa",
    "choice 1 2 4, fc161301fe09738a"
  })
  void drawsTheSameValuesForEver(String text, String checksum) {
    Distribution distribution = Distributions.parse(text);
    long sum = 0;
    for (int draw = 0; draw < 10_000; draw++) {
      sum = add(sum, distribution.quantile(uniform(draw)));
    }

    assertThat(Long.toHexString(sum)).isEqualTo(checksum);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 140d0e64bf934d2a", "5, 8be47cb29f11d361", "100, 21c00e4f75f39b0c"})
  void drawsTheSameGammasForEver(double shape, String checksum) {
    long sum = 0;
    for (int draw = 0; draw < 10_000; draw++) {
      sum = add(sum, Gamma.quantile(shape, uniform(draw)));
    }

    assertThat(Long.toHexString(sum)).isEqualTo(checksum);
  }

  private static double uniform(int draw) {
    return Draws.uniform(1, NAME, draw, Draws.PARAMETER, 0, 0);
  }

  private static long add(long sum, double value) {
    return 31 * Long.rotateLeft(sum, 7) + Double.doubleToLongBits(value);
  }
}
