package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What variables, units, actors, domains, cargoes, causes, mechanisms and inputs are called in a
 * language: the one table of charts and pages.
 *
 * @param units by the unit of a variable
 * @param variables by name
 * @param names of actors, partners, domains and cargoes by id
 * @param causes what submodels do, by their name in a ledger
 * @param mechanisms by key, where a language calls them otherwise
 * @param inputs by group and variable, {@code powers.attention}, where a language calls them
 *     otherwise
 * @param words of the conditions of events, by the English word
 */
public record Terms(
    Map<String, String> units,
    Map<String, String> variables,
    Map<String, String> names,
    Map<String, String> causes,
    Map<String, String> mechanisms,
    Map<String, String> inputs,
    Map<String, String> words) {

  private static final Map<Language, Terms> ALL =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(language -> language, Terms::read));

  /** All that the table has in a language. */
  public static Terms of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private static Terms read(Language language) {
    Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    for (NamedCsvRecord row :
        CsvReader.builder().ofNamedCsvRecord(Resource.text(Terms.class, "terms.csv"))) {
      Map<String, String> kind =
          kinds.computeIfAbsent(row.getField("kind"), k -> new LinkedHashMap<>());
      String term = row.getField(language.key());
      if (!term.isEmpty()) {
        kind.put(row.getField("id"), term);
      }
    }
    return new Terms(
        of("unit", kinds),
        of("variable", kinds),
        of("name", kinds),
        of("cause", kinds),
        of("mechanism", kinds),
        of("input", kinds),
        of("word", kinds));
  }

  private static Map<String, String> of(String kind, Map<String, Map<String, String>> kinds) {
    return Objects.requireNonNull(kinds.get(kind), kind);
  }
}
