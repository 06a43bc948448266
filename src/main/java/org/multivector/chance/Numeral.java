package org.multivector.chance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * The one way in which a number is read from an author's text and written into canonical text. It
 * does not depend on locale or version of Java, as {@code Double.toString} does.
 */
public final class Numeral {
  private static final Pattern FORM =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final double LARGEST = 1e100;
  private static final double SMALLEST = 1e-100;

  private Numeral() {}

  /**
   * The number that a text stands for.
   *
   * @throws IllegalArgumentException if it is none, or is neither 0 nor between 1e-100 and 1e100 in
   *     size
   */
  public static double read(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a number; allowed: numbers such as 0.25, -3 or 1e-6");
    }
    double number = Double.parseDouble(text);
    if (!isUsable(number) || (number == 0 && !isZero(text))) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is too large or too small; allowed: 0 and sizes from 1e-100 to 1e100");
    }
    return number + 0.0; // no negative zero
  }

  /** Whether a text stands for 0, and not for a number that is too small to be told from it. */
  private static boolean isZero(String text) {
    return text.split("[eE]", 2)[0].chars().noneMatch(digit -> digit >= '1' && digit <= '9');
  }

  /** Whether a number is 0 or between 1e-100 and 1e100 in size, so that nothing overflows. */
  static boolean isUsable(double number) {
    double size = Math.abs(number);
    return size == 0 || (size >= SMALLEST && size <= LARGEST);
  }

  /**
   * The decimal text without exponent, of as few digits over 15 as read back as the same number.
   */
  public static String write(double number) {
    if (number == 0) {
      return "0";
    }
    // No two texts of 15 digits are the same number, so it does not matter how one is found: the
    // short text is tried before the exact one, which has fifty digits and is slow.
    BigDecimal shorter = BigDecimal.valueOf(number).round(new MathContext(15));
    BigDecimal exact = shorter.doubleValue() == number ? shorter : new BigDecimal(number);
    for (int digits = 15; shorter.doubleValue() != number; digits++) {
      shorter = exact.round(new MathContext(digits));
    }
    return shorter.stripTrailingZeros().toPlainString();
  }
}
