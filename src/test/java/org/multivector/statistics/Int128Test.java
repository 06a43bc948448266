package org.multivector.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Int128Test {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

  @Test
  void agreesWithBigInteger() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 50_000; i++) {
      Int128 one = number(random);
      Int128 other = number(random);
      long factor = random.nextLong() >> random.nextInt(64);
      assertThat(big(one.plus(other))).isEqualTo(wrap(big(one).add(big(other))));
      assertThat(big(one.minus(other))).isEqualTo(wrap(big(one).subtract(big(other))));
      assertThat(big(one.times(factor)))
          .isEqualTo(wrap(big(one).multiply(BigInteger.valueOf(factor))));
      assertThat(one.toDouble()).isEqualTo(big(one).doubleValue());
    }
  }

  @Test
  void dividesDownwards() {
    SplittableRandom random = new SplittableRandom(2);
    for (int i = 0; i < 50_000; i++) {
      long quotient = random.nextLong() >> random.nextInt(64);
      long divisor = random.nextLong(1, 1L << random.nextInt(1, 32));
      long rest = random.nextLong(divisor);
      Int128 value = Int128.product(quotient, divisor).plus(Int128.of(rest));
      assertThat(value.floorOver(divisor)).isEqualTo(quotient);
    }
  }

  @Test
  void refusesQuotientsBeyondALong() {
    assertThatThrownBy(() -> new Int128(1, 0).floorOver(2)).isInstanceOf(ArithmeticException.class);
    assertThat(new Int128(0, -1).floorOver(2)).isEqualTo(Long.MAX_VALUE);
    assertThat(new Int128(-1, 0).floorOver(2)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void sumsSideBySideCarry() {
    SplittableRandom random = new SplittableRandom(3);
    Int128Array sums = new Int128Array(3);
    Int128Array more = new Int128Array(3);
    BigInteger plain = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    BigInteger products = BigInteger.ZERO;
    for (int i = 0; i < 500; i++) {
      long[] a = {random.nextLong() >> random.nextInt(8, 60), random.nextLong() >> 9};
      long[] b = {random.nextLong() >> random.nextInt(8, 60), random.nextLong() >> 8};
      Int128Array target = i % 3 == 0 ? more : sums;
      target.add(a, 0, 1);
      target.addSquares(a, 0, 1, 1);
      target.addProducts(2, a, b);
      plain = plain.add(BigInteger.valueOf(a[0]));
      squares = squares.add(BigInteger.valueOf(a[0]).pow(2));
      products = products.add(product(a[0], b[0])).add(product(a[1], b[1]));
    }
    sums.add(more);
    assertThat(big(sums.at(0))).isEqualTo(plain);
    assertThat(big(sums.at(1))).isEqualTo(squares);
    assertThat(big(sums.at(2))).isEqualTo(products);
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static Int128 number(SplittableRandom random) {
    long high = random.nextLong() >> random.nextInt(64);
    long low = random.nextInt(8) == 0 ? 1L << random.nextInt(64) : random.nextLong();
    return random.nextBoolean() ? new Int128(high, low) : Int128.of(low);
  }

  private static BigInteger big(Int128 number) {
    BigInteger low = new BigInteger(Long.toUnsignedString(number.low()));
    return BigInteger.valueOf(number.high()).shiftLeft(64).add(low);
  }

  private static BigInteger wrap(BigInteger value) {
    BigInteger rest = value.mod(MODULUS);
    return rest.testBit(127) ? rest.subtract(MODULUS) : rest;
  }
}
