package org.multivector.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.multivector.world.Quarter;

/**
 * What theory says of a scenario, in terms of what is measured: one entry of {@code expect}.
 *
 * @param id by which it is told from the others
 * @param claim the claim in a sentence
 * @param translations the same in other languages, by language
 * @param source who says so: an id of the sources, and where in it
 * @param question what is asked of runs; empty if nothing is, for the {@code reason}
 * @param reason why nothing is asked; empty if something is
 */
public record Expectation(
    Word id,
    String claim,
    Map<String, String> translations,
    Word source,
    Optional<Question> question,
    Optional<Reason> reason) {

  /** The same, with the claim in the languages that have it. */
  Expectation translated(Map<String, Map<String, String>> texts) {
    Map<String, String> found = new TreeMap<>();
    texts.forEach(
        (language, all) -> {
          if (all.containsKey(claim)) {
            found.put(language, all.getOrDefault(claim, claim));
          }
        });
    return new Expectation(id, claim, found, source, question, reason);
  }

  /** Why a proposition is not tested. */
  public enum Kind {
    /** It says what a word means. */
    DEFINITION("definition"),
    /** It is put into the world, not got out of it. */
    INPUT("input"),
    /** Another claim says the same. */
    DUPLICATE("duplicate of"),
    /** The model has no words for it. */
    INEXPRESSIBLE("cannot be expressed");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As it is written in files. */
    public String words() {
      return words;
    }
  }

  /**
   * Why nothing is asked of runs.
   *
   * @param kind what the proposition is instead
   * @param other the id of the claim that says the same; an empty word if none does
   * @param text the reason in a sentence
   */
  public record Reason(Kind kind, Word other, String text) {

    /** As it is written in files. */
    public String words() {
      return other.text().isEmpty() ? kind.words() : kind.words() + " " + other;
    }
  }

  /** Which way the difference is expected to go. */
  public enum Direction {
    LOWER,
    HIGHER,
    /** No difference beyond the margin. */
    NONE,
    /** Over doses: higher between the first and the last than at either. */
    HUMP,
    /** Over doses: lower between the first and the last than at either. */
    DIP;

    /** As it is written in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is asked of runs.
   *
   * @param setup what is run
   * @param gauge what is measured in it
   * @param than what it is compared with
   * @param level whether levels are compared where effects could be
   * @param direction which way the difference is expected to go
   * @param margin the least difference that matters; empty for that of the metric
   * @param mechanisms switches of what is said to carry it
   * @param coefficients addresses of the coefficients whose signs are turned
   */
  public record Question(
      Setup setup,
      Gauge gauge,
      Than than,
      boolean level,
      Direction direction,
      OptionalDouble margin,
      List<Word> mechanisms,
      List<Word> coefficients) {

    public Question {
      mechanisms = List.copyOf(mechanisms);
      coefficients = List.copyOf(coefficients);
    }

    /** The same of another actor. */
    Question of(Word actor) {
      return new Question(
          setup,
          new Gauge(gauge.metric, List.of(actor), gauge.on, gauge.domain, gauge.over),
          than,
          level,
          direction,
          margin,
          mechanisms,
          coefficients);
    }
  }

  /**
   * What is measured: the mean over everything named.
   *
   * @param metric a published variable
   * @param of actors
   * @param on the other sides of ties, if the metric has any
   * @param domain domains or issues, if the metric has any
   * @param over the time; empty for the last quarter
   */
  public record Gauge(
      Word metric, List<Word> of, List<Word> on, List<Word> domain, Optional<Period> over) {

    public Gauge {
      of = List.copyOf(of);
      on = List.copyOf(on);
      domain = List.copyOf(domain);
    }
  }

  /**
   * Quarters, first and last included.
   *
   * @param written where they stand
   */
  public record Period(Quarter from, Quarter to, Word written) {}

  /** What something is compared with. */
  public sealed interface Than {

    /** The reference of what is run. */
    record Reference() implements Than {}

    /** The level in something else that is run. */
    record Level(Setup other) implements Than {}

    /** The effect of something else that is run, each against its own reference. */
    record Effect(Setup other) implements Than {}

    /** What two levers do alone, together: both less one less the other plus the reference. */
    record Alone(Setup one, Setup other) implements Than {}

    /** The same elsewhere: another state, partner, domain or time. */
    record Elsewhere(Gauge gauge) implements Than {}

    /** A number. */
    record Value(double value) implements Than {}

    /** The first of several doses; what is run itself is none of them. */
    record Doses(List<Setup> all) implements Than {
      public Doses {
        all = List.copyOf(all);
      }
    }
  }
}
