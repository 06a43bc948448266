package org.multivector.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.results.Alone;
import org.multivector.results.Extract;
import org.multivector.results.FinishedResults;
import org.multivector.results.Language;
import org.multivector.results.Setting;
import org.multivector.results.TextTable;

/**
 * What a page has of a results folder: every series of a state, a power, the region or a corridor,
 * of pairs of a state and a power those that say who depends on whom, and the shares of all
 * partners.
 */
final class PageSeries {

  /** A page is to stay under 3 MB: its data under this. */
  static final int MOST_CHARACTERS = 2_450_000;

  private static final int FEWEST_QUARTERS = 2;

  static final List<String> LEVELS = List.of("mean", "sd", "se", "q05", "q25", "q50", "q75", "q95");
  static final List<String> CHANGES =
      List.of(
          "mean",
          "sd",
          "se",
          "lo95",
          "hi95",
          "lo95_simultaneous",
          "hi95_simultaneous",
          "p_gt_0",
          "p_zero");

  /** They tell apart, at the horizon, what is not known from chance, which takes repeats. */
  private static final Set<String> OF_REPEATS = Set.of("sd", "se");

  private static final Set<String> OF_PAIRS = Set.of("dependency", "leverage", "debt", "sentiment");

  private final FinishedResults results;
  private final Setting setting;
  private final List<Extract> levels;
  private final List<Extract> changes;
  private final PageShares shares;
  private final PageReasons reasons;
  private final PageEvents events;

  private PageSeries(FinishedResults results, Path folder) throws IOException {
    this.results = results;
    setting = results.setting();
    Kept kept = new Kept(setting);
    List<Extract> before = Extract.read(folder.resolve("summary.csv"), kept::has, LEVELS);
    List<Extract> after =
        setting.paired()
            ? Extract.read(folder.resolve("difference.csv"), kept::has, CHANGES)
            : List.of();
    levels = before.stream().filter(series -> !isShare(series)).toList();
    changes = after.stream().filter(series -> !isShare(series)).toList();
    shares =
        new PageShares(
            setting,
            before.stream().filter(PageSeries::isShare).toList(),
            after.stream().filter(PageSeries::isShare).toList());
    reasons = PageReasons.read(folder, setting.hash());
    events = PageEvents.read(folder);
  }

  /** Reads a finished folder. */
  static PageSeries read(FinishedResults results, Path folder) throws IOException {
    return new PageSeries(results, folder);
  }

  private static boolean isShare(Extract series) {
    return series.name().variable().equals(PageShares.VARIABLE);
  }

  /** Which series a page shows. */
  private record Kept(Set<String> actors, Set<String> states, Set<String> powers) {

    Kept(Setting setting) {
      this(
          Stream.of(
                  setting.states().stream(),
                  setting.powers().stream(),
                  setting.routes().stream().map(Setting.Route::corridor),
                  Stream.of("REGION"))
              .flatMap(ids -> ids)
              .collect(Collectors.toUnmodifiableSet()),
          Set.copyOf(setting.states()),
          Set.copyOf(setting.powers()));
    }

    boolean has(Extract.Name name) {
      if (!name.domain().isEmpty()) {
        return name.variable().equals(PageShares.VARIABLE) && states.contains(name.actor());
      }
      return name.partner().isEmpty()
          ? actors.contains(name.actor())
          : OF_PAIRS.contains(name.variable())
              && states.contains(name.actor())
              && powers.contains(name.partner());
    }
  }

  /** As JSON; if there is too much of it, with every second, third ... quarter and the last. */
  String json() {
    int step = 1;
    String json = json(step);
    while (json.length() > MOST_CHARACTERS && setting.quarters().size() / step > FEWEST_QUARTERS) {
      step++;
      json = json(step);
    }
    return json;
  }

  private String json(int step) {
    int last = setting.quarters().size() - 1;
    int[] kept = IntStream.rangeClosed(0, last).filter(q -> (last - q) % step == 0).toArray();
    Json json = new Json().open('{');
    about(json);
    json.name("step").number(Integer.toString(step));
    json.name("quarters").texts(IntStream.of(kept).mapToObj(setting.quarters()::get).toList());
    events.write(json, setting);
    reasons.write(json);
    shares.write(json, step);
    json.name("levels").open('[');
    levels.forEach(series -> series(json, series, LEVELS, kept));
    json.close(']').name("changes").open('[');
    changes.forEach(series -> series(json, series, CHANGES, kept));
    return json.close(']').close('}').toString();
  }

  private void about(Json json) {
    said(json, setting);
    reasons(json);
    alone(json);
    json.name("scenarios").texts(setting.scenarios());
    json.name("sources").texts(setting.sources());
    json.name("states").texts(setting.states());
    json.name("powers").texts(setting.powers());
    json.name("seed").number(Long.toString(setting.seed()));
    json.name("draws").number(Integer.toString(setting.draws()));
    json.name("repeats").number(Integer.toString(setting.repeats()));
    json.name("units").number(Long.toString(results.units()));
    json.name("hash").text(setting.hash());
    json.name("version").text(setting.version());
    json.name("model").text(setting.modelVersion());
    json.name("assumed").number(TextTable.number(setting.assumedShare()));
    routes(json);
  }

  /** What the levers and the drawn numbers are called, by language. */
  private void reasons(Json json) {
    json.name("leverNames").open('{');
    for (Language language : Language.values()) {
      json.name(language.key()).texts(reasons.labels(setting, language));
    }
    json.close('}').name("numberNames").open('{');
    for (Language language : Language.values()) {
      json.name(language.key()).texts(reasons.numbers(setting, language));
    }
    json.close('}');
  }

  /** Who is in one arm alone. */
  private void alone(Json json) {
    List<Alone> all =
        List.of(Alone.states(setting), Alone.powers(setting), Alone.corridors(setting));
    json.name("alone").open('{');
    json.name("scenario").texts(all.stream().flatMap(a -> a.scenario().stream()).toList());
    json.name("reference").texts(all.stream().flatMap(a -> a.reference().stream()).toList());
    json.close('}');
  }

  /** What a setting calls its scenarios, events and actors, by language. */
  static void said(Json json, Setting setting) {
    json.name("said").open('{');
    for (Language language : Language.values()) {
      Setting said = setting.in(language);
      json.name(language.key()).open('{').name("title").text(said.title());
      json.name("question").text(said.question()).name("reference").text(said.referenceTitle());
      json.name("names").texts(said.names());
      json.name("markers").open('[');
      for (Setting.Marker marker : said.markers()) {
        json.open('{').name("quarter").text(marker.quarter());
        json.name("label").text(marker.label()).close('}');
      }
      json.close(']').close('}');
    }
    json.close('}');
  }

  private void routes(Json json) {
    json.name("routes").open('[');
    for (Setting.Route route : setting.routes()) {
      json.open('{').name("corridor").text(route.corridor()).name("cargo").text(route.cargo());
      json.name("unit").text(route.unit()).name("nodes").texts(route.nodes()).close('}');
    }
    json.close(']');
  }

  private void series(Json json, Extract series, List<String> columns, int[] kept) {
    Extract.Name name = series.name();
    json.open('{').name("variable").text(name.variable()).name("actor").text(name.actor());
    if (!name.partner().isEmpty()) {
      json.name("partner").text(name.partner());
    }
    json.name("unit").text(series.unit());
    json.name("arm").number(Integer.toString(setting.scenarios().indexOf(series.scenario())));
    for (int n = 0; n < columns.size(); n++) {
      List<String> values = series.columns().get(n);
      if (isShown(columns.get(n), name) && values.stream().anyMatch(value -> !value.isEmpty())) {
        json.name(columns.get(n));
        json.numbers(at(OF_REPEATS.contains(columns.get(n)) ? end(kept) : kept, values));
      }
    }
    json.close('}');
  }

  private static int[] end(int[] kept) {
    return new int[] {kept[kept.length - 1]};
  }

  private static List<String> at(int[] quarters, List<String> values) {
    return IntStream.of(quarters).mapToObj(values::get).toList();
  }

  private boolean isShown(String column, Extract.Name name) {
    if (OF_REPEATS.contains(column)) {
      return setting.repeats() > 1 && name.partner().isEmpty();
    }
    return name.partner().isEmpty() || !column.startsWith("p_");
  }
}
