package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why autonomy moved in one run of a results folder, from the start to the end: ledger.csv, which
 * {@code replay} leaves there.
 *
 * @param draw the run's draw
 * @param repeat its repeat of chance
 * @param entries changes, the largest of each state first, and then what is left
 */
public record LedgerFile(String draw, String repeat, List<Entry> entries) {

  /** Name of the file. */
  public static final String NAME = "ledger.csv";

  private static final List<String> COLUMNS =
      List.of("hash", "draw", "repeat", "state", "submodel", "power", "through", "change");

  /**
   * A change of a state's autonomy.
   *
   * @param state whose
   * @param submodel what caused it; empty for all that is left
   * @param power through whom; empty if through no power
   * @param through through what
   * @param change as it is written
   */
  public record Entry(String state, String submodel, String power, String through, String change) {}

  /** The file as text, of a scenario with a hash. */
  public String csv(String hash) {
    List<List<String>> rows =
        entries.stream()
            .map(
                e -> List.of(hash, draw, repeat, e.state, e.submodel, e.power, e.through, e.change))
            .toList();
    return new TextTable(COLUMNS, rows).csv();
  }

  /** The ledger in a folder; empty if there is none, or it is of another scenario. */
  public static Optional<LedgerFile> read(Path folder, String hash) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    String draw = "";
    String repeat = "";
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().equals(COLUMNS) || !row.getField("hash").equals(hash)) {
          return Optional.empty();
        }
        draw = row.getField("draw");
        repeat = row.getField("repeat");
        entries.add(
            new Entry(
                row.getField("state"),
                row.getField("submodel"),
                row.getField("power"),
                row.getField("through"),
                row.getField("change")));
      }
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new LedgerFile(draw, repeat, entries));
  }
}
