package org.multivector.results;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.statistics.Series;
import org.multivector.statistics.Split;

/**
 * What each lever adds to the effects of a results folder: levers.csv, which {@code explain}
 * leaves.
 */
public final class LeversFile {

  /** Name of the file. */
  public static final String NAME = "levers.csv";

  private static final String REMAINDER = "(remainder)";
  private static final String EFFECT = "(effect)";

  private static final StampedTable TABLE =
      new StampedTable(
          NAME, List.of("actor", "variable", "lever", "with", "n", "part", "lo95", "hi95"));

  /**
   * A part of an effect.
   *
   * @param lever whose it is; in brackets the remainder or the whole effect
   * @param with the other of two levers, whose part is what they do together; empty for one
   * @param n draws, as it is written
   * @param numbers mean and 95 % interval, as they are written
   */
  public record Row(
      String actor, String variable, String lever, String with, String n, List<String> numbers) {}

  private LeversFile() {}

  /** The file as text, of a scenario with a hash. */
  public static String csv(Split split, String hash) {
    return TABLE.csv(rows(split), hash);
  }

  /** All of a split, for other programs. */
  public static TextTable table(Split split) {
    return new TextTable(TABLE.fields(), rows(split), 4);
  }

  private static List<List<String>> rows(Split split) {
    List<List<String>> rows = new ArrayList<>();
    for (int outcome = 0; outcome < split.series().size(); outcome++) {
      for (int lever = 0; lever < split.levers().size(); lever++) {
        rows.add(row(split, outcome, split.levers().get(lever), "", split.share(outcome, lever)));
      }
      if (!split.isWhole()) {
        rows.add(row(split, outcome, REMAINDER, "", split.remainder(outcome)));
      }
      rows.add(row(split, outcome, EFFECT, "", split.effect(outcome)));
      pairs(split, outcome, rows);
    }
    return rows;
  }

  private static void pairs(Split split, int outcome, List<List<String>> rows) {
    List<String> levers = split.levers();
    for (int one = 0; split.isWhole() && one < levers.size(); one++) {
      for (int other = one + 1; other < levers.size(); other++) {
        Split.Part together = split.interaction(outcome, one, other);
        rows.add(row(split, outcome, levers.get(one), levers.get(other), together));
      }
    }
  }

  private static List<String> row(
      Split split, int outcome, String lever, String with, Split.Part part) {
    Series series = split.series().get(outcome);
    return List.of(
        series.actor(),
        series.variable().name(),
        lever,
        with,
        Integer.toString(split.draws()),
        TextTable.number(part.mean()),
        TextTable.number(part.lo95()),
        TextTable.number(part.hi95()));
  }

  /** What a folder has of it; empty if there is no file, or it is of another scenario. */
  public static Optional<List<Row>> read(Path folder, String hash) throws IOException {
    return TABLE
        .read(folder, hash)
        .filter(rows -> !rows.isEmpty())
        .map(rows -> rows.stream().map(LeversFile::row).toList());
  }

  private static Row row(NamedCsvRecord row) {
    return new Row(
        row.getField("actor"),
        row.getField("variable"),
        row.getField("lever"),
        row.getField("with"),
        row.getField("n"),
        List.of(row.getField("part"), row.getField("lo95"), row.getField("hi95")));
  }
}
