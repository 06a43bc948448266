package org.multivector.claim;

import java.util.Optional;
import org.multivector.world.Plan;

/**
 * A plan that is to be run, perhaps with everybody deciding as in another. Runs of the same mark
 * are the same run.
 *
 * @param plan what is run
 * @param lead whose decisions are taken over
 * @param mark by which it is known
 */
record PlannedRun(Plan plan, Optional<PlannedRun> lead, String mark) {

  static PlannedRun of(Plan plan, String mark) {
    return new PlannedRun(plan, Optional.empty(), mark);
  }

  /** The same with everybody deciding as in another; itself if that is the same. */
  PlannedRun following(PlannedRun other) {
    return mark.equals(other.mark)
        ? this
        : new PlannedRun(plan, Optional.of(other), mark + " as " + other.mark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlannedRun run && run.mark.equals(mark);
  }

  @Override
  public int hashCode() {
    return mark.hashCode();
  }
}
