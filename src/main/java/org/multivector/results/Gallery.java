package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What is in a folder of results that are kept, one line for each scenario: {@code index.csv}.
 *
 * @param exhibits in the order of the scenarios' names
 */
public record Gallery(List<Exhibit> exhibits) {

  private static final String INDEX = "index.csv";
  private static final List<String> COLUMNS =
      List.of(
          "scenario",
          "reference",
          "title",
          "question",
          "answer",
          "seed",
          "draws",
          "repeats",
          "scenario_hash",
          "model_version");

  /**
   * One scenario of it.
   *
   * @param scenario the stem of its file
   * @param reference what it was compared with
   * @param answer in a sentence
   * @param hash of what was run
   */
  public record Exhibit(
      String scenario,
      String reference,
      String title,
      String question,
      String answer,
      String seed,
      String draws,
      String repeats,
      String hash,
      String modelVersion) {

    /** A batch of a scenario with a reference. */
    public static Exhibit of(Setting setting, String answer) {
      return new Exhibit(
          setting.scenarios().get(1),
          setting.scenarios().get(0),
          setting.title(),
          setting.question(),
          answer,
          Long.toString(setting.seed()),
          Integer.toString(setting.draws()),
          Integer.toString(setting.repeats()),
          setting.hash(),
          setting.modelVersion());
    }

    private static Exhibit of(NamedCsvRecord row) {
      List<String> fields = COLUMNS.stream().map(row::getField).toList();
      return new Exhibit(
          fields.get(0),
          fields.get(1),
          fields.get(2),
          fields.get(3),
          fields.get(4),
          fields.get(5),
          fields.get(6),
          fields.get(7),
          fields.get(8),
          fields.get(9));
    }

    private List<String> row() {
      return List.of(
          scenario, reference, title, question, answer, seed, draws, repeats, hash, modelVersion);
    }
  }

  /** Keeps a copy. */
  public Gallery {
    exhibits = List.copyOf(exhibits);
  }

  /**
   * What a folder holds; nothing if it has no index.
   *
   * @throws OutputRefused if its index is none of a gallery, or cannot be read
   */
  public static Gallery read(Path folder) {
    Path file = folder.resolve(INDEX);
    if (!Files.exists(file)) {
      return new Gallery(List.of());
    }
    Overwriting.refuseForeign(file, String.join(",", COLUMNS));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return new Gallery(rows.stream().map(Exhibit::of).toList());
    } catch (IOException e) {
      throw OutputRefused.because(file, e);
    }
  }

  /** The same with others, in the place of those of the same name. */
  public Gallery with(List<Exhibit> others) {
    TreeMap<String, Exhibit> all = new TreeMap<>();
    exhibits.forEach(each -> all.put(each.scenario(), each));
    others.forEach(each -> all.put(each.scenario(), each));
    return new Gallery(new ArrayList<>(all.values()));
  }

  /** Its index, as CSV. */
  public String csv() {
    return new TextTable(COLUMNS, exhibits.stream().map(Exhibit::row).toList()).csv();
  }
}
