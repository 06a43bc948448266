package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/**
 * Planned corridors are decided on by chance and then built: in each quarter with the hazard {@code
 * 1 - (1 - chance)(1 - push)^n}, n the number of states that have committed themselves; from then
 * on construction goes on by one part in {@code delay} a quarter, and at its end the corridor opens
 * as a whole.
 */
final class BuildOut implements Submodel {

  private static final double FINISHED = 1 - 1e-9;

  private final UnitDraws draws;

  /** For the corridors of a world. */
  public BuildOut(World world, UnitMemory memory) {
    draws =
        memory.uniforms(
            world.plan.roster().corridors().stream()
                .map(Roster.Entry::id)
                .mapToLong(id -> Draws.name("build", id))
                .toArray());
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.BUILD_OUT) || !world.has(Mechanism.CORRIDORS)) {
      return;
    }
    Traffic traffic = world.traffic;
    for (int e = 0; e < traffic.progress.length; e++) {
      if (world.now(Input.CORRIDOR_BUILT)[e] < 1 && traffic.progress[e] < 1) {
        if (traffic.begun[e] > 0) {
          build(world, e);
        } else {
          decide(world, e, tick);
        }
      }
    }
  }

  private static void build(World world, int corridor) {
    double[] progress = world.traffic.progress;
    progress[corridor] += 1 / world.start(Input.CORRIDOR_DELAY)[corridor];
    progress[corridor] = progress[corridor] > FINISHED ? 1 : progress[corridor];
  }

  private void decide(World world, int corridor, int tick) {
    double hazard = hazard(world, corridor);
    if (hazard > 0) {
      double u = draws.of(world, tick, corridor);
      world.traffic.begun[corridor] = u < hazard ? 1 : 0;
    }
  }

  /** Chance that a planned corridor is decided on in this quarter. */
  static double hazard(World world, int corridor) {
    double no = 1 - world.now(Input.CORRIDOR_CHANCE)[corridor];
    int corridors = world.traffic.progress.length;
    for (int i = 0; i < world.states; i++) {
      if (world.traffic.committed[i * corridors + corridor] > 0) {
        no *= 1 - world.parameter(Input.BUILD_PUSH);
      }
    }
    return 1 - no;
  }
}
