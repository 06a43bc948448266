package org.multivector.scenario;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
    return horizon;
  }

  /** An event of a file lies in the file's own horizon. */
  private void checkOwn(ScenarioFile file, Horizon own) {
    for (Event event : file.events()) {
      if (!own.contains(event.from())) {
        refused.add(event);
        String what = "the event of " + event.from() + " is outside the horizon";
        faults.error(event.at().at(), what, own.toString());
      }
    }
  }

  /** A shorter horizon further down, or on the command line, may leave inherited events out. */
  private void warnOfUnreached(Horizon horizon) {
    for (ScenarioFile file : chain.files()) {
      for (Event event : file.events()) {
        int from = horizon.tick(event.from());
        boolean over = event.length().isPresent() && from + event.length().getAsInt() <= 1;
        if (!refused.contains(event) && (over || from > horizon.quarters())) {
          String what = "the event of " + event.from() + " never acts: the horizon is " + horizon;
          faults.warning(event.at().at(), what);
        }
      }
    }
  }
}
