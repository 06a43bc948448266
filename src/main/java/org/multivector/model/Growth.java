package org.multivector.model;

import java.util.List;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster.Entry;
import org.multivector.world.World;

/**
 * Economies grow. The log of GDP relative to the start moves by {@code g/4 + sd z} a quarter, z
 * standard normal and independent between economies; g and sd are inputs of each state and power
 * and parameters for the rest of the world.
 */
final class Growth implements Submodel {

  private final UnitDraws ofStates;
  private final UnitDraws ofPowers;
  private final UnitDraws ofWorld;

  /** For worlds of this shape. */
  public Growth(World world, UnitMemory memory) {
    ofStates = memory.normals(names(world.plan.roster().states()));
    ofPowers = memory.normals(names(world.plan.roster().powers()));
    ofWorld = memory.normals(Draws.name("growth", "world"));
  }

  @Override
  public void act(World world, int tick) {
    System.arraycopy(world.stateGrowth, 0, world.growthSurprise, 0, world.states);
    grow(world, tick, ofStates, world.stateGrowth, Input.STATE_GROWTH, Input.STATE_GROWTH_SD);
    surprise(world);
    grow(world, tick, ofPowers, world.powerGrowth, Input.POWER_GROWTH, Input.POWER_GROWTH_SD);
    grow(world, tick, ofWorld, world.worldGrowth, Input.WORLD_GROWTH, Input.WORLD_GROWTH_SD);
  }

  /** Growth of the quarter, per year, less the trend at the start. */
  private static void surprise(World world) {
    double[] trend = world.start(Input.STATE_GROWTH);
    boolean trends = world.has(Mechanism.GROWTH);
    for (int i = 0; i < world.states; i++) {
      double rate = 4 * (world.stateGrowth[i] - world.growthSurprise[i]);
      world.growthSurprise[i] = rate - (trends ? trend[i] : 0);
    }
  }

  private static void grow(
      World world, int tick, UnitDraws draws, double[] log, Input trendInput, Input sdInput) {
    double[] trend = world.now(trendInput);
    double[] sd = world.now(sdInput);
    boolean trends = world.has(Mechanism.GROWTH);
    boolean shocks = world.has(Mechanism.GROWTH_SHOCKS);
    for (int n = 0; n < log.length; n++) {
      if (trends) {
        log[n] += trend[n] / 4;
      }
      if (shocks) {
        log[n] += sd[n] * draws.of(world, tick, n);
      }
    }
  }

  private static long[] names(List<Entry> actors) {
    return actors.stream().mapToLong(actor -> Draws.name("growth", actor.id())).toArray();
  }
}
