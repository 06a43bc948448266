package org.multivector.chance;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that are pure functions of their key: who asks, for what, in which draw, repeat
 * and tick. One draw more here shifts nothing there, and the order of asking does not matter.
 *
 * <p>Same key, same bits, in every version: this layout is public API.
 *
 * <ul>
 *   <li><b>Block.</b> {@link Philox Philox4x32-10} of a key of two 32-bit words and a counter of
 *       four. The counter is (draw, repeat, tick, k), each as its 32 bits in two's complement. The
 *       key is {@code mix(seed + 0x9E3779B97F4A7C15) ^ name}, its low half the first word and its
 *       high half the second. {@code mix(z)} is Stafford's variant 13: {@code z = (z ^ z>>>30) *
 *       0xBF58476D1CE4E5B9; z = (z ^ z>>>27) * 0x94D049BB133111EB; z ^ z>>>31}.
 *   <li><b>Number.</b> The first word of the block is the high half of a 64-bit number, the second
 *       the low half; its top 52 bits are b, and the uniform is {@code (b + 1/2) / 2^52}.
 *   <li><b>Name.</b> FNV-1a (64 bits: {@code h = 0xCBF29CE484222325}, for each byte {@code h = (h ^
 *       byte) * 0x100000001B3}) over the UTF-8 bytes of the parts, each part followed by the byte
 *       0xFF, which is in no UTF-8 text; then MurmurHash3's finaliser {@code h = (h ^ h>>>33) *
 *       0xFF51AFD7ED558CCD; h = (h ^ h>>>33) * 0xC4CEB9FE1A85EC53; h ^ h>>>33}.
 * </ul>
 *
 * <p>For one seed, different name hashes give different keys, and for one name different seeds do,
 * since {@code mix} is a bijection. Two seeds with two names share a key only if the exclusive or
 * of the mixed seeds is that of the name hashes: two unrelated 64-bit numbers, as seeds and names
 * are mixed by different functions. With 10,000 names and 1,000 seeds the chance that any two of
 * all keys are equal is below 3e-6. Philox is made for keys and counters that are neighbours.
 */
public final class Draws {
  /** The repeat under which parameters are drawn: what is not known does not depend on chance. */
  public static final int PARAMETER = -1;

  private static final double WIDTH = 0x1p-52;

  private Draws() {}

  /**
   * The 64-bit hash of a name made of parts, such as actor and purpose; hash once and keep it.
   * ("a", "bc") and ("ab", "c") differ. An unpaired surrogate counts as a question mark.
   */
  public static long name(String... parts) {
    long hash = 0xCBF29CE484222325L;
    for (String part : parts) {
      for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
        hash = absorb(hash, b & 0xFF);
      }
      hash = absorb(hash, 0xFF);
    }
    return finish(hash);
  }

  /**
   * A uniform number strictly between 0 and 1, a multiple of 2<sup>-53</sup>.
   *
   * @param seed master seed
   * @param name who asks, and for what: {@link #name}
   * @param draw number of the parameter draw
   * @param repeat number of the repeat of chance, or {@link #PARAMETER}
   * @param tick quarter of the run; 0 for what is drawn before the first
   * @param k number of the draw where one name needs several in one tick
   */
  public static double uniform(long seed, long name, int draw, int repeat, int tick, int k) {
    return fraction(Philox.bits(mix(seed) ^ name, draw, repeat, tick, k));
  }

  /** A standard normal number, the {@link StandardNormal#quantile quantile} of {@link #uniform}. */
  public static double normal(long seed, long name, int draw, int repeat, int tick, int k) {
    return StandardNormal.quantile(uniform(seed, name, draw, repeat, tick, k));
  }

  /** The top 52 bits as a fraction of 2^52, moved to the middle of its step. */
  static double fraction(long bits) {
    return ((bits >>> 12) + 0.5) * WIDTH;
  }

  private static long absorb(long hash, int octet) {
    return (hash ^ octet) * 0x100000001B3L;
  }

  private static long finish(long hash) {
    long h = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 33);
  }

  private static long mix(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
