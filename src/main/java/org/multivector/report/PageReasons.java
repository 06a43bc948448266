package org.multivector.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.results.AddressLabels;
import org.multivector.results.DriversFile;
import org.multivector.results.Language;
import org.multivector.results.LedgerFile;
import org.multivector.results.LeverLabels;
import org.multivector.results.LeversFile;
import org.multivector.results.Setting;

/**
 * What a page has of the reasons for effects, as far as its folder says them.
 *
 * @param ledger why autonomy moved in the typical run
 * @param drivers which drawn numbers drive the effects
 * @param levers what each part of the scenario adds to them
 */
record PageReasons(
    Optional<LedgerFile> ledger,
    Optional<List<DriversFile.Row>> drivers,
    Optional<List<LeversFile.Row>> levers) {

  /** Reads those of a scenario with a hash. */
  static PageReasons read(Path folder, String hash) throws IOException {
    return new PageReasons(
        LedgerFile.read(folder, hash),
        DriversFile.read(folder, hash),
        LeversFile.read(folder, hash));
  }

  /** Their JSON. */
  void write(Json json) {
    ledger.ifPresent(file -> ledger(json, file));
    drivers.ifPresent(rows -> drivers(json, rows));
    levers.ifPresent(rows -> levers(json, rows));
  }

  /** What its levers are called in a language, by what they are called in the file. */
  Map<String, String> labels(Setting setting, Language language) {
    LeverLabels labels = new LeverLabels(setting, language);
    Map<String, String> all = new LinkedHashMap<>();
    levers.orElse(List.of()).forEach(row -> all.put(row.lever(), labels.of(row.lever())));
    return all;
  }

  /** What its drawn numbers are called in a language, by their addresses. */
  Map<String, String> numbers(Setting setting, Language language) {
    AddressLabels labels = new AddressLabels(setting.in(language), language);
    Map<String, String> all = new LinkedHashMap<>();
    drivers.orElse(List.of()).forEach(row -> all.put(row.parameter(), labels.of(row.parameter())));
    return all;
  }

  private static void ledger(Json json, LedgerFile file) {
    json.name("ledger").open('{').name("draw").number(file.draw());
    json.name("repeat").number(file.repeat()).name("rows").open('[');
    for (LedgerFile.Entry entry : file.entries()) {
      json.open('[').text(entry.state()).text(entry.submodel()).text(entry.power());
      json.text(entry.through()).number(entry.change()).close(']');
    }
    json.close(']').close('}');
  }

  private static void drivers(Json json, List<DriversFile.Row> rows) {
    json.name("drivers").open('[');
    for (DriversFile.Row row : rows) {
      json.open('[').text(row.actor()).text(row.variable()).text(row.parameter());
      json.number(row.n()).number(row.rankCorrelation()).close(']');
    }
    json.close(']');
  }

  private static void levers(Json json, List<LeversFile.Row> rows) {
    json.name("levers").open('[');
    for (LeversFile.Row row : rows) {
      json.open('{').name("actor").text(row.actor()).name("variable").text(row.variable());
      json.name("lever").text(row.lever()).name("with").text(row.with());
      json.name("n").number(row.n()).name("mean").number(row.numbers().get(0));
      json.name("low").number(row.numbers().get(1)).name("high").number(row.numbers().get(2));
      json.close('}');
    }
    json.close(']');
  }
}
