package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.opened;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Bandwagoning and isolation, against the hedging of everybody else. */
final class DoctrineTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER)
        .off(Mechanism.CORRIDORS)
        .off(StandingStillTest.CHANGES)
        .set(Input.NEST_DISSIMILARITY, 1)
        .off(Mechanism.GRAVITY, Mechanism.INSTITUTION_BINDING, Mechanism.DEBT);
  }

  private static double[] afterAQuarter(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    double[][] share = new double[1][];
    model.run(
        1,
        0,
        0,
        (world, tick) -> {
          if (tick == 1) {
            share[0] = world.share.clone();
          }
        });
    return share[0];
  }

  @Test
  void theLeaderIsThePowerWithMostOfTheTies() {
    World world = opened(draft());
    for (int p = 0; p < 3; p++) {
      world.shareAtStart[world.tie(1, 0, p)] = p == 1 ? .6 : .1;
      world.shareAtStart[world.tie(1, 1, p)] = p == 2 ? .7 : .1;
      world.shareAtStart[world.tie(1, 2, p)] = .1;
    }
    System.arraycopy(new double[] {.5, .3, .2}, 0, world.start(Input.WEIGHT), 3, 3);
    assertThat(Doctrine.leader(world, 1)).isEqualTo(1);
    System.arraycopy(new double[] {.3, .5, .2}, 0, world.start(Input.WEIGHT), 3, 3);
    assertThat(Doctrine.leader(world, 1)).isEqualTo(2);
  }

  /** With nests of one the choice is a plain logit, which can be taken by hand. */
  @Test
  void anIsolationistFavoursItsOwnCapacity() {
    double[] share = afterAQuarter(draft().set(Input.ISOLATION, .8, 1));
    World world = opened(draft());
    for (int d = 0; d < 3; d++) {
      double pull =
          world.parameter(Input.CHOICE_SENSITIVITY)
              * Math.sqrt(world.start(Input.WEIGHT)[3 + d])
              * world.now(Input.DOCTRINE_PULL)[d]
              * .8;
      double own = world.shareAtStart[world.tie(1, d, 5)];
      double wanted = own * Math.exp(pull) / (1 - own + own * Math.exp(pull));
      double speed = world.now(Input.ADJUSTMENT)[d];
      assertThat(share[world.tie(1, d, 5)]).isCloseTo(own + speed * (wanted - own), within(1e-12));
      assertThat(share[world.tie(0, d, 5)])
          .isCloseTo(world.shareAtStart[world.tie(0, d, 5)], within(1e-12));
    }
  }

  @Test
  void aBandwagonerFavoursItsLeaderAndForgetsAutonomy() {
    double[] share = afterAQuarter(draft().set(Input.BANDWAGONING, 1, 1));
    World world = opened(draft());
    int leader = Doctrine.leader(world, 1);
    int d = 0;
    double weight = world.start(Input.WEIGHT)[3];
    double lambda = world.parameter(Input.CHOICE_SENSITIVITY);
    double sum = 0;
    double[] odds = new double[6];
    for (int j = 0; j < 6; j++) {
      double slope =
          j < 3
              ? Perception.autonomyByDependency(world, 1, j)
                  * Perception.dependencyByShare(world, 1, j, d)
              : 0;
      double change = -world.parameter(Input.AUTONOMY_MOTIVE) * slope;
      change += j == leader ? weight * world.now(Input.DOCTRINE_PULL)[d] : 0;
      odds[j] =
          world.shareAtStart[world.tie(1, d, j)] * Math.exp(lambda / Math.sqrt(weight) * change);
      sum += odds[j];
    }
    double own = world.shareAtStart[world.tie(1, d, leader)];
    double wanted = odds[leader] / sum;
    assertThat(wanted).isGreaterThan(own);
    assertThat(share[world.tie(1, d, leader)])
        .isCloseTo(own + world.now(Input.ADJUSTMENT)[d] * (wanted - own), within(1e-12));
  }

  @Test
  void anEventMakesABandwagonerAsTheTableDoes() {
    double[] set = afterAQuarter(draft().set(Input.BANDWAGONING, 1, 1));
    double[] event =
        afterAQuarter(draft().event("states.S1.bandwagoning", InputChange.Operation.SET, 1, 1));
    assertThat(event).containsExactly(set);
  }

  @Test
  void frozenTheDoctrineOfTheStartStaysAndOffThereIsNone() {
    Worlds.Draft frozen =
        draft()
            .set(Input.ISOLATION, .5, 1)
            .event("states.S1.isolation", InputChange.Operation.SET, 0, 1)
            .freeze(Mechanism.DOCTRINES);
    assertThat(afterAQuarter(frozen))
        .containsExactly(afterAQuarter(draft().set(Input.ISOLATION, .5, 1)));
    Worlds.Draft off =
        draft()
            .setAll(Input.ISOLATION, .5)
            .setAll(Input.BANDWAGONING, .9)
            .setAll(Input.DOCTRINE_PULL, .3)
            .off(Mechanism.DOCTRINES);
    assertThat(afterAQuarter(off)).containsExactly(afterAQuarter(draft()));
  }

  @Test
  void aDomainOfNoWeightAndALeaderWithoutATieAreNoTrouble() {
    World world = opened(draft());
    int leader = Doctrine.leader(world, 1);
    Worlds.Draft draft =
        draft()
            .setAll(Input.BANDWAGONING, 1)
            .set(Input.WEIGHT, 0, 1, 2)
            .set(Input.TIE, 0, 1, 1, leader);
    double[] share = afterAQuarter(draft);
    assertThat(java.util.Arrays.stream(share)).allMatch(Double::isFinite);
    assertThat(share[world.tie(1, 1, leader)]).isZero();
  }

  @Test
  void anIsolationistDeclinesEveryOffer() {
    Worlds.Draft draft = Worlds.random(4, ROSTER).setAll(Input.ISOLATION, 1);
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    assertThat(model.world().deals.made).containsOnly(0);
    model = new BalancingModel(Worlds.random(4, ROSTER).plan());
    model.run(1, 0, 0, (world, tick) -> {});
    assertThat(java.util.Arrays.stream(model.world().deals.made)).anyMatch(made -> made > 0);
  }
}
