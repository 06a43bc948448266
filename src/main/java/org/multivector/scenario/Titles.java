package org.multivector.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.multivector.text.CsvTable;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Spot;

/**
 * What a folder's texts are called in other languages than English: the titles, questions and names
 * of its scenario files, read from {@code titles.csv} beside them. A text is known by its English,
 * as it stands in a file: so files stay in one language, a text that comes back is translated once,
 * and the translation of a text that was changed is never shown.
 *
 * @param texts by language, by the English text
 * @param rows where each English text stands in the table
 */
record Titles(Map<String, Map<String, String>> texts, Map<String, Spot> rows) {

  /** The name of the table. */
  static final String FILE = "titles.csv";

  /** The language in which files are written. */
  static final String ENGLISH = "en";

  /** Those into which texts can be translated. */
  static final List<String> LANGUAGES = List.of("ru");

  /** The columns of the table: the text as it stands in a file, and what it is in a language. */
  static final List<String> COLUMNS =
      Stream.concat(Stream.of(ENGLISH), LANGUAGES.stream()).toList();

  static final Titles NONE = new Titles(Map.of(), Map.of());

  /** Those beside a file; none if there is no table. */
  static Titles beside(Location file, Faults faults) {
    Location location = file.sibling(FILE);
    Optional<CsvTable> table =
        location.exists() ? CsvTable.read(location, COLUMNS, faults) : Optional.empty();
    return table.map(rows -> of(rows, faults)).orElse(NONE);
  }

  private static Titles of(CsvTable table, Faults faults) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    Map<String, Spot> rows = new LinkedHashMap<>();
    for (CsvTable.Row row : table.rows()) {
      String english = table.get(row, ENGLISH);
      Spot at = table.at(row, ENGLISH);
      Spot before = rows.putIfAbsent(english, at);
      if (english.isEmpty()) {
        faults.error(at, "the English text is missing");
      } else if (before != null) {
        faults.error(at, "the text stands on line " + before.row() + " already");
      }
      for (String language : LANGUAGES) {
        String text = table.get(row, language);
        if (!text.isEmpty()) {
          texts.computeIfAbsent(language, l -> new LinkedHashMap<>()).put(english, text);
        }
      }
    }
    return new Titles(texts, rows);
  }

  /** The texts of several files; what a later one says of a text counts. */
  static Map<String, Map<String, String>> of(List<ScenarioFile> files) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (ScenarioFile file : files) {
      file.titles()
          .texts()
          .forEach(
              (language, texts) ->
                  all.computeIfAbsent(language, l -> new LinkedHashMap<>()).putAll(texts));
    }
    return all;
  }
}
