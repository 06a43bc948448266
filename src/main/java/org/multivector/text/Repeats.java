package org.multivector.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.multivector.text.Fault.Severity;

/**
 * What one slip makes again and again: a word that is unknown wherever it stands, or a whole column
 * of a table that is written otherwise. It is told where it is first, with how often it comes.
 */
final class Repeats {

  /** So many rows with one complaint may have as many reasons. */
  private static final int MOST_ROWS = 8;

  /** So many places that are in no table are mended one by one. */
  private static final int MOST_PLACES = 2;

  private static final Predicate<Fault> TABULAR = Repeats::isOfTable;

  private Repeats() {}

  /**
   * The faults without those that only repeat one.
   *
   * @param faults by place
   * @param strangers those of them that say that a word is unknown
   */
  static List<Fault> told(List<Fault> faults, Set<Fault> strangers) {
    Map<String, List<Fault>> columns =
        faults.stream().filter(TABULAR).collect(Collectors.groupingBy(Repeats::complaint));
    columns.values().removeIf(rows -> reasons(rows, strangers) <= MOST_ROWS);
    Set<String> seen = new HashSet<>();
    List<Fault> told = new ArrayList<>();
    for (Fault fault : faults) {
      int rows = columns.getOrDefault(complaint(fault), List.of()).size();
      if (rows == 0) {
        told.add(fault);
      } else if (seen.add(complaint(fault))) {
        told.add(fault.and(", and so in " + (rows - 1) + " more rows"));
      }
    }
    return once(told, strangers);
  }

  /**
   * The faults with one error for each place of the command line, which both arms read: what one of
   * them has may be unknown to the other.
   */
  static List<Fault> ofCommandLine(List<Fault> faults) {
    Set<Spot> seen = new HashSet<>();
    return faults.stream()
        .filter(
            fault ->
                !fault.file().startsWith(Fault.SET)
                    || fault.severity() != Severity.ERROR
                    || seen.add(new Spot(fault.file(), fault.row(), fault.column())))
        .toList();
  }

  /** How many slips there can be behind the faults of a column: of one word one. */
  private static long reasons(List<Fault> rows, Set<Fault> strangers) {
    return rows.stream()
        .map(fault -> strangers.contains(fault) ? word(fault) : fault)
        .distinct()
        .count();
  }

  private static List<Fault> once(List<Fault> faults, Set<Fault> strangers) {
    Map<String, List<Fault>> places =
        faults.stream().filter(strangers::contains).collect(Collectors.groupingBy(Repeats::word));
    Set<String> seen = new HashSet<>();
    List<Fault> told = new ArrayList<>();
    for (Fault fault : faults) {
      List<Fault> all =
          strangers.contains(fault) ? places.getOrDefault(word(fault), List.of()) : List.of(fault);
      if (all.size() == 1 || (all.size() <= MOST_PLACES && all.stream().noneMatch(TABULAR))) {
        told.add(fault);
      } else if (seen.add(word(fault))) {
        String noun = all.stream().allMatch(TABULAR) ? "more row" : "more place";
        told.add(fault.and(", here and in " + Wording.count(all.size() - 1, noun)));
      }
    }
    return told;
  }

  /** What a fault says of a word. */
  private static String word(Fault fault) {
    return isOfTable(fault) ? fault.what().substring(fault.what().indexOf(": ") + 2) : fault.what();
  }

  /** What is complained of in a column, whatever stands there. */
  private static String complaint(Fault fault) {
    String column = fault.what().substring(0, Math.max(0, fault.what().indexOf(':')));
    String rest = fault.what().substring(column.length()).replaceAll("\"[^\"]*\"|[\\d.,]+", "#");
    return fault.file() + "\n" + column + rest + "\n" + fault.severity();
  }

  private static boolean isOfTable(Fault fault) {
    return fault.what().startsWith(CsvTable.COLUMN);
  }
}
