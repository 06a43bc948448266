package org.multivector.statistics;

import java.util.Arrays;

/**
 * In how many units an event happened, at least once, and when for the first time.
 *
 * @param event what it is called
 * @param units units that count
 * @param happened units in which it happened
 * @param low lower end of the 95 % interval of their share; NaN without units
 * @param high upper end
 * @param first by quarter, 1 for the first of the horizon, the units in which it first happened
 *     then; at 0 those in which it did not
 */
public record Frequency(
    String event, long units, long happened, double low, double high, long[] first) {

  /** Part of the units in which it happened; NaN without units. */
  public double share() {
    return units == 0 ? Double.NaN : (double) happened / units;
  }

  /** Whether there are units, and it happened in none. */
  public boolean never() {
    return units > 0 && happened == 0;
  }

  /** Whether the first time was in the same quarter wherever it happened. */
  public boolean atOneTime() {
    return Arrays.stream(first, 1, first.length).filter(units -> units > 0).count() == 1;
  }

  /**
   * The quarter by which, of the units in which it happened, it had in such a part: the first such
   * quarter. There must be some.
   */
  public int by(double part) {
    int quarter = 0;
    for (long before = 0; quarter == 0 || before < part * happened; ) {
      before += first[++quarter];
    }
    return quarter;
  }
}
