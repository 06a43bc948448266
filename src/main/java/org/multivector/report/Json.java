package org.multivector.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON that may stand in a page of HTML. Numbers are taken over as texts, so that a page has
 * the very digits of the tables.
 */
final class Json {

  private static final char FIRST_PLAIN = 0x20;

  private final StringBuilder out = new StringBuilder(1 << 20);
  private boolean first = true;

  /** Opens an object or a list: one of the two brackets. */
  Json open(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  /** Closes it. */
  Json close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  /** The name of the next value. */
  Json name(String name) {
    text(name);
    out.append(':');
    first = true;
    return this;
  }

  /** A text; what could end a script is escaped. */
  Json text(String text) {
    separate();
    out.append('"');
    for (int n = 0; n < text.length(); n++) {
      character(text.charAt(n));
    }
    out.append('"');
    return this;
  }

  private void character(char c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append(c);
    } else if (c < FIRST_PLAIN
        || c == '<'
        || c == '>'
        || c == '&'
        || c == '\u2028'
        || c == '\u2029') {
      out.append("\\u").append(HexFormat.of().toHexDigits(c));
    } else {
      out.append(c);
    }
  }

  /** A number as it is written in a table; null if there is none. */
  Json number(String number) {
    separate();
    out.append(number.isEmpty() ? "null" : number);
    return this;
  }

  /** A list of texts. */
  Json texts(List<String> texts) {
    open('[');
    texts.forEach(this::text);
    return close(']');
  }

  /** A list of numbers, as steps. */
  Json numbers(List<String> numbers) {
    open('[');
    Steps.of(numbers).forEach(this::number);
    return close(']');
  }

  /** An object of texts. */
  Json texts(Map<String, String> texts) {
    open('{');
    texts.forEach((name, text) -> name(name).text(text));
    return close('}');
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
