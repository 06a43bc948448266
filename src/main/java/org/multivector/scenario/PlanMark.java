package org.multivector.scenario;

import java.util.Optional;
import org.multivector.world.Plan;

/** By which plans are known that mean the same: their runs are the same to the last digit. */
public final class PlanMark {

  private PlanMark() {}

  /** The mark of a plan. */
  public static String of(Plan plan) {
    return Canonical.hash(Canonical.of(plan, Optional.empty()));
  }
}
