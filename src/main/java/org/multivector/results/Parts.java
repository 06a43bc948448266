package org.multivector.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.multivector.results.Output.Existing;
import org.multivector.statistics.Shape;

/** Folders that hold the parts of one batch, in the order of draws. */
public final class Parts {

  private final List<Found> parts;

  /** A folder and what it says of itself. */
  private record Found(Path folder, Manifest manifest) {}

  private Parts(List<Found> parts) {
    this.parts = parts;
  }

  /**
   * Finds out whether folders are the parts of one batch.
   *
   * @param version of the program that is to put them together
   * @throws NotMergeable if they are not, or one is missing
   */
  public static Parts of(List<Path> folders, String version, String modelVersion) {
    List<Found> found =
        folders.stream()
            .map(folder -> new Found(folder, Part.manifest(folder)))
            .sorted(Comparator.comparingInt(part -> part.manifest().draws().from()))
            .toList();
    for (Found part : found) {
      Setting setting = part.manifest().setting();
      if (!setting.version().equals(version) || !setting.modelVersion().equals(modelVersion)) {
        throw new NotMergeable(
            part.folder()
                + " was made by version "
                + setting.version()
                + ", model "
                + setting.modelVersion()
                + "; this is version "
                + version
                + ", model "
                + modelVersion);
      }
      refuseOther(found.get(0), part);
    }
    refuseGaps(found);
    return new Parts(found);
  }

  private static void refuseOther(Found first, Found part) {
    Setting one = first.manifest().setting();
    Setting other = part.manifest().setting();
    boolean alike =
        first.manifest().sameQuestion(part.manifest().kind(), other)
            && one.draws() == other.draws()
            && one.repeats() == other.repeats()
            && first.manifest().tables().keySet().equals(part.manifest().tables().keySet());
    if (!alike) {
      throw new NotMergeable(
          first.folder()
              + " and "
              + part.folder()
              + " are not parts of one batch ("
              + words(first.manifest())
              + "; "
              + words(part.manifest())
              + ")");
    }
  }

  private static String words(Manifest manifest) {
    Setting setting = manifest.setting();
    return "scenario "
        + setting.hash()
        + ", seed "
        + setting.seed()
        + ", "
        + setting.draws()
        + " draws x "
        + setting.repeats()
        + (manifest.tables().containsKey(ResultsFolder.SERIES) ? ", with" : ", without")
        + " series.csv";
  }

  private static void refuseGaps(List<Found> parts) {
    int next = 0;
    for (Found part : parts) {
      DrawRange draws = part.manifest().draws();
      if (draws.from() < next) {
        throw new NotMergeable(
            "draws " + draws + " of " + part.folder() + " are in another folder as well");
      }
      refuseGap(next, draws.from());
      next = draws.to();
    }
    refuseGap(next, parts.get(0).manifest().setting().draws());
  }

  private static void refuseGap(int next, int from) {
    if (next < from) {
      throw new NotMergeable("draws " + new DrawRange(next, from) + " are in none of the folders");
    }
  }

  /** The name that results of the scenario usually have. */
  public String stem() {
    return setting().scenario();
  }

  /** What the whole folder will hold. */
  public ResultsFolder.Content content() {
    Shape shape = Part.read(parts.get(0).folder()).totals().shape();
    return new ResultsFolder.Content(setting(), shape, new DrawRange(0, setting().draws()));
  }

  /** Where they are put together; the command is that of the first part. */
  public Output output(Path directory, Existing existing) {
    Found first = parts.get(0);
    return new Output(
        Output.RUN,
        directory,
        first.manifest().maker().command(),
        parameters(),
        first.manifest().tables().containsKey(ResultsFolder.SERIES),
        existing);
  }

  /** Addresses of the drawn parameters: the last columns of runs.csv. */
  private List<String> parameters() {
    Path runs = parts.get(0).folder().resolve(Outcomes.RUNS);
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(runs, StandardCharsets.UTF_8)) {
      List<String> header = rows.iterator().next().getFields();
      return header.subList(Math.min(header.size(), Rows.OWN_COLUMNS), header.size());
    } catch (IOException e) {
      throw NotMergeable.unreadable(runs, e);
    }
  }

  /** Puts everything into a folder. */
  public void into(ResultsFolder folder) {
    for (Found part : parts) {
      folder.take(Part.read(part.folder()));
    }
  }

  private Setting setting() {
    return parts.get(0).manifest().setting();
  }
}
