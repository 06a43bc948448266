package org.multivector.world;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written {@code 2026Q1}; also names the moment at its end.
 *
 * @param year the calendar year, 1900 to 2999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern FORM = Pattern.compile("((?:19|2\\d)\\d\\d)Q([1-4])");

  public Quarter {
    if (year < 1900 || year > 2999 || number < 1 || number > 4) {
      throw new IllegalArgumentException("no such quarter: " + year + "Q" + number);
    }
  }

  /** The form of such texts, as a regular expression. */
  public static String pattern() {
    return FORM.pattern();
  }

  /** Whether the text has the form {@code 2026Q1}. */
  public static boolean isQuarter(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Reads a quarter.
   *
   * @throws IllegalArgumentException if the text does not have the form {@code 2026Q1}
   */
  public static Quarter parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a quarter: " + text);
    }
    return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The quarter that comes {@code quarters} later (earlier if negative). */
  public Quarter plus(int quarters) {
    int index = index() + quarters;
    return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
  }

  /** How many quarters later than {@code other} this one is. */
  public int since(Quarter other) {
    return index() - other.index();
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(index(), other.index());
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }

  private int index() {
    return 4 * year + number - 1;
  }
}
