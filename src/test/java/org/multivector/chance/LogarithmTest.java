package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class LogarithmTest {

  private static void assertSameBits(double x) {
    assertThat(Double.doubleToLongBits(Logarithm.of(x)))
        .as("log(%s)", x)
        .isEqualTo(Double.doubleToLongBits(StrictMath.log(x)));
  }

  private static boolean sameBits(double x) {
    return Double.doubleToLongBits(Logarithm.of(x)) == Double.doubleToLongBits(StrictMath.log(x));
  }

  @Test
  void hasTheBitsOfStrictMathForAnyBits() {
    long name = Draws.name("bits");
    for (int n = 0; n < 2_000_000; n++) {
      double x = Double.longBitsToDouble(Philox.bits(name, n, 0, 0, 0));
      if (!sameBits(x)) {
        assertSameBits(x);
      }
    }
  }

  @Test
  void hasTheBitsOfStrictMathBetweenZeroAndTwo() {
    long name = Draws.name("unit");
    for (int n = 0; n < 2_000_000; n++) {
      double x = 2 * Draws.uniform(1, name, n, 0, 0, 0);
      if (!sameBits(x)) {
        assertSameBits(x);
      }
    }
  }

  @Test
  void hasTheBitsOfStrictMathAroundOneAndAtTheEdges() {
    double x = 1;
    for (int n = 0; n < 100_000; n++) {
      x = Math.nextUp(x);
      assertThat(sameBits(x)).isTrue();
      assertThat(sameBits(2 - x)).isTrue();
    }
    for (double edge :
        new double[] {
          0,
          -0.0,
          1,
          2,
          0.5,
          -1,
          Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          1 + 1e-6,
          1 - 1e-7
        }) {
      assertSameBits(edge);
    }
  }

  @Test
  void givesTheSameOneByOneAndAllAtOnce() {
    long name = Draws.name("all");
    double[] x = new double[1_000_000];
    Arrays.setAll(x, n -> 2 * Draws.uniform(1, name, n, 0, 0, 0));
    for (int n = 0; n < 30_000; n += 3) {
      x[n] = 1 - (n - 15_000) * 0x1p-34;
      x[n + 1] = 0.71 + (n - 15_000) * 0x1p-30;
      x[n + 2] = n - 15_000;
    }
    double[] logs = new double[x.length];
    Logarithm.ofAll(x, logs);
    assertThat(logs).isEqualTo(Arrays.stream(x).map(Logarithm::of).toArray());
  }
}
