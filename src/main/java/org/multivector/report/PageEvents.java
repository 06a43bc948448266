package org.multivector.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.multivector.results.EventsFile;
import org.multivector.results.Language;
import org.multivector.results.Setting;

/**
 * What a page has of the events of which it was open whether and when they happen.
 *
 * @param rows none if there is no such event, or an older program made the folder
 */
record PageEvents(List<EventsFile.Row> rows) {

  /** Reads those of a folder. */
  static PageEvents read(Path folder) throws IOException {
    return new PageEvents(EventsFile.read(folder));
  }

  /** Their JSON. */
  void write(Json json, Setting setting) {
    json.name("eventNames").open('{');
    for (Language language : Language.values()) {
      json.name(language.key()).texts(names(setting, language));
    }
    json.close('}').name("happened").open('[');
    for (EventsFile.Row row : rows) {
      json.open('{').name("event").text(row.event());
      json.name("arm").number(Integer.toString(setting.scenarios().indexOf(row.scenario())));
      json.name("n").number(row.n()).name("times").number(row.happened());
      json.name("share").number(row.numbers().get(0));
      json.name("low").number(row.numbers().get(1)).name("high").number(row.numbers().get(2));
      json.name("first").texts(row.first()).close('}');
    }
    json.close(']');
  }

  private Map<String, String> names(Setting setting, Language language) {
    Map<String, String> own = setting.titles(language);
    Map<String, String> names = new LinkedHashMap<>();
    rows.forEach(row -> names.put(row.event(), own.getOrDefault(row.event(), row.event())));
    return names;
  }
}
