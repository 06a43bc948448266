package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;

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

  /** Parts of it that the looks before the last may spend. */
  private static final double[] SPENT = {0.05, 0.2};

  /** Parts of the draws that are there at them. */
  private static final int[] PARTS = {4, 2};

  /**
   * Of 48 draws one suite in twelve holds none of what comes in one draw of twenty, of 96 one in
   * 138: what no draw has shown no interval can tell.
   */
  private static final int FEWEST = 96;

  private static final int RULE_OF_THREE = 3;

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

  /**
   * What comes in one of so many draws, or fewer, is met by none of those of the first look with a
   * probability of about 5 % or more, and then no interval can tell of it: a third of them (the
   * rule of three; Hanley and Lippman-Hand 1983).
   */
  int rare() {
    return Math.max(1, looks().get(0).draws() / RULE_OF_THREE);
  }

  /** The looks; none before all draws that would have too few. */
  List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    double left = 1;
    for (int n = 0; n < PARTS.length; n++) {
      if (draws / PARTS[n] >= FEWEST) {
        looks.add(new Look(draws / PARTS[n], SPENT[n]));
        left -= SPENT[n];
      }
    }
    looks.add(new Look(draws, left));
    return looks;
  }
}
