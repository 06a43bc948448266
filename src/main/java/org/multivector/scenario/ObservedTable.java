package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.multivector.amount.Figure;
import org.multivector.scenario.Observed.Use;
import org.multivector.text.BadInput;
import org.multivector.text.CsvTable;
import org.multivector.text.CsvTable.Row;
import org.multivector.text.Fault;
import org.multivector.text.Faults;
import org.multivector.text.Location;
import org.multivector.text.Spot;
import org.multivector.text.Wording;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** Reads {@code observed.csv} beside a world: what came of the ties that it starts with. */
public final class ObservedTable {

  /** The name of the table. */
  static final String FILE = "observed.csv";

  private static final List<String> COLUMNS =
      List.of("state", "domain", "partner", "year", "use", "value", "source");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final CsvTable table;
  private final WrittenWorld world;
  private final Faults faults;

  private ObservedTable(CsvTable table, WrittenWorld world, Faults faults) {
    this.table = table;
    this.world = world;
    this.faults = faults;
  }

  /**
   * Reads what was observed beside the world that a scenario starts from, and checks it against the
   * scenario.
   *
   * @throws BadInput with every fault that was found
   */
  public static List<Observed> read(Scenario scenario) throws BadInput {
    Faults faults = new Faults();
    Optional<Chain> chain =
        Lookup.typed(scenario.file(), faults).flatMap(file -> Chain.read(file, faults));
    faults.stopIfAny();
    WrittenWorld world = WrittenWorld.read(chain.orElseThrow().world(), faults);
    Location location = world.location().sibling(FILE);
    if (!location.exists()) {
      String what =
          "there is no " + FILE + " beside the world " + Wording.quote(world.location().stem());
      String allowed = "a scenario over a world with one, such as backtest/central-asia-2005";
      faults.error(Spot.startOf(scenario.file()), what, allowed);
    }
    faults.stopIfAny();
    Optional<CsvTable> table = CsvTable.read(location, COLUMNS, faults);
    faults.stopIfAny();
    return new ObservedTable(table.orElseThrow(), world, faults).read(scenario.plan());
  }

  /** What is wrong with the table beside the world of a scenario, if there is one. */
  static List<Fault> faults(Scenario scenario, ScenarioFile world) {
    if (!world.location().sibling(FILE).exists()) {
      return List.of();
    }
    try {
      read(scenario);
      return List.of();
    } catch (BadInput bad) {
      return bad.faults();
    }
  }

  private List<Observed> read(Plan plan) throws BadInput {
    List<Observed> all = new ArrayList<>();
    Map<String, Row> seen = new HashMap<>();
    for (Row row : table.rows()) {
      Optional<Observed> observed = row(row);
      observed.ifPresent(one -> checkTwice(one, row, seen));
      observed.ifPresent(all::add);
    }
    faults.stopIfAny();
    new ObservedChecks(table, all, faults).check(plan);
    faults.stopIfAny();
    return all;
  }

  private Optional<Observed> row(Row row) {
    int before = faults.errors();
    Roster roster = world.layout().roster();
    String state = id(row, "state", roster.states());
    String domain = id(row, "domain", roster.domains());
    String partner = id(row, "partner", roster.partners());
    int year = year(row);
    Optional<Use> use = use(row);
    OptionalDouble share = share(row);
    String source = table.get(row, "source");
    world.sources().checkAll(source, table.at(row, "source"), "a new row of it", faults);
    return faults.errors() > before
        ? Optional.empty()
        : Optional.of(
            new Observed(
                state, domain, partner, year, use.orElseThrow(), share.orElseThrow(), source));
  }

  private String id(Row row, String column, List<Roster.Entry> entries) {
    String id = table.get(row, column);
    List<String> ids = entries.stream().map(Roster.Entry::id).toList();
    if (!ids.contains(id)) {
      faults.unknown(table.at(row, column), column, id, ids);
    }
    return id;
  }

  private int year(Row row) {
    String text = table.get(row, "year");
    if (!YEAR.matcher(text).matches()) {
      faults.error(table.at(row, "year"), "not a year: " + Wording.quote(text), "1900 to 2099");
      return 0;
    }
    return Integer.parseInt(text);
  }

  private Optional<Use> use(Row row) {
    String key = table.get(row, "use");
    Optional<Use> use = Use.of(key);
    if (use.isEmpty()) {
      faults.unknown(table.at(row, "use"), "use", key, Use.keys());
    }
    return use;
  }

  private OptionalDouble share(Row row) {
    Spot at = table.at(row, "value");
    OptionalDouble share = Figure.read(table.figure(row, "value"), at, faults);
    if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
      faults.error(at, Figure.text(share.getAsDouble()) + " is not a share", "0 to 1");
    }
    return share;
  }

  private void checkTwice(Observed one, Row row, Map<String, Row> seen) {
    Row first = seen.putIfAbsent(one.tie() + " " + one.year(), row);
    if (first != null) {
      faults.error(table.at(row, "year"), "the same tie and year as on line " + first.line());
    }
  }
}
