package org.multivector.text;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.multivector.chance.Distributions;

/** A text that begins with the word of a distribution and goes on as if it were a function. */
public final class NearDistribution {

  private static final Pattern WORD = Pattern.compile("(\\p{L}+)(?![\\p{L}\\d_])(.*)");

  /** How a distribution is written. */
  public static final String RULE =
      "a distribution is its word and its numbers, with spaces between";

  /** What is said of a distribution that is to be calculated with. */
  public static final String NO_PART =
      "a distribution is no part of a formula; give it a name under \"uncertain\" and use that";

  private static final Pattern CALCULATES = Pattern.compile(".*(?:[*/]|\\s[-+]\\s).*");
  private static final String POINT = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
  private static final String WRITTEN = "[-+]?(?:" + POINT + "|\\d+,\\d+)\\s*%?";
  private static final Pattern WITH_SIGNS =
      Pattern.compile("\\p{L}+\\s+" + WRITTEN + "(?:\\s+(?:[-+]|\\+/-)\\s+" + WRITTEN + ")+");
  private static final Pattern WITH_POINTS = number(POINT);
  private static final Pattern WITH_COMMAS = number("\\d+,\\d+|" + POINT);

  private NearDistribution() {}

  private static Pattern number(String unsigned) {
    return Pattern.compile("(?:(?<![\\w.)])[-+])?(?:" + unsigned + ")");
  }

  /** Whether its first word is that of a distribution, whatever follows. */
  public static boolean isMeant(String text) {
    Matcher matcher = WORD.matcher(text);
    return matcher.matches()
        && Distributions.words().contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  /** What is wrong with it, and what was probably meant; or empty. */
  public static String complaint(String text) {
    if (isMeant(text) && WITH_SIGNS.matcher(text).matches()) {
      return advice(text); // a minus between numbers alone is meant as a dash
    }
    if (isMeant(text) && CALCULATES.matcher(text).matches()) {
      return NO_PART;
    }
    String meant = meant(text);
    return meant.isEmpty() ? "" : RULE + "; write " + meant;
  }

  /** How a distribution is written, with the one that was probably meant or another. */
  static String advice(String text) {
    String meant = meant(text.replaceAll("^[{\\s]+", ""));
    return RULE + (meant.isEmpty() ? ", such as uniform 0.5 2" : "; write " + meant);
  }

  /** The distribution that was probably meant, as it is written; empty if that is not clear. */
  public static String meant(String text) {
    Matcher matcher = WORD.matcher(text);
    if (!isMeant(text) || !matcher.matches() || text.contains("%")) {
      return "";
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String numbers = matcher.group(2).replaceAll("\\.\\.+", " "); // 1.5..3
    String spaced = written(word, numbers, WITH_COMMAS, n -> n.replace(',', '.'));
    String parted = written(word, numbers, WITH_POINTS, n -> n);
    return isOne(spaced) ? spaced : isOne(parted) ? parted : "";
  }

  private static String written(
      String word, String text, Pattern number, UnaryOperator<String> plain) {
    return number
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(plain)
        .collect(Collectors.joining(" ", word + " ", ""));
  }

  private static boolean isOne(String text) {
    try {
      Distributions.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
