package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Planned corridors are decided on by chance, built in time and opened as a whole. */
final class BuildOutTest {

  private static Worlds.Draft draft() {
    return Worlds.random(4, Worlds.roster(3, 4, 3, 2))
        .setAll(Input.CORRIDOR_BUILT, 0)
        .setAll(Input.CORRIDOR_CHANCE, 0.3)
        .setAll(Input.CORRIDOR_DELAY, 3)
        .setAll(Input.CORRIDOR_CAPACITY, 5)
        .set(Input.BUILD_PUSH, 0.2);
  }

  private static World opened(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.world().reset(7, 2, 1);
    model.open();
    return model.world();
  }

  @Test
  void theChanceIsKeyedByTheCorridor() {
    World world = opened(draft());
    new BuildOut(world, Worlds.memory(world)).act(world, 9);
    for (int e = 0; e < world.traffic.begun.length; e++) {
      double u = Draws.uniform(7, Draws.name("build", "e" + e), 2, 1, 9, 0);
      assertThat(world.traffic.begun[e]).isEqualTo(u < 0.3 ? 1 : 0);
    }
  }

  @Test
  void committedStatesRaiseTheHazard() {
    World world = opened(draft());
    assertThat(BuildOut.hazard(world, 1)).isCloseTo(0.3, within(1e-15));
    world.traffic.committed[1] = 1;
    world.traffic.committed[2 * world.traffic.begun.length + 1] = 1;
    assertThat(BuildOut.hazard(world, 1)).isCloseTo(1 - 0.7 * 0.8 * 0.8, within(1e-15));
  }

  @Test
  void whatIsDecidedOnOpensAfterItsDelay() {
    World world = opened(draft().setAll(Input.CORRIDOR_CHANCE, 1));
    BuildOut buildOut = new BuildOut(world, Worlds.memory(world));
    Corridors corridors = new Corridors(world);
    for (int tick = 1; tick <= 4; tick++) {
      assertThat(world.traffic.capacity[0]).isZero();
      buildOut.act(world, tick);
      corridors.act(world, tick);
    }
    assertThat(world.traffic.progress[0]).isEqualTo(1);
    assertThat(world.traffic.capacity[0]).isEqualTo(5);
  }

  @Test
  void offNothingIsBegun() {
    World world = opened(draft().setAll(Input.CORRIDOR_CHANCE, 1).off(Mechanism.BUILD_OUT));
    new BuildOut(world, Worlds.memory(world)).act(world, 1);
    assertThat(world.traffic.begun).containsOnly(0);
  }
}
