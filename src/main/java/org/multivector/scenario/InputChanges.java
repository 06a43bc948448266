package org.multivector.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Vocabulary;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.InputChange.Operation;
import org.multivector.world.Layout;

/** Compiles the events of one arm, file by file, into effects on places of the layout. */
final class InputChanges {

  private static final OccasionReader.Time ALWAYS =
      new OccasionReader.Time("", 1, Integer.MAX_VALUE, Optional.empty());

  private final Layout layout;
  private final Horizon horizon;
  private final AmountReader amounts;
  private final Faults faults;
  private final OccasionReader occasions;
  private final List<EventReach.Step> steps = new ArrayList<>();
  private final List<EventReach.Step> untimed = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();

  InputChanges(Layout layout, Horizon horizon, AmountReader amounts, Faults faults) {
    this.layout = layout;
    this.horizon = horizon;
    this.amounts = amounts;
    this.faults = faults;
    this.occasions = new OccasionReader(layout, horizon, amounts, faults);
  }

  /** Adds an event; one that does not happen is checked and leaves no trace. */
  void add(Event event, boolean happens, Vocabulary vocabulary) {
    List<OccasionReader.Time> times = occasions.times(event, vocabulary);
    List<Placed> placed = new ArrayList<>();
    Set<Integer> places = new HashSet<>();
    for (Event.Change change : event.changes()) {
      if (Misplaced.isPath(change.address(), faults)) {
        continue;
      }
      OptionalInt place = place(change.address(), layout, faults);
      Optional<Cell> cell = amounts.read(change.amount(), vocabulary);
      if (place.isPresent() && !places.add(place.getAsInt())) {
        faults.error(change.address().at(), "the event changes the same pair already");
      } else if (happens && place.isPresent() && cell.isPresent()) {
        placed.add(new Placed(change, place.getAsInt(), cell.get()));
      }
    }
    placed.forEach(each -> warnIfIdle(each.change(), each.cell().amount()));
    times.forEach(time -> placed.forEach(each -> steps.add(step(event, time, each))));
    if (times.isEmpty()) {
      placed.forEach(each -> untimed.add(step(event, ALWAYS, each)));
    }
  }

  /** A change whose place and amount are known. */
  private record Placed(Event.Change change, int place, Cell cell) {}

  /** The place of an input that may change while a run goes on, or a fault. */
  static OptionalInt place(Yaml.Scalar address, Layout layout, Faults faults) {
    OptionalInt place = Address.find(address, layout, faults);
    if (place.isPresent() && layout.input(place.getAsInt()).time() != Input.Time.ANY) {
      String what = " is a start value that no event can change; write it under ";
      faults.error(
          address.at(), Wording.quote(address.text()) + what + "\"set\" of the file itself");
      return OptionalInt.empty();
    }
    return place;
  }

  private EventReach.Step step(Event event, OccasionReader.Time time, Placed placed) {
    Operation operation = placed.change().operation();
    InputChange effect =
        new InputChange(
            placed.place(),
            operation,
            placed.cell().amount(),
            key(placed.place(), time.name(), operation),
            time.from(),
            event.ramp(),
            time.until(),
            event.label(),
            time.occasion());
    return new EventReach.Step(effect, placed.cell().range(), placed.change().amount().at());
  }

  private void warnIfIdle(Event.Change change, Amount amount) {
    boolean idle =
        amount instanceof Amount.Fixed fixed
            && ((change.operation() == Operation.TIMES && fixed.number() == 1)
                || (change.operation() == Operation.ADD && fixed.number() == 0));
    if (idle) {
      faults.warning(change.amount().at(), "this changes nothing");
    }
  }

  /** The same in every scenario in which the same change is made at the same time. */
  private String key(int place, String time, Operation operation) {
    String word = operation.name().toLowerCase(Locale.ROOT);
    String key = layout.address(place) + "@" + time + ":" + word;
    int count = keys.merge(key, 1, Integer::sum);
    return count == 1 ? key : key + "#" + count;
  }

  /**
   * The effects, in the order in which they are applied; none may leave its input's range, whatever
   * shocks do after it.
   */
  List<InputChange> compile(StartValues start, List<EventReach.Step> shocks) {
    Map<Integer, List<EventReach.Step>> events = byPlace(steps);
    Map<Integer, List<EventReach.Step>> chance = byPlace(shocks);
    Set<Integer> places = new TreeSet<>(events.keySet());
    places.addAll(chance.keySet());
    EventReach reach = new EventReach(layout, horizon, faults);
    for (int place : places) {
      if (start.isKnown(place)) {
        reach.check(
            place,
            start.range(place),
            events.getOrDefault(place, List.of()),
            chance.getOrDefault(place, List.of()));
      }
    }
    if (faults.errors() > 0) {
      untimed.forEach(step -> checkAlone(step, start, reach));
    }
    return steps.stream().map(EventReach.Step::effect).toList();
  }

  /** Whoever has to mend the date of an event is told of its amounts too. */
  private void checkAlone(EventReach.Step step, StartValues start, EventReach reach) {
    int place = step.effect().index();
    if (start.isKnown(place)) {
      reach.check(place, start.range(place), List.of(step), List.of());
    }
  }

  /** What happens, in the order in which it acts. */
  List<EventReach.Step> steps() {
    return steps;
  }

  private static Map<Integer, List<EventReach.Step>> byPlace(List<EventReach.Step> steps) {
    Map<Integer, List<EventReach.Step>> byPlace = new TreeMap<>();
    for (EventReach.Step step : steps) {
      byPlace.computeIfAbsent(step.effect().index(), place -> new ArrayList<>()).add(step);
    }
    return byPlace;
  }
}
