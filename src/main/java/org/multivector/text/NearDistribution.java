package org.multivector.text;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final Pattern CLEAN = Pattern.compile("[a-z]+(?: [-+]?" + POINT + ")+");
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
    return meant.isEmpty() ? "" : rule(text) + "; write " + meant;
  }

  private static String rule(String text) {
    String space = text.strip().replaceAll("\\s+", " ");
    if (!turned(space).isEmpty()) {
      return "the numbers of a distribution go from the lowest to the highest";
    }
    return inOrder(text).isEmpty() ? RULE + ", from the lowest to the highest" : RULE;
  }

  /** One that is written well but for the order of its numbers, in the right one; or empty. */
  public static String turned(String text) {
    if (!CLEAN.matcher(text).matches() || isOne(text)) {
      return "";
    }
    String sorted = sorted(text);
    return isOne(sorted) ? sorted : "";
  }

  /** How a distribution is written, with the one that was probably meant or another. */
  static String advice(String text) {
    String inside = text.replaceAll("^[{\\s]+", "");
    String meant = meant(inside);
    return meant.isEmpty() ? RULE + ", such as uniform 0.5 2" : rule(inside) + "; write " + meant;
  }

  /** The distribution that was probably meant, as it is written; empty if that is not clear. */
  public static String meant(String text) {
    String inOrder = inOrder(text);
    return inOrder.isEmpty() ? read(text, NearDistribution::sorted) : inOrder;
  }

  /** The same if its numbers are in the order in which they are to be. */
  private static String inOrder(String text) {
    return read(text, written -> written);
  }

  private static String read(String text, UnaryOperator<String> order) {
    Matcher matcher = WORD.matcher(text);
    if (!isMeant(text) || !matcher.matches() || text.contains("%")) {
      return "";
    }
    String word = matcher.group(1).toLowerCase(Locale.ROOT);
    String numbers = matcher.group(2).replaceAll("\\.\\.+", " "); // 1.5..3
    String spaced = order.apply(written(word, numbers, WITH_COMMAS, n -> n.replace(',', '.')));
    String parted = order.apply(written(word, numbers, WITH_POINTS, n -> n));
    return isOne(spaced) ? spaced : isOne(parted) ? parted : "";
  }

  /** With its numbers from the lowest to the highest, if they are to be so. */
  private static String sorted(String written) {
    String[] parts = written.split(" ", 2);
    return parts.length > 1 && Distributions.isOrdered(parts[0])
        ? Stream.of(parts[1].split(" ", -1))
            .sorted(Comparator.comparingDouble(Double::parseDouble))
            .collect(Collectors.joining(" ", parts[0] + " ", ""))
        : "";
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
