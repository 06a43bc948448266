package org.multivector.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.multivector.world.Plan;

/**
 * What the runs of one draw and repeat have in common, whatever their scenario, so that it is
 * worked out once: what chance draws, and flows that follow from the same figures. Belongs to one
 * thread.
 */
public final class UnitMemory {

  private record Stream(UnitDraws.Kind kind, List<Long> names) {}

  private final int quarters;
  private final Map<Stream, UnitDraws> draws = new HashMap<>();
  final FlowMemory flows;

  /** For runs of plans with the roster of this one and no longer horizon. */
  public UnitMemory(Plan plan) {
    this(plan, plan.quarters());
  }

  /** For runs of no more quarters of plans with the roster of this one. */
  UnitMemory(Plan plan, int quarters) {
    this.quarters = quarters;
    flows = new FlowMemory(plan);
  }

  /** Uniform draws under hashed names, the same for all who ask for these. */
  UnitDraws uniforms(long... names) {
    return draws(UnitDraws.Kind.UNIFORM, names);
  }

  /** Draws for the appeal of options, the same for all who ask for these. */
  UnitDraws gumbels(long... names) {
    return draws(UnitDraws.Kind.GUMBEL, names);
  }

  /** Standard normal draws, the same for all who ask for these. */
  UnitDraws normals(long... names) {
    return draws(UnitDraws.Kind.NORMAL, names);
  }

  private UnitDraws draws(UnitDraws.Kind kind, long[] names) {
    return draws.computeIfAbsent(
        new Stream(kind, Arrays.stream(names).boxed().toList()),
        stream -> new UnitDraws(quarters, kind, names));
  }
}
