package org.multivector.model;

import org.multivector.world.World;

/** The unit that something was last worked out for: a seed, a draw and a repeat. */
final class UnitKey {

  private long seed;
  private int draw = -1;
  private int repeat = -1;

  /** Whether a world runs another unit than the one that this was last asked of. */
  boolean isNew(World world) {
    if (world.seed == seed && world.draw == draw && world.repeat == repeat) {
      return false;
    }
    seed = world.seed;
    draw = world.draw;
    repeat = world.repeat;
    return true;
  }
}
