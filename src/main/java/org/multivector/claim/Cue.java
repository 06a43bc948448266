package org.multivector.claim;

import java.util.Optional;
import org.multivector.world.Plan;

/**
 * A plan that is to be run, perhaps with everybody deciding as in another. Cues of the same mark
 * are the same run.
 *
 * @param plan what is run
 * @param lead whose decisions are taken over
 * @param mark by which it is known
 */
record Cue(Plan plan, Optional<Cue> lead, String mark) {

  static Cue of(Plan plan, String mark) {
    return new Cue(plan, Optional.empty(), mark);
  }

  /** The same with everybody deciding as in another; itself if that is the same. */
  Cue following(Cue other) {
    return mark.equals(other.mark)
        ? this
        : new Cue(plan, Optional.of(other), mark + " as " + other.mark);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cue cue && cue.mark.equals(mark);
  }

  @Override
  public int hashCode() {
    return mark.hashCode();
  }
}
