package org.multivector.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table of texts for other programs.
 *
 * @param columns names of the columns
 * @param rows the rows, each with a text for every column
 * @param numbers the columns that hold numbers, or nothing; all others hold texts
 */
public record TextTable(List<String> columns, List<List<String>> rows, List<String> numbers) {

  /** A table of texts alone. */
  public TextTable(List<String> columns, List<List<String>> rows) {
    this(columns, rows, List.of());
  }

  /** A table of so many columns of texts, with numbers behind them. */
  public TextTable(List<String> columns, List<List<String>> rows, int texts) {
    this(columns, rows, columns.subList(texts, columns.size()));
  }

  public TextTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    numbers = List.copyOf(numbers);
  }

  /** As lines whose columns line up, the first to the left. */
  public List<String> lines() {
    TextColumns text = new TextColumns();
    text.add(columns);
    rows.forEach(text::add);
    return text.lines();
  }

  /** A number as all files of results have it. */
  public static String number(double value) {
    RowBuffer out = new RowBuffer(16);
    return out.number(value).toString();
  }

  /** As CSV with a header, as all files of results are written. */
  public String csv() {
    RowBuffer out = new RowBuffer();
    line(out, columns);
    rows.forEach(row -> line(out, row));
    return out.toString();
  }

  private static void line(RowBuffer out, List<String> fields) {
    for (int n = 0; n < fields.size(); n++) {
      out.text(fields.get(n)).mark(n == fields.size() - 1 ? '\n' : ',');
    }
  }

  /**
   * As a JSON list of objects with the columns as keys: numbers with the digits that the CSV has,
   * and null where there is none.
   */
  public String json() {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
      json.writeStartArray();
      for (List<String> row : rows) {
        object(json, row);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void object(JsonGenerator json, List<String> row) throws IOException {
    json.writeStartObject();
    for (int n = 0; n < columns.size(); n++) {
      json.writeFieldName(columns.get(n));
      field(json, row.get(n), !numbers.contains(columns.get(n)));
    }
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, String field, boolean text) throws IOException {
    if (text) {
      json.writeString(field);
    } else if (field.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(field);
    }
  }
}
