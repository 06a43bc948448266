package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Period;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;

/** Reads what an expectation measures: of whom, on whom, in what and when. */
final class GaugeReader {

  /** Keys that say where and when. */
  static final List<String> PLACES = Key.names(ClaimKeys.PLACE);

  /** All keys. */
  static final List<String> KEYS = Key.names(ClaimKeys.GAUGE);

  private static final String RANGE = "..";
  private static final Pattern DASHED =
      Pattern.compile("(\\d{4})(Q[1-4])? *(?:-|\u2013|to) *(\\d{4})(Q[1-4])?");

  private final Faults faults;

  GaugeReader(Faults faults) {
    this.faults = faults;
  }

  /** What is measured, or faults and nothing. */
  Optional<Gauge> gauge(Fields fields) {
    Optional<Yaml.Scalar> metric = fields.required("metric", "metric: autonomy");
    if (fields.entry("of").isPresent() == fields.entry("each").isPresent()) {
      String what = "say whose it is with either \"of\" or \"each\"";
      faults.error(fields.at(), what, "of: KAZ, of: [KAZ, UZB] for their mean, each: [KAZ, UZB]");
    }
    return metric.map(word -> at(Word.of(word), fields));
  }

  /** A metric where and when the fields say. */
  Gauge at(Word metric, Fields fields) {
    return new Gauge(
        metric,
        words(fields, "of"),
        words(fields, "on"),
        words(fields, "domain"),
        fields.scalar("over").flatMap(this::period));
  }

  /** The word or the words of a key; none if it is not there. */
  List<Word> words(Fields fields, String key) {
    List<Word> words = new ArrayList<>();
    Optional<Yaml.Entry> entry = fields.entry(key);
    if (entry.isPresent() && entry.get().value() instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Scalar scalar && !scalar.isNull()) {
          words.add(Word.of(scalar));
        } else {
          faults.error(item.at(), Wording.quote(key) + " must list words, not " + item.kind());
        }
      }
      if (list.items().isEmpty()) {
        faults.error(list.at(), Wording.quote(key) + " is empty");
      }
    } else {
      fields.scalar(key).map(Word::of).ifPresent(words::add);
    }
    return words;
  }

  private Optional<Period> period(Yaml.Scalar scalar) {
    int middle = scalar.text().indexOf(RANGE);
    Matcher dashed = DASHED.matcher(scalar.text().strip());
    if (dashed.matches()) {
      String first = dashed.group(1) + Objects.requireNonNullElse(dashed.group(2), "Q1");
      String last = dashed.group(3) + Objects.requireNonNullElse(dashed.group(4), "Q4");
      String what = "not a time: " + Wording.quote(scalar.text());
      faults.error(scalar.at(), what, "such as 2030Q1..2035Q4", first + RANGE + last);
      return Optional.empty();
    }
    if (middle < 0) {
      return Dated.of(part(scalar, 0, length(scalar)), year -> year + "Q1.." + year + "Q4", faults)
          .map(only -> new Period(only.quarter(), only.quarter(), Word.of(scalar)));
    }
    Optional<Dated> from = Dated.of(part(scalar, 0, middle), faults);
    Optional<Dated> to =
        Dated.of(part(scalar, middle + RANGE.length(), length(scalar)), Dated.ENDS, faults);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().quarter().since(from.get().quarter()) < 0) {
      faults.error(scalar.at(), "the time ends before it begins", "such as 2030Q1..2035Q4");
      return Optional.empty();
    }
    return Optional.of(new Period(from.get().quarter(), to.get().quarter(), Word.of(scalar)));
  }

  private static int length(Yaml.Scalar scalar) {
    return scalar.text().length();
  }

  private static Yaml.Scalar part(Yaml.Scalar scalar, int from, int to) {
    Spot at = scalar.at(from);
    return new Yaml.Scalar(at, scalar.text().substring(from, to).strip(), false, at);
  }
}
