package org.multivector.cli;

import java.util.Arrays;
import java.util.Locale;
import org.multivector.text.BadInput;

/** How a table is printed. */
enum Format {
  TEXT,
  CSV,
  JSON;

  static final String OPTION = "--format";

  /** The format of that name. */
  static Format of(String name) throws BadInput {
    for (Format format : values()) {
      if (format.key().equals(name)) {
        return format;
      }
    }
    String what = "not a format: \"" + Lines.one(name) + "\"";
    String allowed = String.join(", ", Arrays.stream(values()).map(Format::key).toList());
    throw Limit.refusal(OPTION, what, allowed);
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
