package org.multivector.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How things are put in messages: one line, whatever the author wrote. */
public final class Wording {

  /** Kinds of characters that would break a line or hide what stands after them. */
  private static final Set<Integer> HIDDEN =
      Set.of(
          (int) Character.FORMAT,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.SURROGATE);

  /** What to do if letters reached the program as question marks. */
  public static final String SET_A_LOCALE =
      " in this locale, which lacks some of its letters; set LC_ALL=C.UTF-8";

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_LIST = 24;

  private Wording() {}

  /** The author's text in quotation marks, shortened. */
  public static String quote(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_QUOTE
        ? "\"" + text + "\""
        : "\"" + text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...\"";
  }

  /** The text with line breaks and other control characters made visible. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().forEach(c -> appendVisibly(visible, c));
    return visible.toString();
  }

  private static void appendVisibly(StringBuilder visible, int c) {
    switch (c) {
      case '\n' -> visible.append("\\n");
      case '\r' -> visible.append("\\r");
      case '\t' -> visible.append("\\t");
      default -> {
        if (Character.isISOControl(c) || HIDDEN.contains(Character.getType(c))) {
          visible.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          visible.appendCodePoint(c);
        }
      }
    }
  }

  /** A remark where letters look Latin and are not. */
  static String ofForeignLetters(String text) {
    boolean latin =
        text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    return latin ? "" : " (not all of its letters are Latin)";
  }

  /** The words, separated by commas; a long list is cut. */
  public static String list(Collection<String> words) {
    if (words.size() <= LONGEST_LIST) {
      return String.join(", ", words);
    }
    List<String> first = words.stream().limit(LONGEST_LIST).toList();
    return String.join(", ", first) + " and " + (words.size() - LONGEST_LIST) + " more";
  }

  /** {@code 1 row}, {@code 2 rows}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
