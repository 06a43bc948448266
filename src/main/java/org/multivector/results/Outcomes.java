package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What is made of the tables of single runs in a folder, of each in one reading.
 *
 * @param trajectories autonomy in the runs of the scenario
 * @param effects of the scenario in each draw, beside what was drawn
 */
public record Outcomes(Trajectories trajectories, DrawnEffects effects) {

  /** The table of outcomes. */
  static final String NAME = "outcomes.csv";

  /** The table of what was drawn. */
  static final String RUNS = "runs.csv";

  /** Reads the folder of a batch that has just been written; other results need not be there. */
  public static Outcomes read(Path folder, Setting setting) throws IOException {
    Outcomes read = new Outcomes(new Trajectories(setting.scenario()), new DrawnEffects(setting));
    read.effects.readRuns(folder.resolve(RUNS));
    forEach(
        folder.resolve(NAME),
        row -> {
          read.trajectories.add(row);
          read.effects.add(row);
        });
    return read;
  }

  /** Hands the rows of a table over, one after another. */
  static void forEach(Path file, Consumer<NamedCsvRecord> reader) throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      rows.forEach(reader);
    } catch (NoSuchFileException e) {
      throw NotMergeable.unreadable(file, e);
    }
  }
}
