package org.multivector.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.multivector.chance.Amount;
import org.multivector.results.TextTable;
import org.multivector.scenario.Scenario;
import org.multivector.world.Dimension;
import org.multivector.world.InputChange;
import org.multivector.world.Occasion;
import org.multivector.world.Plan;
import org.multivector.world.Roster;

/** What a scenario changes against its reference as a table, a row for each change. */
public final class DeltaTable {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "address",
          "operation",
          "amount",
          "median",
          "before",
          "median_before",
          "title",
          "from",
          "ramp",
          "length",
          "when",
          "probability",
          "what");

  private static final List<String> NUMBERS =
      List.of("median", "median_before", "ramp", "length", "probability");

  private final Scenario scenario;
  private final Plan plan;
  private final Deviations deviations;

  /** Of a scenario; of a world on its own, what happens in it. */
  public DeltaTable(Scenario scenario) {
    this.scenario = scenario;
    plan = scenario.plan();
    deviations = new Deviations(scenario);
  }

  /** The table, in the order of the description in words. */
  public TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Dimension dimension : Delta.GROUPS) {
      deviations.added(dimension).forEach(entry -> rows.add(actor("added", entry)));
      deviations.removed(dimension).forEach(entry -> rows.add(actor("removed", entry)));
    }
    deviations.uncertain().forEach(each -> rows.add(uncertain(each)));
    deviations.startValues().forEach(value -> rows.add(startValue(value)));
    deviations.switches().forEach(changed -> rows.add(switched(changed)));
    deviations.own().forEach(change -> rows.add(event("event", change, plan)));
    scenario.reference().map(Scenario::plan).ifPresent(other -> gone(other).forEach(rows::add));
    return new TextTable(COLUMNS, rows, NUMBERS);
  }

  private List<List<String>> gone(Plan other) {
    return deviations.gone().stream().map(change -> event("event_gone", change, other)).toList();
  }

  private static List<String> actor(String kind, Roster.Entry entry) {
    return row(kind, entry.id(), "", List.of("", "", "", ""), List.of(), entry.name());
  }

  private static List<String> uncertain(Plan.Uncertain each) {
    List<String> amounts = amounts(each.amount(), Optional.empty());
    return row("uncertain", "uncertain." + each.name(), "set", amounts, List.of(), each.name());
  }

  private List<String> startValue(Deviations.StartValue value) {
    return row(
        "start",
        plan.layout().address(value.place()),
        "set",
        amounts(plan.amounts()[value.place()], value.before()),
        List.of(),
        Phrase.measured(plan.layout(), value.place()));
  }

  private static List<String> switched(Deviations.Switched changed) {
    String key = changed.mechanism().key();
    List<String> positions = List.of(changed.now(), "", changed.before(), "");
    return row(
        "switch", "switches." + key, "set", positions, List.of(), changed.mechanism().what());
  }

  private static List<String> event(String kind, InputChange change, Plan of) {
    return row(
        kind,
        of.layout().address(change.index()),
        change.operation().name().toLowerCase(Locale.ROOT),
        amounts(change.amount(), Optional.empty()),
        time(change, of),
        Delta.change(change, of));
  }

  /** Title, from, ramp, length, when and probability. */
  private static List<String> time(InputChange change, Plan of) {
    Optional<String> when = change.occasion().flatMap(Occasion::condition).map(new When(of)::text);
    boolean stays = change.until() == Integer.MAX_VALUE;
    return List.of(
        Delta.title(change),
        when.isPresent() ? "" : of.start().plus(change.from() - 1).toString(),
        Integer.toString(change.ramp()),
        stays ? "" : Integer.toString(change.until() - change.from()),
        when.orElse(""),
        change.occasion().map(occasion -> median(occasion.probability())).orElse("1"));
  }

  private static List<String> row(
      String kind,
      String address,
      String operation,
      List<String> amounts,
      List<String> time,
      String what) {
    List<String> row = new ArrayList<>(List.of(kind, address, operation));
    row.addAll(amounts);
    row.addAll(time.isEmpty() ? List.of("", "", "", "", "", "") : time);
    row.add(what);
    return row;
  }

  /** What is written and its median, now and before. */
  private static List<String> amounts(Amount now, Optional<Amount> before) {
    return List.of(
        written(now),
        median(now),
        before.map(DeltaTable::written).orElse(""),
        before.map(DeltaTable::median).orElse(""));
  }

  /** As a scenario file has it. */
  private static String written(Amount amount) {
    if (amount instanceof Amount.Drawn drawn) {
      return drawn.distribution().toString();
    }
    return amount instanceof Amount.Computed computed
        ? computed.formula().toString()
        : median(amount);
  }

  /** Of a formula there is none as long as nothing is drawn. */
  private static String median(Amount amount) {
    return amount instanceof Amount.Computed
        ? ""
        : TextTable.number(amount.value(0.5, new double[0]));
  }
}
