package org.multivector.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What drives the effects of a results folder: drivers.csv, which {@code sensitivity} leaves. */
public final class DriversFile {

  /** Name of the file. */
  public static final String NAME = "drivers.csv";

  private static final StampedTable TABLE = new StampedTable(NAME, Sensitivity.COLUMNS);

  /**
   * A correlation that chance does not explain.
   *
   * @param n draws, as it is written
   * @param rankCorrelation as it is written
   */
  public record Row(
      String actor, String variable, String parameter, String n, String rankCorrelation) {}

  private DriversFile() {}

  /** The file as text: the strongest of each effect that remain after Holm's correction. */
  public static String csv(List<Sensitivity.Driver> drivers, int most, String hash) {
    Map<List<String>, Integer> taken = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (Sensitivity.Driver driver : drivers) {
      List<String> effect = List.of(driver.actor(), driver.variable());
      if (driver.sure() && taken.merge(effect, 1, Integer::sum) <= most) {
        rows.add(Sensitivity.row(driver));
      }
    }
    return TABLE.csv(rows, hash);
  }

  /**
   * What a folder has of it, of this scenario; empty if there is no file, without rows if nothing
   * was found.
   */
  public static Optional<List<Row>> read(Path folder, String hash) throws IOException {
    return TABLE.read(folder, hash).map(rows -> rows.stream().map(DriversFile::row).toList());
  }

  private static Row row(NamedCsvRecord row) {
    return new Row(
        row.getField("actor"),
        row.getField("variable"),
        row.getField("parameter"),
        row.getField("n"),
        row.getField("rank_correlation"));
  }
}
