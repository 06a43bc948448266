package org.multivector.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Figure;
import org.multivector.text.CsvTable;
import org.multivector.text.CsvTable.Row;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Network;

/** Reads the rows of one table of a world into its figures. */
final class TableReader {

  private static final List<String> QUALITIES = List.of("A", "B", "C", "D", Provenance.ASSUMPTION);
  private static final Pattern YEAR = Pattern.compile("|(1[89]|20)\\d\\d([-/]\\d{2,4})?");

  private final TableShape shape;
  private final KeyColumns keys;
  private final CsvTable table;
  private final Sources sources;
  private final Faults faults;

  TableReader(TableShape shape, KeyColumns keys, Sources sources, Faults faults) {
    this.shape = shape;
    this.keys = keys;
    this.table = keys.table();
    this.sources = sources;
    this.faults = faults;
  }

  /** Enters every row; one whose figure is at fault counts as there. */
  void readInto(WorldFigures figures) {
    if (!table.complete()) {
      shape.inputs().forEach(figures::doubt);
    }
    table.rows().forEach(row -> read(row, figures));
  }

  private void read(Row row, WorldFigures figures) {
    if (!isRow(row)) {
      shape.inputs().forEach(figures::doubt);
      return;
    }
    Optional<Input> input = input(row);
    int place = input.map(i -> place(row, i, figures)).orElse(-1);
    if (input.isEmpty()) {
      keys.check(row, faults); // whose figure it is can be wrong too where nobody knows which
    }
    Optional<Cell> cell = shape.isParameters() ? distribution(row) : figure(row);
    input.ifPresent(i -> checkUnit(row, i, place, figures));
    checkOrigin(row);
    if (place >= 0) {
      Spot at = table.at(row, shape.figureColumn());
      Cell entered =
          cell.filter(c -> Bounds.check(figures.layout(), place, c, at, faults))
              .orElseGet(() -> figures.unknown(place));
      figures.put(origin(row, place, entered), drawn(input.orElseThrow(), entered), at);
    } else {
      shape.inputs().forEach(figures::doubt);
    }
  }

  /** Whether it is a whole row of figures; otherwise a fault, and the one of it. */
  private boolean isRow(Row row) {
    int size = row.fields().size();
    boolean whole = size > table.header().indexOf("quality");
    boolean empty =
        Stream.of("unit", "source", "quality").allMatch(name -> table.get(row, name).isEmpty());
    if (!whole) {
      String what = "the row ends after " + Wording.count(size, "field") + ", and the header has ";
      faults.error(new Spot(table.file(), row.line(), size), what + table.header().size());
    } else if (empty) {
      String what =
          "neither unit nor source nor quality; is the row a note or a total? take it out";
      faults.error(new Spot(table.file(), row.line(), 1), what);
    }
    return whole && !empty;
  }

  /** Domain weights are drawn together by the model; what one could be is for the record only. */
  private static Cell drawn(Input input, Cell cell) {
    return input == Input.WEIGHT ? Cell.of(cell.centre()) : cell;
  }

  private Optional<Input> input(Row row) {
    String column = shape.variableColumn();
    if (column.isEmpty()) {
      return Optional.of(shape.inputs().get(0));
    }
    List<String> names = shape.inputs().stream().map(Input::variable).toList();
    int found = names.indexOf(table.get(row, column));
    if (found < 0) {
      faults.unknown(table.at(row, column), column, table.get(row, column), names);
      return Optional.empty();
    }
    return Optional.of(shape.inputs().get(found));
  }

  /** The place that the key columns name, or a fault and -1. */
  private int place(Row row, Input input, WorldFigures figures) {
    List<Dimension> columns = shape.dimensions();
    int own = input.dimensions().size();
    Optional<int[]> members = keys.find(row, columns.subList(0, own), faults);
    for (Dimension other : columns.subList(own, columns.size())) {
      if (!table.get(row, other.column()).isEmpty()) {
        String what = input.variable() + " is one figure for all; leave the field empty";
        faults.error(table.at(row, other.column()), what);
      }
    }
    return members.map(whose -> unique(row, input, whose, figures)).orElse(-1);
  }

  private int unique(Row row, Input input, int[] members, WorldFigures figures) {
    Spot at = table.at(row, shape.columns().get(0));
    if (input.isDiagonal(members)) {
      faults.error(at, Address.TWO_ARE_NEEDED);
      return -1;
    }
    int place = figures.layout().index(input, members);
    Optional<Spot> first = figures.ownSpot(place);
    if (first.isPresent()) {
      String again = input.symmetric() ? " (a pair is written once)" : "";
      faults.error(at, "the same key as on line " + first.get().row() + again);
      return -1;
    }
    return place;
  }

  private Optional<Cell> distribution(Row row) {
    Spot at = table.at(row, "distribution");
    String text = table.figure(row, "distribution");
    return text.isEmpty() ? missing(at) : new AmountReader(faults).plain(text, at);
  }

  private Optional<Cell> figure(Row row) {
    OptionalDouble value = number(row, "value");
    OptionalDouble low = number(row, "low");
    OptionalDouble high = number(row, "high");
    if (table.get(row, "value").isEmpty()) {
      return missing(table.at(row, "value"));
    }
    boolean hasLow = !table.get(row, "low").isEmpty();
    boolean hasHigh = !table.get(row, "high").isEmpty();
    boolean readable = hasLow == low.isPresent() && hasHigh == high.isPresent();
    if (readable && hasLow != hasHigh) {
      Spot at = table.at(row, hasLow ? "high" : "low");
      faults.error(at, "\"low\" and \"high\" are both given or both empty");
      return Optional.empty();
    }
    if (value.isEmpty() || (hasLow && (low.isEmpty() || high.isEmpty()))) {
      return Optional.empty();
    }
    return hasLow
        ? triangular(row, low.getAsDouble(), value.getAsDouble(), high.getAsDouble())
        : Optional.of(Cell.of(value.getAsDouble()));
  }

  private Optional<Cell> missing(Spot at) {
    faults.error(at, "the figure is missing");
    return Optional.empty();
  }

  private OptionalDouble number(Row row, String column) {
    String text = table.figure(row, column);
    return text.isEmpty()
        ? OptionalDouble.empty()
        : Figure.read(text, table.at(row, column), faults);
  }

  private Optional<Cell> triangular(Row row, double low, double value, double high) {
    if (low > value) {
      String what = Figure.text(low) + " is above the value " + Figure.text(value);
      faults.error(table.at(row, "low"), what);
    } else if (high < value) {
      String what = Figure.text(high) + " is below the value " + Figure.text(value);
      faults.error(table.at(row, "high"), what);
    } else if (low == high) {
      faults.error(table.at(row, "low"), "\"low\" is \"high\"; leave both empty if it is known");
    } else {
      return Optional.of(Cell.triangular(low, value, high));
    }
    return Optional.empty();
  }

  private void checkUnit(Row row, Input input, int place, WorldFigures figures) {
    String unit = table.get(row, "unit");
    if (place < 0 && input.unit().equals(Input.Unit.VOLUME)) {
      return; // of what it is a volume is not known
    }
    String right = unit(input, place, figures.layout());
    if (!unit.equals(right)) {
      String what = "the unit of " + table.file().replaceFirst(".*[/\\\\]", "");
      String of = input.variable().isEmpty() ? what : "the unit of " + input.variable();
      faults.error(table.at(row, "unit"), of + " is not " + Wording.quote(unit), right);
    }
  }

  /** Volumes are measured in the unit of their cargo. */
  private static String unit(Input input, int place, Layout layout) {
    if (!input.unit().equals(Input.Unit.VOLUME)) {
      return input.unit();
    }
    Network network = layout.roster().network();
    int[] members = layout.members(place);
    int cargo =
        input == Input.CORRIDOR_CAPACITY ? network.lines().get(members[0]).cargo() : members[1];
    return network.cargoes().get(cargo).unit() + " per year";
  }

  private void checkOrigin(Row row) {
    checkYear(table, row, faults);
    String source = table.get(row, "source");
    String quality = table.get(row, "quality");
    int before = faults.errors();
    if (!source.equals(Provenance.ASSUMPTION)) {
      sources.checkAll(source, table.at(row, "source"), Provenance.ASSUMPTION, faults);
    }
    if (!QUALITIES.contains(quality)) {
      faults.unknown(table.at(row, "quality"), "quality", quality, QUALITIES);
    } else if (faults.errors() == before
        && source.equals(Provenance.ASSUMPTION) != quality.equals(Provenance.ASSUMPTION)) {
      String what = "an assumption has no source, and its quality is \"assumption\" too";
      faults.error(table.at(row, "quality"), what);
    }
  }

  /** A year, years, or nothing. */
  static void checkYear(CsvTable table, Row row, Faults faults) {
    String year = table.get(row, "year");
    if (!YEAR.matcher(year).matches()) {
      String what = "not a year: " + Wording.quote(year);
      faults.error(table.at(row, "year"), what, "2024, or 2019-2023, or empty");
    }
  }

  private Provenance origin(Row row, int place, Cell cell) {
    return new Provenance(
        place,
        cell.amount(),
        table.get(row, "year"),
        table.get(row, "source"),
        table.get(row, "quality"),
        table.get(row, "note"),
        table.file(),
        row.line(),
        false);
  }
}
