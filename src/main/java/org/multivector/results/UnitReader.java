package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the single runs of one scenario back, one after the other, from a table of rows. */
final class UnitReader implements AutoCloseable {

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> rows;
  private final List<String> header;
  private final String scenario;
  private final Map<At, Integer> places;
  private final double[] values;
  private @Nullable CsvRecord row;
  private int draw = -1;
  private int repeat = -1;

  /** What a row is about. */
  record At(String actor, String variable, String quarter) {}

  /**
   * @param file outcomes.csv or series.csv
   * @param scenario whose rows count
   * @param places where values go; other rows are passed over
   */
  UnitReader(Path file, String scenario, Map<At, Integer> places) throws IOException {
    reader = open(file);
    rows = reader.iterator();
    header = rows.next().getFields();
    this.scenario = scenario;
    this.places = places;
    values = new double[places.size()];
    row = advance();
    next();
  }

  private static CsvReader<CsvRecord> open(Path file) throws IOException {
    try {
      return CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw NotMergeable.unreadable(file, e);
    }
  }

  /** The values of a run, or null if it is not there: it failed. Asked for in order. */
  double @Nullable [] take(int wantedDraw, int wantedRepeat) {
    if (draw == wantedDraw && repeat == wantedRepeat) {
      double[] taken = values.clone();
      next();
      return taken;
    }
    return null;
  }

  /** Reads the rows of the next run. */
  private void next() {
    draw = -1;
    Arrays.fill(values, Double.NaN);
    CsvRecord first = row;
    if (first == null) {
      return;
    }
    draw = whole(first, "draw");
    repeat = whole(first, "repeat");
    for (CsvRecord one = row; one != null && ofThisRun(one); one = row) {
      take(one);
      row = advance();
    }
  }

  private boolean ofThisRun(CsvRecord one) {
    return whole(one, "draw") == draw && whole(one, "repeat") == repeat;
  }

  /** The next row of the scenario. */
  private @Nullable CsvRecord advance() {
    while (rows.hasNext()) {
      CsvRecord one = rows.next();
      if (field(one, "scenario").equals(scenario)) {
        return one;
      }
    }
    return null;
  }

  private void take(CsvRecord one) {
    boolean tie =
        header.contains("partner")
            && !(field(one, "partner").isEmpty() && field(one, "domain").isEmpty());
    Integer place =
        tie
            ? null
            : places.get(
                new At(field(one, "actor"), field(one, "variable"), field(one, "quarter")));
    if (place != null) {
      values[place] = Double.parseDouble(field(one, "value"));
    }
  }

  private int whole(CsvRecord one, String column) {
    return Integer.parseInt(field(one, column));
  }

  private String field(CsvRecord one, String column) {
    return one.getField(header.indexOf(column));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
