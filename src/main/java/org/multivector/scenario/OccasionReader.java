package org.multivector.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.multivector.amount.AmountReader;
import org.multivector.amount.Cell;
import org.multivector.amount.Range;
import org.multivector.amount.Vocabulary;
import org.multivector.chance.Amount;
import org.multivector.text.Faults;
import org.multivector.text.Wording;
import org.multivector.text.Yaml;
import org.multivector.world.Condition;
import org.multivector.world.Layout;
import org.multivector.world.Occasion;
import org.multivector.world.Quarter;

/** Works out when an event of one arm may begin, and what decides whether it does. */
final class OccasionReader {

  /**
   * One time that an event may begin.
   *
   * @param name of the time, for the keys of its amounts
   * @param from first tick on which it acts; 1 if it waits for a condition
   * @param until first tick on which it no longer acts, counted in the same way
   * @param occasion what decides whether it happens
   */
  record Time(String name, int from, int until, Optional<Occasion> occasion) {}

  private static final Amount CERTAIN = new Amount.Fixed(1);

  private final Layout layout;
  private final Horizon horizon;
  private final AmountReader amounts;
  private final Faults faults;

  OccasionReader(Layout layout, Horizon horizon, AmountReader amounts, Faults faults) {
    this.layout = layout;
    this.horizon = horizon;
    this.amounts = amounts;
    this.faults = faults;
  }

  /** The times at which it may act within the horizon; none if something is at fault. */
  List<Time> times(Event event, Vocabulary vocabulary) {
    int before = faults.errors();
    Amount chance = event.probability().map(p -> probability(p, vocabulary)).orElse(CERTAIN);
    List<Time> times =
        event.timing() instanceof Timing.When when
            ? when(event, when, chance, vocabulary)
            : event.dates().map(dates -> dates(event, dates, chance)).orElse(List.of());
    return faults.errors() > before ? List.of() : times;
  }

  private Amount probability(Yaml.Scalar scalar, Vocabulary vocabulary) {
    Optional<Cell> cell = amounts.read(scalar, vocabulary);
    if (cell.isPresent() && !new Range(0, 1).contains(cell.get().range())) {
      String what = "a probability cannot be " + cell.get().range();
      faults.error(scalar.at(), what, "0 to 1");
    } else if (cell.isPresent() && cell.get().range().high() == 0) {
      faults.warning(scalar.at(), "the event never happens: its probability is 0");
    }
    return cell.map(Cell::amount).orElse(CERTAIN);
  }

  private List<Time> dates(Event event, Timing.Dates dates, Amount chance) {
    List<Time> times = new ArrayList<>();
    for (int n = 0; dates.begins(n).isPresent(); n++) {
      Quarter begins = dates.begins(n).get();
      int from = horizon.tick(begins);
      if (from > horizon.quarters()) {
        break;
      }
      int length = length(event, dates, begins);
      int until = length == Integer.MAX_VALUE ? length : from + length;
      Optional<Occasion> occasion =
          Optional.of(chance)
              .filter(p -> !p.equals(CERTAIN))
              .map(p -> occasion(event, "@" + begins, p, length));
      if (until > 1) {
        times.add(new Time(begins.toString(), from, until, occasion));
      }
    }
    return times;
  }

  private static int length(Event event, Timing.Dates dates, Quarter begins) {
    int length = event.length().orElse(Integer.MAX_VALUE);
    return dates.until().map(end -> Math.min(length, end.since(begins))).orElse(length);
  }

  private static Occasion occasion(Event event, String time, Amount chance, int length) {
    return new Occasion(event.key() + time, chance, Optional.empty(), false, 0, 0, length);
  }

  private List<Time> when(Event event, Timing.When when, Amount chance, Vocabulary vocabulary) {
    int from = when.from().map(Dated::quarter).map(horizon::tick).orElse(1);
    int to = when.to().map(Dated::quarter).map(horizon::tick).orElse(horizon.quarters());
    Optional<Condition> condition =
        new ConditionParser(when.condition(), layout, amounts, vocabulary, faults).condition();
    if (condition.isEmpty() || to < 1 || from >= horizon.quarters()) {
      return List.of();
    }
    int first = Math.max(1, from);
    int last = Math.min(to, horizon.quarters());
    doubt(when.condition(), condition.get(), first, last);
    String text = "when " + Wait.text(condition.get(), layout);
    int length = event.length().orElse(Integer.MAX_VALUE);
    Occasion occasion =
        new Occasion(
            event.title().orElse(event.key() + " " + text),
            chance,
            condition,
            when.again(),
            first,
            last,
            length);
    int until = length == Integer.MAX_VALUE ? length : 1 + length;
    return List.of(new Time(text, 1, until, Optional.of(occasion)));
  }

  /** Warns of a condition that has to hold for longer than it can before the last quarter. */
  private void doubt(Yaml.Scalar text, Condition condition, int first, int last) {
    int most = Math.min(last, horizon.quarters() - 1) - first + 1;
    if (first <= last && condition.quarters() > most) {
      String what = "this can never hold for " + Wording.count(condition.quarters(), "quarter");
      String why = " in a row: there are " + most + " at whose end it is looked at";
      faults.warning(text.at(), what + why + " and the event can still begin");
    }
  }
}
