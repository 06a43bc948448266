package org.multivector.claim;

import java.util.List;
import java.util.Map;
import org.multivector.scenario.Expectation;

/**
 * A claim, ready to be tried.
 *
 * @param expectation as it is written
 * @param title title of the scenario that it is about
 * @param unit unit of what is measured
 * @param hypothesis what it says, in numbers
 * @param arms what is run for it
 */
record Claim(
    Expectation expectation,
    String title,
    String unit,
    Hypothesis hypothesis,
    Map<ArmKind, List<Contrast>> arms) {

  Claim {
    arms = Map.copyOf(arms);
  }

  String id() {
    return expectation.id().text();
  }

  Expectation.Question question() {
    return expectation.question().orElseThrow();
  }
}
