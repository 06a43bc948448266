package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Amount;
import org.multivector.chance.Draws;
import org.multivector.world.Condition;
import org.multivector.world.Condition.Relation;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Measure;
import org.multivector.world.Occasion;
import org.multivector.world.Roster;

/** Events that need not happen: when they begin, and that chance is the same for all. */
final class ConditionsTest {

  private static final Roster ROSTER = Worlds.roster(3, 4, 3, 2);
  private static final int STAYS = Integer.MAX_VALUE;

  private static Condition.Test test(Measure measure, Relation relation, double limit) {
    return new Condition.Test(
        Optional.of(measure), List.of(0), -1, relation, new Amount.Fixed(limit));
  }

  /** An event whose condition looks at the GDP of the first state, which grows. */
  private static Worlds.Draft waiting(Occasion occasion, int ramp, int length) {
    Worlds.Draft draft = Worlds.random(5, ROSTER);
    draft.changes.add(
        new InputChange(
            draft.layout.index(Input.RISK, 1),
            InputChange.Operation.ADD,
            new Amount.Fixed(2),
            "risk",
            1,
            ramp,
            length == STAYS ? STAYS : 1 + length,
            "It",
            Optional.of(occasion)));
    return draft;
  }

  private static Occasion when(double probability, boolean again, int length, Condition condition) {
    return new Occasion(
        "It", new Amount.Fixed(probability), Optional.of(condition), again, 1, 60, length);
  }

  /** What the event has added to the risk, by quarter. */
  private static List<Double> added(Worlds.Draft draft, int repeat) {
    List<Double> added = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(
            7,
            3,
            repeat,
            (world, tick) -> added.add(world.now(Input.RISK)[1] - world.start(Input.RISK)[1]));
    return added;
  }

  private static List<Double> autonomy(Worlds.Draft draft, int repeat) {
    List<Double> all = new ArrayList<>();
    new BalancingModel(draft.plan()).run(7, 3, repeat, (world, tick) -> all.add(world.autonomy[0]));
    return all;
  }

  @Test
  void anEventBeginsInTheQuarterAfterItsConditionHasHeldLongEnough() {
    List<Double> path = autonomy(Worlds.random(5, ROSTER), 0);
    double limit = (path.get(0) + path.get(20)) / 2;
    Relation relation = path.get(20) > path.get(0) ? Relation.ABOVE : Relation.BELOW;
    int held = 0;
    int expected = 0;
    for (int tick = 1; expected == 0; tick++) {
      held = relation.holds(path.get(tick), limit) ? held + 1 : 0;
      expected = held == 3 ? tick + 1 : 0;
    }
    Condition condition = new Condition(List.of(test(Measure.AUTONOMY, relation, limit)), 3);
    List<Double> added = added(waiting(when(1, false, 5, condition), 4, 5), 0);
    assertThat(expected).isBetween(4, 40);
    for (int tick = 0; tick < added.size(); tick++) {
      int quarters = tick - expected + 1;
      double strength = quarters < 1 || quarters > 5 ? 0 : Math.min(1, quarters / 4.0);
      assertThat(added.get(tick)).as("quarter %d", tick).isEqualTo(2 * strength, offset());
    }
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.api.Assertions.within(1e-12);
  }

  @Test
  void whatComesAgainIsCountedAnewWhenItHasEnded() {
    Condition always = new Condition(List.of(test(Measure.AUTONOMY, Relation.ABOVE, -1)), 2);
    List<Double> added = added(waiting(when(1, true, 3, always), 1, 3), 0);
    for (int tick = 1; tick < added.size(); tick++) {
      // two quarters of waiting, three of acting, the last of which counts as the first of waiting
      boolean acts = tick > 2 && (tick - 3) % 4 < 3;
      assertThat(added.get(tick)).as("quarter %d", tick).isEqualTo(acts ? 2 : 0, offset());
    }
  }

  @Test
  void allTestsOfAConditionMustHoldTogether() {
    Condition.Test yes = test(Measure.AUTONOMY, Relation.ABOVE, -1);
    Condition.Test no = test(Measure.AUTONOMY, Relation.BELOW, -1);
    Condition both = new Condition(List.of(yes, no), 1);
    assertThat(added(waiting(when(1, false, STAYS, both), 1, STAYS), 0)).containsOnly(0.0);
    Condition twice = new Condition(List.of(yes, yes), 1);
    assertThat(added(waiting(when(1, false, STAYS, twice), 1, STAYS), 0).get(2))
        .isEqualTo(2, offset());
  }

  @Test
  void anInputCanBeLookedAt() {
    Worlds.Draft draft = Worlds.random(5, ROSTER);
    int place = draft.layout.index(Input.RISK, 0);
    Condition.Test test =
        new Condition.Test(
            Optional.empty(), List.of(), place, Relation.AT_LEAST, new Amount.Fixed(10));
    Worlds.Draft waiting =
        waiting(when(1, false, STAYS, new Condition(List.of(test), 1)), 1, STAYS);
    waiting.event("powers.P0.risk", InputChange.Operation.SET, 10, 12);
    List<Double> added = added(waiting, 0);
    assertThat(added.get(12)).isZero();
    assertThat(added.get(13)).isEqualTo(2, offset());
  }

  @Test
  void anEventThatNeverHappensChangesNoBit() {
    Condition never = new Condition(List.of(test(Measure.AUTONOMY, Relation.BELOW, -1)), 1);
    Condition always = new Condition(List.of(test(Measure.AUTONOMY, Relation.ABOVE, -1)), 1);
    List<Double> plain = autonomy(Worlds.random(5, ROSTER), 1);
    for (Occasion occasion :
        List.of(
            when(1, false, STAYS, never),
            when(0, false, STAYS, always),
            when(0, true, 4, always),
            new Occasion("d", new Amount.Fixed(0), Optional.empty(), false, 0, 0, STAYS))) {
      assertThat(autonomy(waiting(occasion, 1, STAYS), 1)).isEqualTo(plain);
    }
  }

  @Test
  void theSameChanceDecidesWheneverTheConditionHolds() {
    Condition soon = new Condition(List.of(test(Measure.AUTONOMY, Relation.ABOVE, -1)), 1);
    Condition late = new Condition(List.of(test(Measure.AUTONOMY, Relation.ABOVE, -1)), 30);
    int happened = 0;
    for (int repeat = 0; repeat < 60; repeat++) {
      double u = Draws.uniform(7, Draws.name("happens", "It"), 3, repeat, 0, 0);
      for (Condition condition : List.of(soon, late)) {
        List<Double> added = added(waiting(when(0.3, false, STAYS, condition), 1, STAYS), repeat);
        assertThat(added.get(60) > 1).as("repeat %d", repeat).isEqualTo(u < 0.3);
        assertThat(added.get(condition.quarters())).isZero();
      }
      happened += u < 0.3 ? 1 : 0;
    }
    assertThat(happened).isBetween(8, 30);
  }

  @Test
  void aDatedEventHappensWithItsProbability() {
    for (int repeat = 0; repeat < 20; repeat++) {
      double u = Draws.uniform(7, Draws.name("happens", "d"), 3, repeat, 0, 0);
      Occasion half =
          new Occasion("d", new Amount.Fixed(0.5), Optional.empty(), false, 0, 0, STAYS);
      assertThat(added(waiting(half, 1, STAYS), repeat).get(1) > 1).isEqualTo(u < 0.5);
    }
  }
}
