package org.multivector.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.text.Fault;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Quarter;

/** A quarter that was written somewhere. */
record Dated(Quarter quarter, Spot at) {

  /** What a year alone means to somebody who says when something begins. */
  static final UnaryOperator<String> BEGINS = year -> year + "Q1";

  /** The same of the last quarter of something: of the year its last one, or not. */
  static final UnaryOperator<String> ENDS = year -> year + "Q4" + Fault.OR + year + "Q1";

  /** The same of the first quarter in which something is over: before the year, or after it. */
  static final UnaryOperator<String> IS_OVER =
      year -> year + "Q1" + Fault.OR + (Integer.parseInt(year) + 1) + "Q1";

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-\\d\\d(?:[T ].*)?)?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("\\d\\d?[./](0?[1-9]|1[0-2])[./](\\d{4})");

  private static final Pattern MONTH =
      Pattern.compile("(?:\\d\\d? )?([a-z]{3})[a-z]*\\.?,? (?:\\d\\d?, )?(\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The quarter that a text names, or a fault. */
  static Optional<Dated> of(Yaml.Scalar scalar, Faults faults) {
    return of(scalar, BEGINS, faults);
  }

  /**
   * The quarter that a text names, or a fault.
   *
   * @param ofYear what is suggested to whoever wrote a year alone
   */
  static Optional<Dated> of(Yaml.Scalar scalar, UnaryOperator<String> ofYear, Faults faults) {
    if (Quarter.isQuarter(scalar.text())) {
      return Optional.of(new Dated(Quarter.parse(scalar.text()), scalar.at()));
    }
    String what = "not a quarter: " + Wording.quote(scalar.text());
    String allowed = "a year and a quarter, 1900Q1 to 2999Q4";
    faults.error(scalar.at(), what, allowed, suggestion(scalar.text().strip(), ofYear));
    return Optional.empty();
  }

  private static String suggestion(String text, UnaryOperator<String> ofYear) {
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return quarter(day.group(1), Integer.parseInt(day.group(2)));
    }
    Matcher month = MONTH.matcher(text.toLowerCase(Locale.ROOT));
    if (month.matches() && MONTHS.contains(month.group(1))) {
      return quarter(month.group(2), MONTHS.indexOf(month.group(1)) + 1);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return quarter(dayFirst.group(2), Integer.parseInt(dayFirst.group(1)));
    }
    String swapped =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[ /-]", "")
            .replaceFirst("^Q([1-4])(\\d{4})$", "$2Q$1")
            .replaceFirst("^([1-4])Q(\\d{4})$", "$2Q$1")
            .replaceFirst("^(\\d{2})Q([1-4])$", "20$1Q$2")
            .replaceFirst("^(\\d{4})H1$", "$1Q1")
            .replaceFirst("^(\\d{4})H2$", "$1Q3");
    if (Quarter.isQuarter(swapped + "Q1")) {
      return ofYear.apply(swapped);
    }
    return Quarter.isQuarter(swapped) ? swapped : "";
  }

  private static String quarter(String year, int month) {
    return year + "Q" + (month + 2) / 3;
  }
}
