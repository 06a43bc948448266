package org.multivector.model;

import org.multivector.world.World;

/** Sees a world before a quarter begins and after each of its submodels, without changing it. */
public interface Witness {

  /** Sees what the last quarter left. */
  void before(World world, int tick);

  /** Sees what a submodel has made of it. */
  void after(Submodel acted, World world, int tick);
}
