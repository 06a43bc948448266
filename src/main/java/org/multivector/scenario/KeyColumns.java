package org.multivector.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.multivector.text.CsvTable;
import org.multivector.text.CsvTable.Row;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Dimension;
import org.multivector.world.Roster;

/**
 * The columns of a table that say whose its figures are; one that is wrong as a whole is told once.
 */
final class KeyColumns {

  private final CsvTable table;
  private final Map<Dimension, Members> members;

  private record Pair(Dimension one, Dimension other) {}

  private KeyColumns(CsvTable table, Map<Dimension, Members> members) {
    this.table = table;
    this.members = members;
  }

  static KeyColumns of(CsvTable table, List<Dimension> dimensions, Roster roster) {
    Map<Dimension, Members> members = new LinkedHashMap<>();
    dimensions.forEach(dimension -> members.put(dimension, Members.of(roster, dimension)));
    return new KeyColumns(table, members);
  }

  CsvTable table() {
    return table;
  }

  /** The columns as they were meant: under their own names, and with the ids of the world. */
  KeyColumns mended(Faults faults) {
    List<Dimension> strange = members.keySet().stream().filter(this::hasStrangers).toList();
    if (strange.isEmpty()) {
      return this;
    }
    KeyColumns mended =
        pairs(List.copyOf(members.keySet()))
            .filter(pair -> isUsual(row -> isExchanged(row, pair)))
            .findFirst()
            .map(pair -> with(exchanged(pair, faults)))
            .orElse(this);
    for (Dimension column : strange) {
      mended = mended.respelt(column, faults);
    }
    return mended;
  }

  private boolean hasStrangers(Dimension column) {
    Members known = in(column);
    return !table.rows().stream().allMatch(row -> known.has(id(row, column)));
  }

  private KeyColumns with(CsvTable other) {
    return new KeyColumns(other, members);
  }

  /** Whether it is so in most of the rows. */
  private boolean isUsual(Predicate<Row> is) {
    long rows = table.rows().stream().filter(is).count();
    return rows > 1 && 2 * rows > table.rows().size();
  }

  /** All twos of columns, in their order. */
  private static Stream<Pair> pairs(List<Dimension> columns) {
    return columns.stream()
        .flatMap(
            one ->
                columns.stream()
                    .skip(columns.indexOf(one) + 1L)
                    .map(other -> new Pair(one, other)));
  }

  private CsvTable exchanged(Pair pair, Faults faults) {
    String one = pair.one().column();
    String other = pair.other().column();
    int here = table.header().indexOf(one);
    int there = table.header().indexOf(other);
    String names = Wording.quote(one) + " and " + Wording.quote(other);
    Spot at = new Spot(table.file(), 1, Math.min(here, there) + 1);
    faults.error(at, "the columns " + names + " have changed places");
    List<String> header = new ArrayList<>(table.header());
    Collections.swap(header, here, there);
    return new CsvTable(table.file(), header, table.rows(), table.separator(), table.complete());
  }

  /** Whether each of two ids of a row stands where the other belongs. */
  private boolean isExchanged(Row row, Pair pair) {
    Members one = in(pair.one());
    String here = id(row, pair.one());
    return !one.has(here) && one.has(id(row, pair.other())) && in(pair.other()).has(here);
  }

  private Members in(Dimension column) {
    return Objects.requireNonNull(members.get(column));
  }

  private String id(Row row, Dimension column) {
    return table.get(row, column.column());
  }

  private Spot at(Row row, Dimension column) {
    return table.at(row, column.column());
  }

  /** With ids where a column has them in other letters, or names in their place. */
  private KeyColumns respelt(Dimension column, Faults faults) {
    List<Row> strange =
        table.rows().stream().filter(row -> !respelling(row, column).isEmpty()).toList();
    long words = strange.stream().map(row -> id(row, column)).distinct().count();
    if (words < 2 || 2 * strange.size() <= table.rows().size()) {
      return this; // one word alone is told once in any case
    }
    strange.forEach(row -> in(column).tellSpelling(id(row, column), at(row, column), faults));
    List<Row> rows = table.rows().stream().map(row -> respelt(row, column)).toList();
    return with(
        new CsvTable(table.file(), table.header(), rows, table.separator(), table.complete()));
  }

  private String respelling(Row row, Dimension column) {
    Members known = in(column);
    String id = id(row, column);
    return known.has(id) ? "" : known.respelt(id);
  }

  private Row respelt(Row row, Dimension column) {
    String id = respelling(row, column);
    if (id.isEmpty()) {
      return row;
    }
    List<String> fields = new ArrayList<>(row.fields());
    fields.set(table.header().indexOf(column.column()), id);
    return new Row(row.line(), fields);
  }

  /** The numbers of the members that a row names in these columns, or a fault and nothing. */
  Optional<int[]> find(Row row, List<Dimension> columns, Faults faults) {
    int[] found = columns.stream().mapToInt(c -> in(c).find(id(row, c))).toArray();
    if (Arrays.stream(found).allMatch(number -> number >= 0)) {
      return Optional.of(found);
    }
    Optional<Pair> pair = pairs(columns).filter(two -> isExchanged(row, two)).findFirst();
    if (pair.isPresent()) {
      tellExchanged(row, pair.get(), faults);
    } else {
      columns.forEach(column -> check(row, column, faults));
    }
    return Optional.empty();
  }

  private void tellExchanged(Row row, Pair pair, Faults faults) {
    String here = Wording.quote(id(row, pair.one()));
    String there = Wording.quote(id(row, pair.other()));
    faults.error(at(row, pair.one()), here + " and " + there + " have changed places");
  }

  /** Reports whoever a row names without being known, where nobody knows who must be named. */
  void check(Row row, Faults faults) {
    members.keySet().stream()
        .filter(column -> !id(row, column).isEmpty())
        .forEach(column -> check(row, column, faults));
  }

  private void check(Row row, Dimension column, Faults faults) {
    in(column).find(id(row, column), at(row, column), faults);
  }
}
