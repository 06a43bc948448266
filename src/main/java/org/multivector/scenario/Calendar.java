package org.multivector.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Quarter;

/** Checks the dates of a chain of files against their horizons. */
final class Calendar {

  private final Chain chain;
  private final Faults faults;
  private final Set<Event> refused = new HashSet<>();

  Calendar(Chain chain, Faults faults) {
    this.chain = chain;
    this.faults = faults;
  }

  /** The horizon of every file in turn, then of the last with what the command line says. */
  Optional<Horizon> horizon(Span override) {
    Optional<Horizon> horizon = Optional.empty();
    int count = chain.files().size();
    for (int n = 0; n < count; n++) {
      ScenarioFile file = chain.files().get(n);
      if (n == 0 || file.span().isPresent()) {
        horizon = Horizon.of(chain.span(n + 1), file.span(), file.start(), faults);
      }
      horizon.ifPresent(own -> checkOwn(file, own));
    }
    if (override.isPresent()) {
      Spot file = chain.last().start();
      horizon = Horizon.of(override.over(chain.span(count)), override, file, faults);
    }
    horizon.ifPresent(this::warnOfUnreached);
    if (horizon.isPresent()) {
      override.over(chain.span(count)).from().ifPresent(this::warnOfMovedStart);
    }
    return horizon;
  }

  /** What the world is at its own start it is then taken to be at another time. */
  private void warnOfMovedStart(Dated from) {
    Quarter own = chain.root().span().from().map(Dated::quarter).orElse(from.quarter());
    if (!from.quarter().equals(own)) {
      String what = "the start moves from " + own + " to " + from.quarter();
      String figures = ", and the figures do not: they are those of the end of " + own.plus(-1);
      faults.warning(from.at(), what + figures);
    }
  }

  /** An event of a file lies in the file's own horizon. */
  private void checkOwn(ScenarioFile file, Horizon own) {
    for (Event event : file.events()) {
      for (Dated dated : dates(event)) {
        if (!own.contains(dated.quarter())) {
          refused.add(event);
          String what = "the event of " + dated.quarter() + " is outside the horizon";
          faults.error(dated.at(), what, own.toString());
        }
      }
    }
  }

  private static List<Dated> dates(Event event) {
    if (event.timing() instanceof Timing.When when) {
      return Stream.concat(when.from().stream(), when.to().stream()).toList();
    }
    return event.dates().stream().map(Timing.Dates::first).toList();
  }

  /** A shorter horizon further down, or on the command line, may leave inherited events out. */
  private void warnOfUnreached(Horizon horizon) {
    for (ScenarioFile file : chain.files()) {
      for (Event event : file.events()) {
        boolean garbled = event.timing() instanceof Timing.Garbled;
        if (!garbled && !refused.contains(event) && !isReached(event, horizon)) {
          String what = "the event of " + event.timing().label();
          faults.warning(event.timing().at(), what + " never acts: the horizon is " + horizon);
        }
      }
    }
  }

  private static boolean isReached(Event event, Horizon horizon) {
    if (event.timing() instanceof Timing.When when) {
      int from = when.from().map(Dated::quarter).map(horizon::tick).orElse(1);
      int to = when.to().map(Dated::quarter).map(horizon::tick).orElse(horizon.quarters());
      return from < horizon.quarters() && to >= 1;
    }
    Timing.Dates dates = event.dates().orElseThrow();
    for (int n = 0; dates.begins(n).isPresent(); n++) {
      int from = horizon.tick(dates.begins(n).get());
      if (from > horizon.quarters()) {
        return false;
      }
      if (event.length().isEmpty() || from + event.length().getAsInt() > 1) {
        return true;
      }
    }
    return false;
  }
}
