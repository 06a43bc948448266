package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** A tie that is zero at the start stays zero until it opens. */
final class EntryTest {

  private static final Roster ROSTER = Worlds.roster(2, 3, 2, 1);
  private static final Mechanism[] QUIET = {
    Mechanism.GROWTH,
    Mechanism.GROWTH_SHOCKS,
    Mechanism.GENERATIONS,
    Mechanism.POSTURES,
    Mechanism.SHOCKS,
    Mechanism.BUILD_OUT,
    Mechanism.DEALS,
    Mechanism.DEMANDS,
    Mechanism.MOVES
  };

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER)
        .set(Input.TIE, 0, 1, 0, 2)
        .set(Input.CAPACITY, 0.5, 2, 0)
        .set(Input.ACCESS, 0.8, 1, 2)
        .off(QUIET);
  }

  /** Runs, and opens the tie at the end of a quarter. */
  private static World run(Worlds.Draft draft, int opening) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(
        1,
        0,
        0,
        (world, tick) -> {
          if (tick == opening) {
            world.entry.open(world, 1, 0, 2);
          }
        });
    return model.world();
  }

  @Test
  void aClosedTieStaysZero() {
    World world = run(draft(), -1);
    assertThat(world.share[world.tie(1, 0, 2)]).isZero();
    assertThat(world.taste[world.tie(1, 0, 2)]).isZero();
  }

  @Test
  void anOpenedTieTakesItsFootholdProRata() {
    World world = new World(draft().plan());
    world.reset(1, 0, 0);
    int from = world.tie(1, 0, 0);
    double[] before = world.share.clone();
    world.entry.open(world, 1, 0, 2);
    double foothold = 0.02 * 0.5 * 0.8;
    for (int j = 0; j < world.partners; j++) {
      double expected = j == 2 ? foothold : before[from + j] * (1 - foothold);
      assertThat(world.share[from + j]).isCloseTo(expected, within(1e-15));
      assertThat(world.shareReference[from + j]).isEqualTo(world.share[from + j]);
      assertThat(world.entry.anchor[from + j]).isEqualTo(world.share[from + j]);
    }
    assertThat(world.isOpen(from + 2)).isTrue();
  }

  @Test
  void withoutChanceAnOpenedTieKeepsItsFoothold() {
    World world = run(draft().off(Mechanism.TASTE, Mechanism.PORTFOLIO), 5);
    assertThat(world.share[world.tie(1, 0, 2)]).isCloseTo(0.008, within(1e-15));
  }

  @Test
  void anOpenedTieIsChosenLikeAnyOther() {
    World world = run(draft(), 5);
    int tie = world.tie(1, 0, 2);
    assertThat(world.share[tie]).isPositive().isNotEqualTo(0.008);
    assertThat(world.taste[tie]).isNotZero();
    assertThat(world.marginalAtStart[tie]).isNotZero();
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      sum += world.share[world.tie(1, 0, j)];
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }

  @Test
  void aTieOpensOnceAndOnlyWhereThePowerHasSomethingToGive() {
    World world = new World(draft().set(Input.CAPACITY, 0, 2, 1).set(Input.TIE, 0, 1, 1, 2).plan());
    world.reset(1, 0, 0);
    world.entry.open(world, 1, 0, 2);
    world.entry.open(world, 1, 1, 2);
    double[] before = world.share.clone();
    world.entry.open(world, 1, 0, 2);
    assertThat(world.share).containsExactly(before);
    assertThat(world.isOpen(world.tie(1, 1, 2))).isFalse();
  }

  @Test
  void switchedOffNoTieOpens() {
    World closed = run(draft(), -1);
    World off = run(draft().off(Mechanism.ENTRY), 5);
    assertThat(off.share).containsExactly(closed.share);
  }

  @Test
  void aRunBeginsWithClosedTies() {
    World world = new World(draft().plan());
    world.reset(1, 0, 0);
    world.entry.open(world, 1, 0, 2);
    world.rewind();
    assertThat(world.isOpen(world.tie(1, 0, 2))).isFalse();
    assertThat(world.entry.hasFresh()).isFalse();
  }
}
