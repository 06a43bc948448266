package org.multivector.results;

import java.util.List;

/**
 * What is left of a scenario's effect without each mechanism.
 *
 * @param effect scenario and reference with everything as the files have it; its quarters are the
 *     horizon and {@code mean}, the mean over the horizon
 * @param without mechanism by mechanism, off and, where that is something else, frozen
 */
public record Knockouts(Findings effect, List<Without> without) {

  public Knockouts {
    without = List.copyOf(without);
  }

  /** How the results were made. */
  public Setting setting() {
    return effect.setting();
  }
}
