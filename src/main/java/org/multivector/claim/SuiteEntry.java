package org.multivector.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.multivector.results.TestedClaim;
import org.multivector.scenario.Expectation;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Question;
import org.multivector.scenario.Expectation.Than;
import org.multivector.scenario.Word;

/**
 * An entry of a suite and what became of it.
 *
 * @param file short name of its file
 * @param expectation as it is written
 * @param claim what was tried; empty if nothing is to be
 * @param finding what the runs said; empty if nothing was run
 */
record SuiteEntry(
    String file, Expectation expectation, Optional<Claim> claim, Optional<Finding> finding) {

  String id() {
    return expectation.id().text();
  }

  Optional<Question> question() {
    return expectation.question();
  }

  /** The verdict, or why there is none. */
  String verdict() {
    return finding
        .map(found -> found.verdict().words())
        .orElseGet(() -> expectation.reason().map(Expectation.Reason::words).orElse("not run"));
  }

  boolean fails() {
    return finding.filter(found -> found.verdict().isFailed()).isPresent();
  }

  /** What is measured: {@code dependency of KAZ on RUS}. */
  String measured() {
    return question().map(question -> words(question.gauge())).orElse("");
  }

  private static String words(Gauge gauge) {
    String words = gauge.metric().text().replace('_', ' ') + " of " + named(gauge.of());
    words += gauge.on().isEmpty() ? "" : " on " + named(gauge.on());
    words += gauge.domain().isEmpty() ? "" : " in " + named(gauge.domain());
    return words;
  }

  /** Words as they stand in a cell of a table. */
  static String list(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** Words as they stand in a sentence. */
  static String named(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(", "));
  }

  /** What became of it as charts show it; empty if no run counts. */
  Optional<TestedClaim> tested() {
    return finding
        .filter(found -> found.units().units() > 0)
        .map(found -> tested(question().orElseThrow(), claim.orElseThrow(), found));
  }

  private TestedClaim tested(Question question, Claim tried, Finding found) {
    Gauge gauge = question.gauge();
    Hypothesis hypothesis = tried.hypothesis();
    return new TestedClaim(
        id(),
        expectation.claim(),
        expectation.translations(),
        new TestedClaim.Measure(
            gauge.metric().text(),
            tried.unit(),
            ids(gauge.of()),
            ids(gauge.on()),
            ids(gauge.domain())),
        hypothesis.margin(),
        hypothesis.none() ? 0 : hypothesis.sign(),
        found.verdict(),
        found.difference(),
        found.robust());
  }

  private static List<String> ids(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  /** When it is measured. */
  String over() {
    return question()
        .flatMap(question -> question.gauge().over())
        .map(period -> period.written().text())
        .orElse("");
  }

  /** What it is compared with, in a few words. */
  String than() {
    return question().map(Question::than).map(SuiteEntry::words).orElse("");
  }

  private static String words(Than than) {
    if (than instanceof Than.Level level) {
      return level.other().words();
    }
    if (than instanceof Than.Effect effect) {
      return "the effect of " + effect.other().words();
    }
    if (than instanceof Than.Alone alone) {
      return alone.one().words() + " and " + alone.other().words() + " alone";
    }
    if (than instanceof Than.Elsewhere elsewhere) {
      return "elsewhere: " + elsewhere(elsewhere.gauge());
    }
    if (than instanceof Than.Doses doses) {
      return doses.all().size() + " doses";
    }
    return than instanceof Than.Value value ? Double.toString(value.value()) : "reference";
  }

  private static String elsewhere(Gauge gauge) {
    return list(gauge.of())
        + (gauge.on().isEmpty() ? "" : " on " + list(gauge.on()))
        + (gauge.domain().isEmpty() ? "" : " in " + list(gauge.domain()))
        + gauge.over().map(period -> " over " + period.written()).orElse("");
  }
}
