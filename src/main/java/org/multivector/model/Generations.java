package org.multivector.model;

import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Publics see a power otherwise as generations change: the log-odds of sentiment towards it drift
 * by {@code drift/4} a quarter in all states, for good.
 */
final class Generations implements Submodel {

  @Override
  public void act(World world, int tick) {
    if (world.has(Mechanism.GENERATIONS)) {
      for (int p = 0; p < world.powers; p++) {
        world.generations[p] += world.now(Input.GENERATIONS)[p] / 4;
      }
    }
  }
}
