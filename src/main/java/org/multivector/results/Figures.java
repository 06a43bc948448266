package org.multivector.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as people read them, in charts and sentences, the same in every locale; {@link Numbers}
 * writes those in files.
 */
public final class Figures {

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private Figures() {}

  /** A number with so many decimals, rounded half to even. */
  public static String plain(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A number with its sign; zero has none. */
  public static String signed(double value, int decimals) {
    String text = plain(value, decimals);
    return value > 0 && !isZero(value, decimals) ? "+" + text : text;
  }

  /** A part of a whole as a percentage; never 0 or 100 unless it is exactly that. */
  public static String percent(double part) {
    double rounded = Math.rint(part * 100);
    if (part > 0 && rounded == 0) {
      return "under 1 %";
    }
    if (part < 1 && rounded == 100) {
      return "over 99 %";
    }
    return plain(part * 100, 0) + " %";
  }

  /**
   * As many decimals as a value and its interval need to be told apart, from 3 to 6. An end that is
   * not zero is not shown as zero: on which side of it it lies is what makes an effect clear.
   */
  public static int decimals(double value, double low, double high) {
    int decimals = Double.isFinite(low) ? FEWEST : FEWEST + 1;
    while (decimals < MOST && !told(value, low, high, decimals)) {
      decimals++;
    }
    return decimals;
  }

  /** Whether a number is shown as zero with so many decimals. */
  public static boolean isZero(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).signum() == 0;
  }

  /** Whether a number is too small to be shown with the most decimals that a chart uses. */
  public static boolean isNothing(double value) {
    return !Double.isFinite(value) || isZero(value, MOST);
  }

  private static boolean told(double value, double low, double high, int decimals) {
    boolean hidden = value != 0 && Double.isFinite(value) && isZero(value, decimals);
    return !hidden && apart(value, low, decimals) && apart(value, high, decimals);
  }

  private static boolean apart(double value, double end, int decimals) {
    boolean hidden = !isNothing(end) && isZero(end, decimals);
    boolean merged = end != value && plain(end, decimals).equals(plain(value, decimals));
    return !Double.isFinite(end) || !(hidden || merged);
  }
}
