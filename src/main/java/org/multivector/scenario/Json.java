package org.multivector.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.multivector.chance.Amount;
import org.multivector.chance.Numeral;

/**
 * Compact JSON of sorted maps, lists, texts, amounts, whole numbers and flags: one text for one
 * meaning.
 */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The text of a value. */
  static String of(SortedMap<String, Object> value) {
    Json json = new Json();
    json.value(value);
    return json.text.toString();
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
      string(String.valueOf(entry.getKey()));
      text.append(':');
      value(entry.getValue());
      before = ',';
    }
    text.append(map.isEmpty() ? "{}" : "}");
  }

  private void list(List<?> list) {
    char before = '[';
    for (Object item : list) {
      text.append(before);
      value(item);
      before = ',';
    }
    text.append(list.isEmpty() ? "[]" : "]");
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
