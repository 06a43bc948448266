package org.multivector.claim;

import java.util.List;
import java.util.Map;

/**
 * A claim, ready to be tried.
 *
 * @param unit unit of what is measured
 * @param hypothesis what it says, in numbers
 * @param arms what is run for it
 */
record Claim(String unit, Hypothesis hypothesis, Map<ArmKind, List<Contrast>> arms) {

  Claim {
    arms = Map.copyOf(arms);
  }
}
