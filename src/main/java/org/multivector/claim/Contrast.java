package org.multivector.claim;

import java.util.ArrayList;
import java.util.List;
import org.multivector.batch.Reading;

/**
 * A difference: readings of runs, each times a weight, plus a number.
 *
 * @param parts readings and weights
 * @param number what is added
 */
record Contrast(List<Part> parts, double number) {

  /** One reading and its weight. */
  record Part(double weight, PlannedRun run, Reading reading) {}

  static final Contrast NOTHING = new Contrast(List.of(), 0);

  Contrast {
    parts = List.copyOf(parts);
  }

  Contrast and(double weight, PlannedRun run, Reading reading) {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(weight, run, reading));
    return new Contrast(all, number);
  }

  Contrast and(double more) {
    return new Contrast(parts, number + more);
  }
}
