package org.multivector.chart;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path of straight lines in few bytes: points but the first of each stretch say how far they are
 * from the one before. Sums are exact, so that the points stay where they are.
 */
final class SvgPath {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?[0-9.]+");

  private final StringBuilder out = new StringBuilder();
  private BigDecimal x = BigDecimal.ZERO;
  private BigDecimal y = BigDecimal.ZERO;
  private char last;

  private SvgPath() {}

  /**
   * The same path, shorter.
   *
   * @param path commands and numbers between spaces, as Batik writes them; what has curves comes
   *     back as it is
   */
  static String shortened(String path) {
    SvgPath shortened = new SvgPath();
    Matcher words = WORD.matcher(path);
    while (words.find()) {
      char command = words.group().charAt(0);
      switch (command) {
        case 'M', 'L' -> shortened.point(command, number(words), number(words));
        case 'Z' -> shortened.close();
        default -> {
          return path;
        }
      }
    }
    return shortened.out.toString();
  }

  private static BigDecimal number(Matcher words) {
    if (!words.find()) {
      throw new IllegalArgumentException("a path ends within a point");
    }
    return new BigDecimal(words.group());
  }

  private void point(char command, BigDecimal toX, BigDecimal toY) {
    if (command == 'M') {
      out.append('M');
      number(toX, false);
      number(toY, true);
    } else {
      boolean first = last != 'L';
      out.append(first ? "l" : "");
      number(toX.subtract(x), !first);
      number(toY.subtract(y), true);
    }
    last = command;
    x = toX;
    y = toY;
  }

  private void close() {
    out.append('Z');
    last = 'Z';
  }

  private void number(BigDecimal number, boolean follows) {
    String text = number.stripTrailingZeros().toPlainString().replaceFirst("^(-?)0\\.", "$1.");
    out.append(follows && !text.startsWith("-") ? " " : "").append(text);
  }
}
