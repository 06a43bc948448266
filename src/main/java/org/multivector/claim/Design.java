package org.multivector.claim;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many runs a suite takes, and when it looks at them; all of it is fixed beforehand.
 *
 * @param draws parameter draws at the most
 * @param repeats repeats of chance in each
 * @param armRepeats how many of them are run once more in the other arms
 */
public record Design(int draws, int repeats, int armRepeats) {

  /** Probability that anything at all is decided wrongly in a suite. */
  static final double ALPHA = 0.05;

  /** Parts of it that the looks may spend. */
  private static final double[] SPENT = {0.05, 0.2, 0.75};

  /** Parts of the draws that are there at a look. */
  private static final int[] PARTS = {4, 2, 1};

  private static final int FEWEST = 8;

  public Design {
    if (draws < 2 || repeats < 2 || armRepeats < 1 || armRepeats > repeats) {
      throw new IllegalArgumentException("two draws and two repeats are needed");
    }
  }

  /**
   * One look.
   *
   * @param draws draws that are there
   * @param spent part of the error that it may spend
   */
  record Look(int draws, double spent) {}

  /** The looks; a small suite is looked at once. */
  List<Look> looks() {
    if (draws / PARTS[0] < FEWEST) {
      return List.of(new Look(draws, 1));
    }
    return IntStream.range(0, PARTS.length)
        .mapToObj(n -> new Look(draws / PARTS[n], SPENT[n]))
        .toList();
  }
}
