package org.multivector.model;

import org.multivector.world.Plan;

/**
 * What the runs of one draw and repeat have in common, whatever their scenario, so that it is
 * worked out once: draws of tastes and moves, and flows that follow from the same figures. Belongs
 * to one thread.
 */
public final class UnitMemory {

  final TasteDraws tastes;
  final MoveDraws moves;
  final FlowMemory flows;

  /** For runs of plans with the roster of this one and no longer horizon. */
  public UnitMemory(Plan plan) {
    tastes = new TasteDraws(plan);
    moves = new MoveDraws(plan.quarters());
    flows = new FlowMemory(plan);
  }
}
