package org.multivector.scenario;

import java.util.Locale;
import java.util.Optional;
import org.multivector.world.Quarter;

/** A quarter that was written somewhere. */
record Dated(Quarter quarter, Spot at) {

  /** The quarter that a text names, or a fault. */
  static Optional<Dated> of(Yaml.Scalar scalar, Faults faults) {
    if (Quarter.isQuarter(scalar.text())) {
      return Optional.of(new Dated(Quarter.parse(scalar.text()), scalar.at()));
    }
    String what = "not a quarter: " + Wording.quote(scalar.text());
    String allowed = "1900Q1 to 2999Q4";
    faults.error(scalar.at(), what, allowed, suggestion(scalar.text().strip()));
    return Optional.empty();
  }

  private static String suggestion(String text) {
    String upper = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
    String swapped = upper.replaceFirst("^(Q[1-4])(\\d{4})$", "$2$1");
    String year = swapped.matches("\\d{4}") ? swapped + "Q1" : swapped;
    return Quarter.isQuarter(year) ? year : "";
  }
}
