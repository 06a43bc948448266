package org.multivector.batch;

/**
 * How an effect is shared out over the levers that make it together: the Shapley value (Shapley
 * 1953) of the game whose worth of a set of levers is the effect with only these pulled, and the
 * interaction of each two (Grabisch and Roubens 1999). Shares sum to the effect of all; a lever
 * that changes nothing gets 0, and two that do the same get the same.
 *
 * <p>Worths are by set, bit n standing for lever n; that of no lever is 0.
 */
final class Shapley {

  private Shapley() {}

  /** The share of each lever. */
  static double[] shares(double[] worth, int levers) {
    double[] shares = new double[levers];
    for (int lever = 0; lever < levers; lever++) {
      for (int set = 0; set < worth.length; set++) {
        if ((set & 1 << lever) == 0) {
          double part = weight(Integer.bitCount(set), levers - 1);
          shares[lever] += part * (worth[set | 1 << lever] - worth[set]);
        }
      }
    }
    return shares;
  }

  /**
   * How much two levers do together beyond what they do alone, averaged over what else is there.
   */
  static double interaction(double[] worth, int levers, int one, int other) {
    int both = 1 << one | 1 << other;
    double sum = 0;
    for (int set = 0; set < worth.length; set++) {
      if ((set & both) == 0) {
        double part = weight(Integer.bitCount(set), levers - 2);
        sum +=
            part
                * (worth[set | both]
                    - worth[set | 1 << one]
                    - worth[set | 1 << other]
                    + worth[set]);
      }
    }
    return sum;
  }

  /** {@code s! (n - s)! / (n + 1)!}: the chance that just these s of n others come before. */
  private static double weight(int size, int others) {
    double weight = 1.0 / (others + 1);
    for (int n = 1; n <= size; n++) {
      weight *= (double) n / (others - n + 1);
    }
    return weight;
  }
}
