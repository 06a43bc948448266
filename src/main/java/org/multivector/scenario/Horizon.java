package org.multivector.scenario;

import java.util.Optional;
import org.multivector.text.Faults;
import org.multivector.text.Spot;
import org.multivector.world.Quarter;

/** The quarters that are simulated, first and last. */
record Horizon(Quarter from, Quarter to) {

  /** Stands in for a horizon that is at fault, so that everything else can still be checked. */
  static final Horizon ANY = new Horizon(new Quarter(2025, 1), new Quarter(2025, 1));

  /** The horizon that a span says, or a fault at what was said last. */
  static Optional<Horizon> of(Span span, Span saidLast, Spot file, Faults faults) {
    if (span.from().isEmpty() || span.to().isEmpty()) {
      faults.error(file, "\"horizon\" is missing; write horizon: {from: 2025Q1, to: 2039Q4}");
      return Optional.empty();
    }
    Horizon horizon = new Horizon(span.from().get().quarter(), span.to().get().quarter());
    Spot at = saidLast.to().or(saidLast::from).map(Dated::at).orElse(file);
    if (horizon.quarters() < 1) {
      String what = "the horizon ends in " + horizon.to + ", before it starts in " + horizon.from;
      faults.error(at, what);
      return Optional.empty();
    }
    if (horizon.quarters() > Duration.LONGEST) {
      String what = "the horizon has " + horizon.quarters() + " quarters";
      faults.error(at, what, "1 to " + Duration.LONGEST + " quarters");
      return Optional.empty();
    }
    return Optional.of(horizon);
  }

  /** Number of quarters. */
  int quarters() {
    return to.since(from) + 1;
  }

  /** Number of a quarter: 1 is the first; 0 and below are before the start. */
  int tick(Quarter quarter) {
    return quarter.since(from) + 1;
  }

  /** Whether the quarter is simulated. */
  boolean contains(Quarter quarter) {
    return quarter.compareTo(from) >= 0 && quarter.compareTo(to) <= 0;
  }

  @Override
  public String toString() {
    return from + " to " + to;
  }
}
