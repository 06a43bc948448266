package org.multivector.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.multivector.results.Extract;
import org.multivector.results.Setting;

/**
 * Who meets what part of a state's needs in a domain, at the ends of years: there are so many
 * shares that a page with all their quarters would not stay small.
 *
 * @param levels shares in either arm
 * @param changes their paired differences
 */
record PageShares(Setting setting, List<Extract> levels, List<Extract> changes) {

  static final String VARIABLE = "share";

  private static final int EVERY = 4;

  /** Their JSON, with every first, second, third ... year and the last. */
  void write(Json json, int step) {
    if (levels.isEmpty()) {
      return;
    }
    int last = setting.quarters().size() - 1;
    int[] kept =
        IntStream.rangeClosed(0, last).filter(q -> (last - q) % (EVERY * step) == 0).toArray();
    json.name("shares").open('{');
    json.name("quarters").texts(IntStream.of(kept).mapToObj(setting.quarters()::get).toList());
    json.name("rows").open('[');
    byName().forEach((name, all) -> share(json, name, all, kept));
    json.close(']').close('}');
  }

  private Map<Extract.Name, List<Extract>> byName() {
    Map<Extract.Name, List<Extract>> all = new LinkedHashMap<>();
    levels.forEach(one -> all.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    return all;
  }

  private void share(Json json, Extract.Name name, List<Extract> arms, int[] kept) {
    json.open('{').name("actor").text(name.actor()).name("partner").text(name.partner());
    json.name("domain").text(name.domain()).name("levels").open('{');
    for (Extract arm : arms) {
      json.name(Integer.toString(setting.scenarios().indexOf(arm.scenario())));
      json.numbers(at(kept, arm, PageSeries.LEVELS.indexOf("mean")));
    }
    json.close('}');
    changes.stream()
        .filter(change -> change.name().equals(name))
        .forEach(change -> difference(json, change, kept));
    json.close('}');
  }

  private static void difference(Json json, Extract change, int[] kept) {
    for (String column : List.of("mean", "lo95", "hi95")) {
      json.name(column).numbers(at(kept, change, PageSeries.CHANGES.indexOf(column)));
    }
  }

  private static List<String> at(int[] quarters, Extract series, int column) {
    List<String> values = series.columns().get(column);
    return IntStream.of(quarters).mapToObj(values::get).toList();
  }
}
