package org.multivector.scenario;

import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Lengths of time as authors write them: {@code 8 quarters}, {@code 1 year}. */
final class Duration {

  /** Longest length, and longest horizon. */
  static final int LONGEST = 400;

  private static final String ALLOWED = "1 to 400 quarters, or years: 8 quarters, 2 years";

  private Duration() {}

  /** The number of quarters, or a fault. */
  static OptionalInt quarters(Yaml.Scalar scalar, Faults faults) {
    Matcher matcher = Forms.LENGTH.matcher(scalar.text());
    if (matcher.matches()) {
      int unit = matcher.group(2).equals("year") ? 4 : 1;
      int quarters = unit * Integer.parseInt(matcher.group(1));
      if (quarters >= 1 && quarters <= LONGEST) {
        return OptionalInt.of(quarters);
      }
    }
    boolean bare = scalar.text().matches("\\d{1,4}");
    String what = "not a length of time: " + Wording.quote(scalar.text());
    faults.error(scalar.at(), what, ALLOWED, bare ? scalar.text() + " quarters" : "");
    return OptionalInt.empty();
  }
}
