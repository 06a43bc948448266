package org.multivector.chart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture in pixels. */
public record Size(int width, int height) {

  private static final Pattern FORM = Pattern.compile("(\\d{3,4})[x×](\\d{3,4})");
  private static final int LEAST = 300;
  private static final int MOST = 8000;

  /** What is allowed. */
  public static final String ALLOWED =
      "WIDTHxHEIGHT in pixels, each " + LEAST + " to " + MOST + ", such as 1600x900";

  /** The size that a text such as 1600x900 says, if it says one. */
  public static Optional<Size> of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
                new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
            .filter(size -> fits(size.width) && fits(size.height))
        : Optional.empty();
  }

  private static boolean fits(int side) {
    return side >= LEAST && side <= MOST;
  }
}
