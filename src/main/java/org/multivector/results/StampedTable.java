package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that a command leaves in a results folder. Its first column is the hash of the scenario,
 * so that what was left of another one is not taken for an answer.
 *
 * @param name of the file
 * @param fields columns behind the hash
 */
record StampedTable(String name, List<String> fields) {

  private static final String HASH = "hash";

  /** The file as text. */
  String csv(List<List<String>> rows, String hash) {
    return new TextTable(behind(HASH), rows.stream().map(row -> behind(hash, row)).toList()).csv();
  }

  /**
   * What a folder has of it; empty if there is no file, without rows if any of them is of another
   * scenario or has other columns.
   */
  Optional<List<NamedCsvRecord>> read(Path folder, String hash) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      return Optional.of(rows.stream().allMatch(row -> isOf(hash, row)) ? rows : List.of());
    }
  }

  private boolean isOf(String hash, NamedCsvRecord row) {
    return row.getHeader().equals(behind(HASH)) && row.getField(HASH).equals(hash);
  }

  private List<String> behind(String first) {
    return behind(first, fields);
  }

  private static List<String> behind(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}
