package org.multivector.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
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

  private static final StampedTable TABLE =
      new StampedTable(
          NAME, List.of("draw", "repeat", "state", "submodel", "power", "through", "change"));

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
            .map(e -> List.of(draw, repeat, e.state, e.submodel, e.power, e.through, e.change))
            .toList();
    return TABLE.csv(rows, hash);
  }

  /** The ledger in a folder; empty if there is none, or it is of another scenario. */
  public static Optional<LedgerFile> read(Path folder, String hash) throws IOException {
    return TABLE.read(folder, hash).filter(rows -> !rows.isEmpty()).map(LedgerFile::of);
  }

  private static LedgerFile of(List<NamedCsvRecord> rows) {
    NamedCsvRecord first = rows.get(0);
    return new LedgerFile(
        first.getField("draw"),
        first.getField("repeat"),
        rows.stream().map(LedgerFile::entry).toList());
  }

  private static Entry entry(NamedCsvRecord row) {
    return new Entry(
        row.getField("state"),
        row.getField("submodel"),
        row.getField("power"),
        row.getField("through"),
        row.getField("change"));
  }
}
