package org.multivector.model;

import org.multivector.world.World;

/**
 * One thing that happens in a tick. A submodel reads the world as the submodels before it left it,
 * and all agents within it answer the same state of the world.
 */
public interface Submodel {

  /**
   * Does what happens in one quarter.
   *
   * @param tick 1 is the first quarter of the horizon
   */
  void act(World world, int tick);
}
