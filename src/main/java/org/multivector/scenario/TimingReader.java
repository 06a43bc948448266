package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Quarter;

/** Reads when an event begins to act: its date or its condition, and how often. */
final class TimingReader {

  private static final List<String> OF_DATES = List.of("every", "times");
  private static final List<String> OF_CONDITIONS = List.of("from", "to", "again");
  private static final int MOST = 400;

  private final Fields fields;
  private final Faults faults;

  TimingReader(Fields fields, Faults faults) {
    this.fields = fields;
    this.faults = faults;
  }

  /** The timing, or faults and nothing. */
  Optional<Timing> timing() {
    if (fields.entry("when").isEmpty()) {
      if (fields.lacks("at") && fields.entry("from").isPresent()) {
        String what = "an event begins \"at\" a quarter and stays, or ends before \"until\"";
        faults.error(fields.entry("from").get().key().at(), what + "; \"from\" goes with \"when\"");
        return Optional.empty();
      }
      refuse(OF_CONDITIONS, "goes with \"when\"");
      return dates();
    }
    refuse(List.of("at"), "does not go with \"when\"; write from, to for when it is looked at");
    refuse(OF_DATES, "goes with \"at\"");
    return condition();
  }

  private void refuse(List<String> keys, String why) {
    for (String key : keys) {
      fields.entry(key).ifPresent(e -> faults.error(e.key().at(), Wording.quote(key) + " " + why));
    }
  }

  private Optional<Timing> dates() {
    Optional<Dated> at =
        fields
            .required("at", "at: 2026Q1, or when: autonomy of KAZ < 0.6")
            .flatMap(scalar -> Dated.of(scalar, faults));
    OptionalInt every = duration("every");
    OptionalInt times = times();
    if (times.isPresent() && fields.entry("every").isEmpty()) {
      refuse(List.of("times"), "goes with \"every\", such as every: 4 quarters");
    }
    Optional<Quarter> until =
        every.isEmpty() ? Optional.empty() : date("until", Dated.IS_OVER).map(Dated::quarter);
    return at.map(
        first ->
            new Timing.Dates(
                first, every, times, until.filter(end -> end.compareTo(first.quarter()) > 0)));
  }

  private Optional<Timing> condition() {
    Optional<Dated> from = date("from", Dated.BEGINS);
    Optional<Dated> to = date("to", Dated.ENDS);
    if (from.isPresent() && to.isPresent()) {
      checkOrder(from.get(), to.get());
    }
    boolean again = again();
    return fields
        .scalar("when", "a condition such as " + ConditionParser.EXAMPLE)
        .map(text -> new Timing.When(text, from, to, again));
  }

  private void checkOrder(Dated from, Dated to) {
    if (to.quarter().compareTo(from.quarter()) < 0) {
      faults.error(to.at(), "\"to\" is before \"from\"");
    }
  }

  private Optional<Dated> date(String key, UnaryOperator<String> ofYear) {
    return fields.scalar(key).flatMap(scalar -> Dated.of(scalar, ofYear, faults));
  }

  private OptionalInt duration(String key) {
    Optional<Yaml.Scalar> scalar = fields.scalar(key);
    return scalar.isEmpty() ? OptionalInt.empty() : Duration.quarters(scalar.get(), faults);
  }

  private OptionalInt times() {
    Optional<Yaml.Scalar> scalar = fields.scalar("times");
    if (scalar.isEmpty()) {
      return OptionalInt.empty();
    }
    String text = scalar.get().text();
    if (Forms.TIMES.matcher(text).matches() && Integer.parseInt(text) <= MOST) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    String what = "not a number of times: " + Wording.quote(text);
    faults.error(scalar.get().at(), what, "1 to " + MOST);
    return OptionalInt.empty();
  }

  private boolean again() {
    Optional<Yaml.Scalar> scalar = fields.scalar("again");
    boolean yes = scalar.filter(s -> s.text().equals("true")).isPresent();
    if (scalar.isPresent() && !yes && !scalar.get().text().equals("false")) {
      String what = "\"again\" is not " + Wording.quote(scalar.get().text());
      faults.error(scalar.get().at(), what, "true, false");
    }
    if (yes && fields.entry("for").isEmpty()) {
      String what = "what comes again must end: write how long it lasts, such as for: 4 quarters";
      faults.error(scalar.orElseThrow().at(), what);
    }
    return yes;
  }
}
