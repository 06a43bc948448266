package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What was invested in own capacity wears off by {@code decay} a quarter, and spending on it by a
 * quarter of what is left, so that all that was spent adds up to what one year at its first rate
 * would have cost.
 */
final class Upkeep implements Submodel {

  private static final double SPENT = 0.25;

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.INVESTMENT)) {
      return;
    }
    double left = 1 - world.parameter(Input.CAPACITY_DECAY);
    double[] gained = world.ownCapacity.gained;
    for (int place = 0; place < gained.length; place++) {
      gained[place] *= left;
    }
    for (int i = 0; i < world.states; i++) {
      world.ownCapacity.spending[i] *= 1 - SPENT;
    }
  }
}
