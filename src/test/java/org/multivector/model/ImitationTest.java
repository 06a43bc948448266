package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** States learn from neighbours that do well. */
final class ImitationTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER)
        .set(Input.IMITATION, 0.4)
        .set(Input.IMITATION_SUCCESS, 20)
        .set(Input.COHESION, 0.9, 0, 1)
        .set(Input.COHESION, 0.3, 0, 2);
  }

  private static World world(Worlds.Draft draft) {
    World world = new World(draft.plan());
    world.reset(1, 0, 0);
    return world;
  }

  @Test
  void aStateIsDrawnToWhatCohesiveNeighboursWithLittleLossHaveDone() {
    World world = world(draft());
    world.share[world.tie(1, 1, 2)] += 0.02;
    world.share[world.tie(2, 1, 2)] -= 0.01;
    world.economicLoss[1] = -0.05;
    world.economicLoss[2] = 0.02;
    new Imitation(world).act(world, 1);
    double one = Math.exp(1);
    double two = Math.exp(-0.4);
    double expected = 0.4 * (0.9 * one * 0.02 - 0.3 * two * 0.01) / (one + two);
    assertThat(world.examplePull[world.tie(0, 1, 2)]).isCloseTo(expected, within(1e-12));
    assertThat(world.examplePull[world.tie(0, 0, 2)]).isZero();
  }

  @Test
  void thePullIsLogOddsInTheChoiceOfAPortfolio() {
    Worlds.Draft draft = draft().oneNestEach();
    World plain = world(draft);
    World pulled = world(draft);
    pulled.examplePull[pulled.tie(0, 1, 2)] = 0.3;
    new Portfolio(plain).act(plain, 1);
    new Portfolio(pulled).act(pulled, 1);
    double speed = plain.now(Input.ADJUSTMENT)[1];
    double before = plain.shareReference[plain.tie(0, 1, 2)];
    double wanted = before * Math.exp(0.3) / (1 - before + before * Math.exp(0.3));
    assertThat(pulled.share[pulled.tie(0, 1, 2)] - plain.share[plain.tie(0, 1, 2)])
        .isCloseTo(speed * (wanted - before), within(1e-12));
  }

  @Test
  void passivePartnersAreNoExample() {
    World world = world(draft());
    world.share[world.tie(1, 1, 4)] *= 1.2;
    new Imitation(world).act(world, 1);
    assertThat(world.examplePull[world.tie(0, 1, 4)]).isZero();
  }

  @Test
  void aStateAloneHasNobodyToLearnFrom() {
    World world = world(Worlds.random(4, Worlds.roster(1, 2, 2, 1)));
    new Imitation(world).act(world, 1);
    assertThat(world.examplePull).containsOnly(0);
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    Worlds.Draft off = draft().off(Mechanism.IMITATION);
    Worlds.Draft other =
        draft().off(Mechanism.IMITATION).set(Input.IMITATION, -0.7).set(Input.IMITATION_SUCCESS, 3);
    assertThat(shares(other)).containsExactly(shares(off));
    assertThat(shares(draft())).isNotEqualTo(shares(off));
  }

  private static double[] shares(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world().share.clone();
  }
}
