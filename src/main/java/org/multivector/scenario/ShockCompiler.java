package org.multivector.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Range;
import org.multivector.amount.Vocabulary;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Yaml;
import org.multivector.world.InputChange;
import org.multivector.world.Layout;
import org.multivector.world.Shock;

/** Compiles kinds of shocks into what each does to each of its targets. */
final class ShockCompiler {

  /** The only quantity that amounts may name. */
  private static final Vocabulary SEVERITY =
      new Vocabulary(List.of("severity"), List.of(severity()));

  private final Layout layout;
  private final AmountReader amounts;
  private final Faults faults;
  private final List<EventReach.Step> steps = new ArrayList<>();

  ShockCompiler(Layout layout, Faults faults) {
    this.layout = layout;
    this.amounts = new AmountReader(faults);
    this.faults = faults;
  }

  /** The shocks, by kind and target. */
  List<Shock> shocks(List<ShockKind> kinds) {
    List<Shock> shocks = new ArrayList<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      shocks.addAll(shocks(kinds.get(kind), kind));
    }
    return List.copyOf(shocks);
  }

  /** What the shocks can do to inputs, for {@link EventReach}. */
  List<EventReach.Step> steps() {
    return steps;
  }

  private List<Shock> shocks(ShockKind kind, int number) {
    List<Optional<Cell>> cells = kind.changes().stream().map(this::amount).toList();
    List<ShockTargets.Target> targets = new ShockTargets(layout.roster(), faults).of(kind.on());
    List<Shock> shocks = new ArrayList<>();
    for (ShockTargets.Target target : targets) {
      int before = faults.errors();
      shocks.add(new Shock(number, target.name(), changes(kind, target, cells)));
      if (faults.errors() > before) {
        return List.of();
      }
    }
    return shocks;
  }

  private Optional<Cell> amount(Event.Change change) {
    Optional<Cell> cell = amounts.read(change.amount(), SEVERITY);
    if (cell.isPresent() && cell.get().amount() instanceof Amount.Drawn) {
      String what = "what is drawn is the severity; write a formula over it";
      faults.error(change.amount().at(), what, "a number, or such as 1 - 0.5 * severity");
      return Optional.empty();
    }
    return cell;
  }

  private List<Shock.Change> changes(
      ShockKind kind, ShockTargets.Target target, List<Optional<Cell>> cells) {
    List<Shock.Change> changes = new ArrayList<>();
    for (int n = 0; n < cells.size(); n++) {
      Event.Change change = kind.changes().get(n);
      Set<Integer> places = places(change, target.words());
      cells.get(n).ifPresent(cell -> places.forEach(p -> changes.add(change(change, p, cell))));
    }
    return changes;
  }

  private Shock.Change change(Event.Change change, int place, Cell cell) {
    InputChange always =
        new InputChange(place, change.operation(), cell.amount(), "", 1, 1, Integer.MAX_VALUE, "");
    steps.add(new EventReach.Step(always, cell.range(), change.amount().at()));
    return new Shock.Change(place, change.operation(), cell.amount());
  }

  private Set<Integer> places(Event.Change change, Map<String, String> words) {
    Set<Integer> places = new LinkedHashSet<>();
    Yaml.Scalar pattern = change.address();
    for (String address : new ShockPattern(layout.roster()).addresses(pattern.text(), words)) {
      Yaml.Scalar one = new Yaml.Scalar(pattern.at(), address, pattern.quoted(), pattern.textAt());
      OptionalInt place = InputChanges.place(one, layout, faults);
      if (place.isEmpty()) {
        return Set.of();
      }
      places.add(place.getAsInt());
    }
    return places;
  }

  private static Cell severity() {
    Cell any = Cell.of(0.5);
    return new Cell(any.amount(), new Range(0, 1), any.centre(), false);
  }
}
