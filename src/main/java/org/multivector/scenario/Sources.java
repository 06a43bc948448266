package org.multivector.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.text.CsvTable;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Nearest;
import org.multivector.text.Spot;
import org.multivector.text.Wording;

/**
 * The ids of the table of sources.
 *
 * @param ids the ids
 * @param complete whether the table could be read; without fault; if not, no id is called unknown
 */
record Sources(Set<String> ids, boolean complete) {

  /** The name of the table. */
  static final String FILE = "sources.csv";

  private static final List<String> COLUMNS =
      List.of("id", "reference", "year", "url", "quality", "note");

  /** How a scenario says what a source of its own is. */
  static final String EXPLAINED = "own-source: \"Author (year), Title\"";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

  /** Reads {@code sources.csv} beside a world. */
  static Sources read(Location world, Faults faults) {
    Set<String> ids = new LinkedHashSet<>();
    Location location = world.sibling(FILE);
    if (!location.exists()) {
      faults.error(
          Spot.startOf(location.name()), "the table is missing; a world lists its sources");
      return new Sources(ids, false);
    }
    Optional<CsvTable> table = CsvTable.read(location, COLUMNS, faults);
    int before = faults.errors();
    table.ifPresent(t -> t.rows().forEach(row -> source(t, row, ids, faults)));
    boolean whole = table.map(CsvTable::complete).orElse(false);
    return new Sources(ids, whole && faults.errors() == before);
  }

  /** These and those of another world. */
  Sources and(Sources others) {
    Set<String> all = new LinkedHashSet<>(ids);
    all.addAll(others.ids);
    return new Sources(all, complete && others.complete);
  }

  /** Reports an id that is not in the table, where a source may be cited or explained. */
  void check(String id, Spot at, Faults faults) {
    check(id, at, "{" + EXPLAINED + "}", faults);
  }

  /**
   * Reports an id that is not in the table.
   *
   * @param otherwise what may stand there instead
   */
  void check(String id, Spot at, String otherwise, Faults faults) {
    if (complete && !ids.contains(id)) {
      String allowed = "an id of sources.csv, or " + otherwise;
      List<String> known = Stream.concat(ids.stream(), Stream.of(otherwise)).toList();
      String what = id.isEmpty() ? "the source is missing" : "unknown source " + Wording.quote(id);
      faults.stranger(at, what, allowed, Nearest.to(id, known));
    }
  }

  /** Reports what is not in the table of ids separated by spaces; of a sentence, all of it. */
  void checkAll(String text, Spot at, String otherwise, Faults faults) {
    List<String> words = List.of(text.split("\\s+", -1));
    if (words.stream().anyMatch(word -> word.matches(".*[,;]"))) {
      faults.error(at, "ids of sources are separated by spaces alone");
    } else if (words.stream().noneMatch(ids::contains)) {
      check(text, at, otherwise, faults);
    } else {
      words.forEach(word -> check(word, at, otherwise, faults));
    }
  }

  private static void source(CsvTable table, CsvTable.Row row, Set<String> ids, Faults faults) {
    String id = table.get(row, "id");
    Spot at = table.at(row, "id");
    if (id.isEmpty()) {
      faults.error(at, "the id is missing");
    } else if (!ID.matcher(id).matches() || id.equals(Provenance.ASSUMPTION)) {
      String allowed = "small letters, digits and . _ -, but not \"assumption\"";
      faults.error(at, "not an id: " + Wording.quote(id), allowed);
    } else if (!ids.add(id)) {
      faults.error(at, Wording.quote(id) + " stands in an earlier row");
    }
    TableReader.checkYear(table, row, faults);
    if (table.get(row, "reference").isEmpty()) {
      faults.error(table.at(row, "reference"), "the reference is missing");
    }
  }
}
