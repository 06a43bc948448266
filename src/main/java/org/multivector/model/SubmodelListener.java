package org.multivector.model;

import org.multivector.world.World;

/**
 * Told before a quarter begins and after each of its submodels. It does not change the world, but
 * for the one that has decisions made as they were logged ({@link BalancingModel#follow}).
 */
public interface SubmodelListener {

  /** Sees what the last quarter left. */
  void before(World world, int tick);

  /** Sees what a submodel has made of it. */
  void after(Submodel acted, World world, int tick);
}
