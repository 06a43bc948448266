package org.multivector.world;

import java.util.Arrays;

/** What the states of the region are to each other at one tick. */
public final class Region {

  /** By how much a power's posture towards a state is changed by those in between: 1 by nothing. */
  public final double[] passed;

  Region(World world) {
    passed = new double[world.states * world.powers];
  }

  void rewind() {
    Arrays.fill(passed, 1);
  }
}
