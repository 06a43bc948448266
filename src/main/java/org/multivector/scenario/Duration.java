package org.multivector.scenario;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** Lengths of time as authors write them: {@code 8 quarters}, {@code 1 year}. */
final class Duration {

  /** Longest length, and longest horizon. */
  static final int LONGEST = 400;

  private static final String ALLOWED = "1 to 400 quarters, or years: 8 quarters, 2 years";

  private static final Pattern MEANT = Pattern.compile("(\\d{1,3}) *((?:[qym]\\p{L}*)?)");

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
    String what = "not a length of time: " + Wording.quote(scalar.text());
    faults.error(scalar.at(), what, ALLOWED, suggestion(scalar.text().strip()));
    return OptionalInt.empty();
  }

  /** Who gives no unit means quarters; a unit is known by its first letter. */
  private static String suggestion(String text) {
    Matcher matcher = MEANT.matcher(text.replaceFirst("^(?:(?:an?|one) )?(?=[qy])", "1 "));
    int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    boolean months = number > 0 && matcher.group(2).startsWith("m");
    if (number == 0 || (months && number % 3 != 0)) {
      return "";
    }
    String unit = number > 0 && matcher.group(2).startsWith("y") ? " year" : " quarter";
    number = months ? number / 3 : number;
    if (number * (unit.equals(" year") ? 4 : 1) > LONGEST) {
      return "";
    }
    return number + unit + (number == 1 ? "" : "s");
  }
}
