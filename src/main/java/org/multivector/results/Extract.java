package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A series read back from summary.csv or difference.csv, with its numbers as the file has them: as
 * text.
 *
 * @param scenario stem of the arm
 * @param name what it is a series of
 * @param unit of its values
 * @param columns by wanted column: a text for each quarter, in the order of the file; empty where
 *     the column does not apply
 */
public record Extract(String scenario, Name name, String unit, List<List<String>> columns) {

  /**
   * What a series is of; a text is empty where it has no such side.
   *
   * @param variable what is measured
   * @param actor id of whose it is
   * @param partner id of the other side of a tie
   * @param domain id of the domain, issue, commodity or kind of shock
   */
  public record Name(String variable, String actor, String partner, String domain) {}

  /**
   * Reads a table, row by row; only what is wanted is kept.
   *
   * @param wanted which series
   * @param columns which columns; one that the file does not have is empty everywhere
   * @throws NotMergeable if it is not there
   */
  public static List<Extract> read(Path file, Predicate<Name> wanted, List<String> columns)
      throws IOException {
    Extraction extraction = new Extraction(wanted, columns);
    try (CsvReader<Integer> rows =
        CsvReader.builder().build(extraction, file, StandardCharsets.UTF_8)) {
      rows.forEach(row -> {});
    } catch (NoSuchFileException e) {
      throw NotMergeable.unreadable(file, e);
    }
    return extraction.kept();
  }
}
