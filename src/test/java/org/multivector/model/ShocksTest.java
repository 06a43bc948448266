package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Shocks: when they come, how severe they are, how long they last, what they change. */
final class ShocksTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER);
  }

  /** Legitimacy's anchor of a state in every quarter of a run. */
  private static List<Double> anchors(Worlds.Draft draft, int draw) {
    List<Double> seen = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(5, draw, 0, (world, tick) -> seen.add(world.now(Input.LEGITIMACY)[1]));
    return seen;
  }

  @Test
  void followsTheKeysOfChanceQuarterByQuarter() {
    Worlds.Draft draft = draft();
    draft.set(Input.SHOCK_RATE, 8, 0).set(Input.SHOCK_DURATION, 3, 0);
    draft.set(Input.SHOCK_SEVERITY, 0.4, 0).set(Input.SHOCK_SPREAD, 0.9, 0);
    List<Double> seen = anchors(draft, 2);
    long arrival = Draws.name("shock", "shock0", "S1");
    long severity = Draws.name("severity", "shock0", "S1");
    long length = Draws.name("duration", "shock0", "S1");
    int left = 0;
    int quartersOfShock = 0;
    double kept = 1;
    for (int tick = 1; tick <= 60; tick++) {
      left = Math.max(0, left - 1);
      if (left == 0) {
        kept = 1;
        if (Draws.uniform(5, arrival, 2, 0, tick, 0) < 1 - Math.exp(-8 / 40.0)) {
          double odds = 0.4 / 0.6 * Math.exp(0.9 * Draws.normal(5, severity, 2, 0, tick, 0));
          kept = 1 - odds / (1 + odds);
          double u = Draws.uniform(5, length, 2, 0, tick, 0);
          left = 1 + (int) Math.floor(Math.log(u) / Math.log(2 / 3.0));
        }
      }
      quartersOfShock += left > 0 ? 1 : 0;
      assertThat(seen.get(tick)).as("%d", tick).isCloseTo(kept * seen.get(0), within(1e-12));
    }
    assertThat(quartersOfShock).isBetween(5, 55);
  }

  @Test
  void comeAsOftenAndLastAsLongAsTheirInputsSay() {
    Worlds.Draft draft = draft().setAll(Input.SHOCK_RATE, 4).setAll(Input.SHOCK_DURATION, 2.5);
    int[] counts = new int[2];
    BalancingModel model = new BalancingModel(draft.plan());
    for (int repeat = 0; repeat < 400; repeat++) {
      int[] before = {0};
      model.run(
          5,
          0,
          repeat,
          (world, tick) -> {
            int left = world.shocks.left[0];
            counts[0] += left > 0 ? 1 : 0;
            counts[1] += left > 0 && before[0] <= 1 ? 1 : 0;
            before[0] = left;
          });
    }
    double arrivals = counts[1] / (400 * 60.0 - (counts[0] - counts[1]));
    assertThat(arrivals).isCloseTo(1 - Math.exp(-0.1), within(0.01));
    assertThat(counts[0] / (double) counts[1]).isCloseTo(2.5, within(0.15));
  }

  @Test
  void actAfterEventsAndLeaveThemWhenTheyEnd() {
    Worlds.Draft draft = draft().setAll(Input.SHOCK_RATE, 6).setAll(Input.SHOCK_DURATION, 2);
    draft.event("states.S1.legitimacy", InputChange.Operation.SET, 0.5, 1);
    int[] quarters = new int[2];
    new BalancingModel(draft.plan())
        .run(
            5,
            3,
            0,
            (world, tick) -> {
              double severity = world.shocks.severity[1];
              if (tick > 0) {
                quarters[severity > 0 ? 1 : 0]++;
                assertThat(world.now(Input.LEGITIMACY)[1])
                    .isCloseTo(0.5 * (1 - severity), within(1e-15));
              }
            });
    assertThat(quarters[0]).isPositive();
    assertThat(quarters[1]).isPositive();
  }

  @Test
  void ofARegionReachEveryStateAtOnce() {
    Worlds.Draft draft = draft().set(Input.SHOCK_RATE, 400, 1);
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              for (int i = 0; i < world.states; i++) {
                double change =
                    world.now(Input.STATE_GROWTH)[i] - world.start(Input.STATE_GROWTH)[i];
                assertThat(change).isCloseTo(-0.1 * world.shocks.severity[3], within(1e-15));
              }
            });
  }

  @Test
  void withoutARateNoneComes() {
    World world = ended(draft().setAll(Input.SHOCK_RATE, 0));
    assertThat(world.shocks.severity).containsOnly(0);
    assertThat(world.autonomy).containsExactly(ended(draft().off(Mechanism.SHOCKS)).autonomy);
  }

  @Test
  void aRateThatAnEventRaisesBringsThem() {
    Worlds.Draft draft = draft().setAll(Input.SHOCK_RATE, 0).setAll(Input.SHOCK_DURATION, 400);
    draft.event("shocks.shock1.rate", InputChange.Operation.SET, 400, 30);
    assertThat(ended(draft).shocks.severity[3]).isPositive();
    assertThat(ended(draft).shocks.severity[0]).isZero();
  }

  @Test
  void areAsSevereAndAsLongAsEventsMakeThem() {
    Worlds.Draft draft = draft().setAll(Input.SHOCK_RATE, 0).setAll(Input.SHOCK_SPREAD, 0);
    draft.setAll(Input.SHOCK_SEVERITY, 0.1).setAll(Input.SHOCK_DURATION, 1);
    draft.event("shocks.shock1.rate", InputChange.Operation.SET, 400, 30);
    draft.event("shocks.shock1.severity", InputChange.Operation.SET, 0.7, 30);
    draft.event("shocks.shock1.duration", InputChange.Operation.SET, 400, 30);
    World world = ended(draft);
    assertThat(world.shocks.severity[3]).isCloseTo(0.7, within(1e-12));
    assertThat(world.shocks.left[3]).isGreaterThan(1);
  }

  @Test
  void switchedOffOrFrozenTheirInputsChangeNoBit() {
    for (Worlds.Draft off :
        List.of(draft().off(Mechanism.SHOCKS), draft().freeze(Mechanism.SHOCKS))) {
      double[] before = ended(off).autonomy;
      off.setAll(Input.SHOCK_RATE, 77).setAll(Input.SHOCK_SEVERITY, 0.9);
      off.setAll(Input.SHOCK_SPREAD, 2).setAll(Input.SHOCK_DURATION, 7);
      assertThat(ended(off).autonomy).containsExactly(before);
    }
    assertThat(ended(draft()).autonomy).isNotEqualTo(ended(draft().off(Mechanism.SHOCKS)).autonomy);
  }

  @Test
  void aKindMoreShiftsNothingForTheOthers() {
    Worlds.Draft all = draft().setAll(Input.SHOCK_RATE, 10);
    Worlds.Draft fewer = draft().setAll(Input.SHOCK_RATE, 10);
    fewer.shocks.removeIf(shock -> shock.kind() == 0 && shock.target().equals("S0"));
    assertThat(anchors(fewer, 1)).isEqualTo(anchors(all, 1));
  }

  @Test
  void lastAtLeastOneQuarter() {
    assertThat(ShockArrivals.quarters(1, 0.3)).isEqualTo(1);
    assertThat(ShockArrivals.quarters(4, 0.999)).isEqualTo(1);
    assertThat(ShockArrivals.quarters(4, 0.75 * 0.75 - 1e-9)).isEqualTo(3);
    assertThat(ShockArrivals.quarters(400, 0x1p-53)).isBetween(1, 20_000);
  }
}
