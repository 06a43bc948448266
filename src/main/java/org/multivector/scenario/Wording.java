package org.multivector.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How things are put in messages: one line, whatever the author wrote. */
final class Wording {

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_LIST = 60;

  private Wording() {}

  /** The author's text in quotation marks, shortened, without line breaks or control characters. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().limit(LONGEST_QUOTE).forEach(c -> appendVisibly(quoted, c));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    return quoted.append(cut ? "...\"" : "\"").toString();
  }

  private static void appendVisibly(StringBuilder quoted, int c) {
    switch (c) {
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          quoted.appendCodePoint(c);
        }
      }
    }
  }

  /** The words, separated by commas; a long list is cut. */
  static String list(Collection<String> words) {
    if (words.size() <= LONGEST_LIST) {
      return String.join(", ", words);
    }
    List<String> first = words.stream().limit(LONGEST_LIST).toList();
    return String.join(", ", first) + " and " + (words.size() - LONGEST_LIST) + " more";
  }

  /** {@code 1 row}, {@code 2 rows}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
