package org.multivector.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ExpTest {

  private static void assertSameBits(double[] x) {
    double[] expected = Arrays.stream(x).map(StrictMath::exp).toArray();
    double[] exp = new double[x.length];
    Exp.ofAll(x, exp);
    assertThat(exp).isEqualTo(expected);
    assertThat(Arrays.stream(x).map(Exp::of).toArray()).isEqualTo(expected);
  }

  @Test
  void hasTheBitsOfStrictMathForAnyBits() {
    long name = Draws.name("bits");
    double[] x = new double[1_000_000];
    Arrays.setAll(x, n -> Double.longBitsToDouble(Philox.bits(name, n, 0, 0, 0)));
    assertSameBits(x);
  }

  @Test
  void hasTheBitsOfStrictMathNearZeroAndFarOff() {
    long name = Draws.name("range");
    double[] x = new double[1_000_000];
    Arrays.setAll(x, n -> (n % 4 == 0 ? 1500 : 1) * (Draws.uniform(1, name, n, 0, 0, 0) - 0.5));
    assertSameBits(x);
  }

  /** Where results turn infinite, lose digits and vanish; and where another power of two begins. */
  @Test
  void hasTheBitsOfStrictMathAtItsSeams() {
    double[] x = new double[1_000_000];
    for (int n = 0; n < x.length; n += 4) {
      double near = (n - 500_000) * 0x1p-40;
      x[n] = 709.782712893384 + near;
      x[n + 1] = -745.1332191019411 + near;
      x[n + 2] = -708.3964185322641 + near;
      x[n + 3] = (n / 4 % 2000 - 1000.5) * 0.6931471805599453 + near;
    }
    assertSameBits(x);
  }

  @Test
  void hasTheBitsOfStrictMathAtTheEdges() {
    double half = StrictMath.log(2) / 2;
    double[] x = new double[40_000];
    for (int n = 0; n < x.length; n += 4) {
      double near = (n - 20_000) * 0x1p-50;
      x[n] = half + near;
      x[n + 1] = -half + near;
      x[n + 2] = half + near * 0x1p16;
      x[n + 3] = 0x1p-28 + near * 0x1p-20;
    }
    assertSameBits(x);
    assertSameBits(
        new double[] {
          0,
          -0.0,
          1,
          -1,
          0x1p-28,
          -0x1p-28,
          0x1.fffffp-29,
          709.782712893384,
          709.7827128933841,
          -745.1332191019411,
          -745.1332191019412,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY
        });
  }
}
