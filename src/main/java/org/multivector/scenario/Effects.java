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
import org.multivector.chance.Amount;
import org.multivector.world.Effect;
import org.multivector.world.Effect.Operation;
import org.multivector.world.Input;
import org.multivector.world.Layout;

/** Compiles the events of one arm, file by file, into effects on places of the layout. */
final class Effects {

  private final Layout layout;
  private final Horizon horizon;
  private final AmountReader amounts;
  private final Faults faults;
  private final List<Reach.Step> steps = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();

  Effects(Layout layout, Horizon horizon, AmountReader amounts, Faults faults) {
    this.layout = layout;
    this.horizon = horizon;
    this.amounts = amounts;
    this.faults = faults;
  }

  /** Adds the events of a file. */
  void add(List<Event> events, Vocabulary vocabulary) {
    for (Event event : events) {
      Set<Integer> places = new HashSet<>();
      for (Event.Change change : event.changes()) {
        OptionalInt place = place(change);
        Optional<Cell> cell = amounts.read(change.amount(), vocabulary);
        if (place.isPresent() && !places.add(place.getAsInt())) {
          faults.error(change.address().at(), "the event changes the same pair already");
        } else if (place.isPresent() && cell.isPresent()) {
          add(event, change, place.getAsInt(), cell.get());
        }
      }
    }
  }

  private OptionalInt place(Event.Change change) {
    OptionalInt place = Address.find(change.address(), layout, faults);
    if (place.isPresent() && layout.input(place.getAsInt()).time() != Input.Time.ANY) {
      String address = Wording.quote(change.address().text());
      String what = address + " is a start value that no event can change; write it under a ";
      faults.error(change.address().at(), what + "\"set\" of the file");
      return OptionalInt.empty();
    }
    return place;
  }

  private void add(Event event, Event.Change change, int place, Cell cell) {
    int from = horizon.tick(event.from());
    int until = event.length().isPresent() ? from + event.length().getAsInt() : Integer.MAX_VALUE;
    if (until <= 1 || from > horizon.quarters()) {
      return;
    }
    warnIfIdle(change, cell.amount());
    String key = key(place, event, change.operation());
    Effect effect =
        new Effect(place, change.operation(), cell.amount(), key, from, event.ramp(), until);
    steps.add(new Reach.Step(effect, cell.range(), change.amount().at()));
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
  private String key(int place, Event event, Operation operation) {
    String word = operation.name().toLowerCase(Locale.ROOT);
    String key = layout.address(place) + "@" + event.from() + ":" + word;
    int count = keys.merge(key, 1, Integer::sum);
    return count == 1 ? key : key + "#" + count;
  }

  /** The effects, in the order in which they are applied; none may leave its input's range. */
  List<Effect> compile(StartValues start) {
    Map<Integer, List<Reach.Step>> byPlace = new TreeMap<>();
    for (Reach.Step step : steps) {
      byPlace.computeIfAbsent(step.effect().index(), place -> new ArrayList<>()).add(step);
    }
    Reach reach = new Reach(layout, horizon, faults);
    byPlace.forEach((place, on) -> reach.check(place, start.range(place), on));
    return steps.stream().map(Reach.Step::effect).toList();
  }
}
