package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.multivector.statistics.Frequency;

/**
 * In how many runs of a batch events happened that need not happen or have no date, and when:
 * events.csv, which is written if there are any.
 */
public final class EventsFile {

  /** Name of the file. */
  public static final String NAME = "events.csv";

  static final List<String> COLUMNS =
      List.of(
          "scenario",
          "event",
          "n",
          "happened",
          "share",
          "lo95",
          "hi95",
          "first_q05",
          "first_q50",
          "first_q95");

  private static final List<Double> PARTS = List.of(0.05, 0.5, 0.95);

  /**
   * A row, as it is written.
   *
   * @param n units that failed in neither arm
   * @param happened units of them in which it happened
   * @param numbers the share, and the ends of its interval
   * @param first quarters of the first time: by which 5, 50 and 95 % had happened
   */
  public record Row(
      String scenario,
      String event,
      String n,
      String happened,
      List<String> numbers,
      List<String> first) {}

  private EventsFile() {}

  /**
   * The file as text.
   *
   * @param arms what the totals say, by arm
   */
  public static String csv(List<List<Frequency>> arms, Setting setting) {
    List<List<String>> rows = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      for (Frequency event : arms.get(arm)) {
        rows.add(row(setting.scenarios().get(arm), event, setting.quarters()));
      }
    }
    return new TextTable(COLUMNS, rows).csv();
  }

  private static List<String> row(String scenario, Frequency event, List<String> quarters) {
    List<String> row = new ArrayList<>(List.of(scenario, event.event()));
    row.add(Long.toString(event.units()));
    row.add(Long.toString(event.happened()));
    for (double number : new double[] {event.share(), event.low(), event.high()}) {
      row.add(TextTable.number(number));
    }
    for (double part : PARTS) {
      row.add(event.happened() == 0 ? "" : quarters.get(event.by(part)));
    }
    return row;
  }

  /** The rows of a folder; none if it has no such file. */
  public static List<Row> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      return rows.stream().map(EventsFile::row).toList();
    }
  }

  private static Row row(NamedCsvRecord row) {
    return new Row(
        row.getField("scenario"),
        row.getField("event"),
        row.getField("n"),
        row.getField("happened"),
        List.of(row.getField("share"), row.getField("lo95"), row.getField("hi95")),
        List.of(row.getField("first_q05"), row.getField("first_q50"), row.getField("first_q95")));
  }
}
