package org.multivector.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.multivector.batch.Experiment;
import org.multivector.batch.Reading;
import org.multivector.batch.Variables;
import org.multivector.scenario.Expectation.Gauge;
import org.multivector.scenario.Expectation.Period;
import org.multivector.scenario.Word;
import org.multivector.statistics.Series;
import org.multivector.statistics.Variable;
import org.multivector.text.Fault;
import org.multivector.world.Plan;
import org.multivector.world.Quarter;
import org.multivector.world.Roster;

/** Turns what claims measure into readings of the series of a plan. */
final class Gauges {

  private final Experiment experiment;
  private final List<Fault> faults;
  private final Map<Roster, List<Series>> known = new HashMap<>();

  /** Gauges of what can be read off the runs of an experiment; what cannot is a fault. */
  Gauges(Experiment experiment, List<Fault> faults) {
    this.experiment = experiment;
    this.faults = faults;
  }

  /** Whether a metric is published. */
  boolean isKnown(Word metric) {
    boolean known = Variables.ALL.stream().anyMatch(v -> v.name().equals(metric.text()));
    if (!known) {
      Set<String> names = new LinkedHashSet<>();
      Variables.ALL.forEach(variable -> names.add(variable.name()));
      faults.add(metric.unknown("metric", names));
    }
    return known;
  }

  /**
   * The least difference of a metric that matters, if nobody says otherwise. A leverage of 0.002 is
   * what moves autonomy by about 0.005 at a resolve in the middle of its prior.
   */
  static double margin(String metric) {
    if (metric.equals(Variables.AUTONOMY.name())) {
      return 0.005;
    }
    if (metric.equals(Variables.LEVERAGE.name())) {
      return 0.002;
    }
    return switch (unit(metric)) {
      case "welfare" -> 0.005;
      case "exponent" -> 0.05;
      case "count", "volume per year" -> 0.1;
      case "bn USD per year" -> 0.02;
      default -> 0.01;
    };
  }

  /** The unit of a metric. */
  static String unit(String metric) {
    return Variables.ALL.stream()
        .filter(variable -> variable.name().equals(metric))
        .map(Variable::unit)
        .findFirst()
        .orElse("");
  }

  /**
   * What is read off runs of a plan.
   *
   * @param otherwise when, if the gauge does not say
   */
  Optional<Reading> reading(Gauge gauge, Plan plan, Quarter otherwise) {
    List<Series> series = series(gauge, plan);
    Optional<Period> over = gauge.over();
    int last = plan.quarters();
    int from = over.map(Period::from).orElse(otherwise).since(plan.start()) + 1;
    int to = over.map(Period::to).orElse(otherwise).since(plan.start()) + 1;
    if (from < 0 || to > last) {
      String horizon =
          plan.start().plus(-1) + " to " + plan.start().plus(last - 1) + ", the start included";
      over.ifPresent(period -> faults.add(period.written().fault("outside the horizon", horizon)));
      return Optional.empty();
    }
    return series.isEmpty() ? Optional.empty() : Optional.of(new Reading(series, from, to));
  }

  private List<Series> series(Gauge gauge, Plan plan) {
    List<Series> of = new ArrayList<>();
    for (Series series : known.computeIfAbsent(plan.roster(), roster -> experiment.series(plan))) {
      if (series.variable().name().equals(gauge.metric().text())) {
        of.add(series);
      }
    }
    List<Series> found = new ArrayList<>();
    for (Word actor : gauge.of()) {
      for (String partner : texts(gauge.on())) {
        for (String domain : texts(gauge.domain())) {
          find(of, actor, partner, domain, gauge).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static List<String> texts(List<Word> words) {
    return words.isEmpty() ? List.of("") : words.stream().map(Word::text).toList();
  }

  private Optional<Series> find(
      List<Series> of, Word actor, String partner, String domain, Gauge gauge) {
    for (Series series : of) {
      boolean direct = series.actor().equals(actor.text()) && series.partner().equals(partner);
      boolean turned =
          gauge.metric().text().equals(Variables.COHESION.name())
              && series.actor().equals(partner)
              && series.partner().equals(actor.text());
      if ((direct || turned) && series.domain().equals(domain)) {
        return Optional.of(series);
      }
    }
    refuse(of, actor, partner, domain, gauge);
    return Optional.empty();
  }

  /** Says which part of it is wrong, and what may stand there. */
  private void refuse(List<Series> of, Word actor, String partner, String domain, Gauge gauge) {
    Set<String> actors = each(of, Series::actor);
    if (!actors.contains(actor.text())) {
      faults.add(actor.unknown("actor with " + gauge.metric(), actors));
      return;
    }
    List<Series> own = of.stream().filter(one -> one.actor().equals(actor.text())).toList();
    Set<String> partners = each(own, Series::partner);
    if (!partners.contains(partner)) {
      refuse("on", word(partner, gauge.on()), partners, actor, gauge);
    } else {
      List<Series> with = own.stream().filter(one -> one.partner().equals(partner)).toList();
      Set<String> domains = each(with, Series::domain);
      refuse("domain", word(domain, gauge.domain()), domains, actor, gauge);
    }
  }

  private static Set<String> each(List<Series> all, Function<Series, String> part) {
    return all.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<Word> word(String text, List<Word> written) {
    return written.stream().filter(word -> word.text().equals(text)).findFirst();
  }

  private void refuse(
      String key, Optional<Word> written, Set<String> may, Word actor, Gauge gauge) {
    boolean none = may.remove("");
    String whose = gauge.metric() + " of " + actor;
    String list = String.join(", ", may) + (none ? ", or none" : "");
    if (written.isEmpty()) {
      faults.add(gauge.metric().fault("no " + whose + ": \"" + key + "\" is missing", list));
    } else if (may.isEmpty()) {
      faults.add(written.get().fault(whose + " has no \"" + key + "\"; leave it out", ""));
    } else {
      faults.add(written.get().unknown("\"" + key + "\" with " + whose, may));
    }
  }
}
