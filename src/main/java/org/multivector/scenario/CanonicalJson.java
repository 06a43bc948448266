package org.multivector.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.multivector.amount.Cell;
import org.multivector.chance.Amount;
import org.multivector.chance.Numeral;

/**
 * Compact JSON of sorted maps, lists, texts, amounts, whole numbers and flags: one text for one
 * meaning.
 */
final class CanonicalJson {

  private final StringBuilder text = new StringBuilder();

  private final boolean indented;
  private int depth;

  private CanonicalJson(boolean indented) {
    this.indented = indented;
  }

  /** The text of a value. */
  static String of(SortedMap<String, Object> value) {
    CanonicalJson json = new CanonicalJson(false);
    json.value(value);
    return json.text.toString();
  }

  /** The text of a map in its own order, for people to read. */
  static String indented(Map<String, Object> value) {
    CanonicalJson json = new CanonicalJson(true);
    json.value(value);
    return json.text.append('\n').toString();
  }

  private void line(int deeper) {
    depth += deeper;
    text.append(indented ? "\n" + "  ".repeat(depth) : "");
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Amount.Fixed fixed) {
      text.append(Numeral.write(fixed.number()));
    } else if (value instanceof Amount amount) {
      string(Cell.text(amount));
    } else if (value instanceof String string) {
      string(string);
    } else {
      text.append(value);
    }
  }

  private void map(Map<?, ?> map) {
    char before = '{';
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(before);
      line(before == '{' ? 1 : 0);
      string(String.valueOf(entry.getKey()));
      text.append(indented ? ": " : ":");
      value(entry.getValue());
      before = ',';
    }
    end(map.isEmpty(), "{", "}");
  }

  private void list(List<?> list) {
    char before = '[';
    for (Object item : list) {
      text.append(before);
      line(before == '[' ? 1 : 0);
      value(item);
      before = ',';
    }
    end(list.isEmpty(), "[", "]");
  }

  private void end(boolean empty, String open, String close) {
    if (empty) {
      text.append(open);
    } else {
      line(-1);
    }
    text.append(close);
  }

  private void string(String string) {
    text.append('"');
    for (int n = 0; n < string.length(); n++) {
      char c = string.charAt(n);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
