package org.multivector.chance;

/**
 * The counter-based generator Philox4x32-10: ten rounds that turn a counter of four 32-bit words
 * and a key of two into four words that look random. It has no state.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3,
 * SC11, <a href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>.
 */
final class Philox {
  private static final int ROUNDS = 10;
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;

  private Philox() {}

  /**
   * The first two words of the block, the first one as the high half.
   *
   * @param key the first key word as the low half, the second as the high half
   * @param c0 first word of the counter
   * @param c1 second word of the counter
   * @param c2 third word of the counter
   * @param c3 fourth word of the counter
   */
  static long bits(long key, int c0, int c1, int c2, int c3) {
    int x0 = c0;
    int x1 = c1;
    int x2 = c2;
    int x3 = c3;
    int k0 = (int) key;
    int k1 = (int) (key >>> 32);
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = (x0 & 0xFFFFFFFFL) * MULTIPLIER_0;
      long product1 = (x2 & 0xFFFFFFFFL) * MULTIPLIER_1;
      x0 = (int) (product1 >>> 32) ^ x1 ^ k0;
      x1 = (int) product1;
      x2 = (int) (product0 >>> 32) ^ x3 ^ k1;
      x3 = (int) product0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
    return ((long) x0 << 32) | (x1 & 0xFFFFFFFFL);
  }
}
