package org.multivector.model;

import org.multivector.world.World;

/** Looks at a world at the end of a quarter, without changing it. */
@FunctionalInterface
public interface Observer {

  /**
   * Sees the world.
   *
   * @param tick 0 for the start, then 1 for the first quarter of the horizon
   */
  void see(World world, int tick);
}
