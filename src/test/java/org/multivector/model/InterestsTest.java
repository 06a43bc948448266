package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What powers want of states moves their stakes. */
final class InterestsTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static double[] attention(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world().attentionTo.clone();
  }

  @Test
  void anInterestThatMattersMoreRaisesTheStake() {
    World world =
        new World(
            Worlds.random(4, ROSTER)
                .set(Input.INTEREST_STAKE, 0.4, 1, 2, 0)
                .set(Input.INTEREST_STAKE, 0.3, 1, 2, 1)
                .plan());
    world.reset(1, 0, 0);
    assertThat(Interests.change(world, 2, 1)).isZero();
    world.now(Input.INTEREST_LEVEL)[1 * 2] = 2.5;
    world.now(Input.INTEREST_LEVEL)[1 * 2 + 1] = 0.5;
    assertThat(Interests.change(world, 2, 1)).isCloseTo(0.4 * 1.5 - 0.3 * 0.5, within(1e-15));
  }

  @Test
  void anInterestMovesWhatAStakeOfItsSizeMoves() {
    Worlds.Draft interest =
        Worlds.random(4, ROSTER).setAll(Input.INTEREST_STAKE, 0.25).setAll(Input.INTEREST_PRICE, 0);
    Worlds.Draft stake = Worlds.random(4, ROSTER).setAll(Input.INTEREST_PRICE, 0);
    interest.event("powers.P1.interest.n0", InputChange.Operation.SET, 3, 4);
    stake.event("powers.P1.stake", InputChange.Operation.ADD, 0.5, 4);
    double[] one = attention(interest);
    double[] other = attention(stake);
    for (int pair = 0; pair < one.length; pair++) {
      assertThat(one[pair]).isCloseTo(other[pair], within(1e-12));
    }
  }

  @Test
  void pricesMoveWhatAnInterestIsWorthToAll() {
    World world =
        new World(
            Worlds.random(4, ROSTER)
                .setAll(Input.INTEREST_STAKE, 0.4)
                .setAll(Input.INTEREST_PRICE, 0)
                .set(Input.INTEREST_PRICE, 0.5, 1, 0)
                .plan());
    world.reset(1, 0, 0);
    world.markets.logPrice[0] = Math.log(2);
    Interests.price(world);
    assertThat(Interests.change(world, 2, 1)).isCloseTo(0.4 * (Math.sqrt(2) - 1), within(1e-12));
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    Worlds.Draft off = Worlds.random(4, ROSTER).off(Mechanism.INTERESTS);
    Worlds.Draft other =
        Worlds.random(4, ROSTER)
            .off(Mechanism.INTERESTS)
            .setAll(Input.INTEREST_STAKE, 0.77)
            .setAll(Input.INTEREST_PRICE, 0.6)
            .setAll(Input.INTEREST_LEVEL, 3);
    Worlds.Draft on =
        Worlds.random(4, ROSTER).setAll(Input.INTEREST_STAKE, 0.77).setAll(Input.INTEREST_LEVEL, 3);
    assertThat(attention(other)).containsExactly(attention(off));
    assertThat(attention(on)).isNotEqualTo(attention(off));
  }
}
