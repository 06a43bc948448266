package org.multivector.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.world.Quarter;

/** A quarter that was written somewhere. */
record Dated(Quarter quarter, Spot at) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-\\d\\d)?");

  /** The quarter that a text names, or a fault. */
  static Optional<Dated> of(Yaml.Scalar scalar, Faults faults) {
    if (Quarter.isQuarter(scalar.text())) {
      return Optional.of(new Dated(Quarter.parse(scalar.text()), scalar.at()));
    }
    String what = "not a quarter: " + Wording.quote(scalar.text());
    String allowed = "a year and a quarter, 1900Q1 to 2999Q4";
    faults.error(scalar.at(), what, allowed, suggestion(scalar.text().strip()));
    return Optional.empty();
  }

  private static String suggestion(String text) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      int month = Integer.parseInt(day.group(2));
      return day.group(1) + "Q" + (month + 2) / 3;
    }
    String upper = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
    String swapped = upper.replaceFirst("^(Q[1-4])(\\d{4})$", "$2$1");
    String year = swapped.matches("\\d{4}") ? swapped + "Q1" : swapped;
    return Quarter.isQuarter(year) ? year : "";
  }
}
