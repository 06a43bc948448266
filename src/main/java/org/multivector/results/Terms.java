package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What variables, units, actors, domains and cargoes are called in a language: the one table of
 * charts and pages.
 *
 * @param units by the unit of a variable
 * @param variables by name
 * @param names of actors, partners, domains and cargoes by id
 */
public record Terms(
    Map<String, String> units, Map<String, String> variables, Map<String, String> names) {

  /** All that the table has in a language. */
  public static Terms of(Language language) {
    return new Terms(kind("unit", language), kind("variable", language), kind("name", language));
  }

  private static Map<String, String> kind(String kind, Language language) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(table())) {
      String term = row.getField(language.key());
      if (row.getField("kind").equals(kind) && !term.isEmpty()) {
        terms.put(row.getField("id"), term);
      }
    }
    return terms;
  }

  private static String table() {
    try (InputStream in = Terms.class.getResourceAsStream("terms.csv")) {
      return new String(
          Objects.requireNonNull(in, "terms.csv").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
