package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** What is reserved of corridors. */
final class Contracts {

  private Contracts() {}

  /** The part of a corridor's free capacity that is reserved for a state. */
  static double part(World world, int state, int corridor) {
    int place = state * world.traffic.graph.length.length + corridor;
    double[] given =
        world.isFrozen(Mechanism.CONTRACTS)
            ? world.start(Input.CONTRACT)
            : world.now(Input.CONTRACT);
    return given[place] + world.traffic.added[place];
  }

  /** The part that is reserved for nobody; negative if too much is promised. */
  static double unreserved(World world, int corridor) {
    double left = 1;
    for (int i = 0; i < world.states; i++) {
      left -= part(world, i, corridor);
    }
    return left;
  }
}
