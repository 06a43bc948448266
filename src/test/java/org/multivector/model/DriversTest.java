package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.InputChange.Operation;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Prices and the world regime: processes by hand, levers, switches. */
final class DriversTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).off(Mechanism.SHOCKS);
  }

  @Test
  void logPricesReturnToTheirStart() {
    Worlds.Draft draft = draft().setAll(Input.PRICE_SD, 0.3).setAll(Input.PRICE_PERSISTENCE, 0.8);
    draft.event("commodities.c1.price", Operation.TIMES, 2, 10);
    long name = Draws.name("price", "c1");
    double[] x = {0};
    new BalancingModel(draft.plan())
        .run(
            3,
            2,
            1,
            (world, tick) -> {
              if (tick > 0) {
                x[0] = 0.8 * x[0] + 0.3 * 0.6 * Draws.normal(3, name, 2, 1, tick, 0);
                double log = x[0] + (tick < 10 ? 0 : Math.log(2));
                assertThat(world.markets.logPrice[1]).isCloseTo(log, within(1e-12));
              }
            });
  }

  @Test
  void withoutTheProcessPricesAreWhatEventsMakeOfThem() {
    Worlds.Draft draft = draft().off(Mechanism.PRICES);
    draft.event("commodities.c0.price", Operation.SET, 0.5, 5);
    World world = ended(draft);
    assertThat(world.markets.logPrice[0]).isCloseTo(Math.log(0.5), within(1e-15));
    assertThat(world.markets.logPrice[1]).isZero();
  }

  @Test
  void regimesTurnAsOftenAsTheirRatesSay() {
    Worlds.Draft draft = draft().setAll(Input.REGIME_RATE, 0);
    draft.set(Input.REGIME_RATE, 3, 0, 1).set(Input.REGIME_RATE, 1, 0, 2);
    int[] turned = new int[3];
    int[] quarters = new int[1];
    BalancingModel model = new BalancingModel(draft.plan());
    for (int repeat = 0; repeat < 600; repeat++) {
      int[] before = {0};
      model.run(
          1,
          0,
          repeat,
          (world, tick) -> {
            if (tick > 0 && before[0] == 0) {
              quarters[0]++;
              turned[world.regime.present]++;
            }
            before[0] = world.regime.present;
          });
    }
    double leaving = (turned[1] + turned[2]) / (double) quarters[0];
    assertThat(leaving).isCloseTo(1 - Math.exp(-0.1), within(0.012));
    assertThat(turned[1] / (double) (turned[1] + turned[2])).isCloseTo(0.75, within(0.06));
  }

  @Test
  void anImposedRegimeShiftsRivalriesAndLoadsFromTheQuarterAfter() {
    Worlds.Draft draft = draft().setAll(Input.REGIME_RATE, 0);
    draft.event("regimes.r2.imposed", Operation.SET, 0.6, 10);
    draft.event("powers.P0.load.t1", Operation.TIMES, 3, 1);
    List<double[]> seen = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) ->
                seen.add(
                    new double[] {
                      world.now(Input.RIVALRY)[1],
                      world.now(Input.RIVALRY)[3],
                      world.now(Input.LOAD)[2],
                      world.now(Input.LOAD)[1]
                    }));
    World world = new World(draft.plan());
    world.reset(1, 0, 0);
    double[] odds = world.start(Input.REGIME_RIVALRY);
    double[] loads = world.start(Input.REGIME_LOAD);
    double before = world.start(Input.RIVALRY)[1];
    double shifted = before / (1 - before) * Math.exp(0.6 * (odds[2] - odds[0]));
    assertThat(seen.get(10)[0]).isEqualTo(before);
    assertThat(seen.get(11)[0]).isCloseTo(shifted / (1 + shifted), within(1e-12));
    assertThat(seen.get(11)[1]).isEqualTo(seen.get(11)[0]);
    assertThat(seen.get(11)[2]).isCloseTo(0.4 + 0.6 * loads[4] / loads[0], within(1e-12));
    assertThat(seen.get(11)[3]).isCloseTo(3 * (0.4 + 0.6 * loads[5] / loads[1]), within(1e-12));
  }

  @Test
  void partsOfRegimesSumToOneWhateverIsImposed() {
    Worlds.Draft draft = draft().setAll(Input.REGIME_RATE, 30);
    draft.event("regimes.r0.imposed", Operation.SET, 1, 5, 8);
    draft.event("regimes.r1.imposed", Operation.SET, 0.9, 8, 3);
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              double sum = 0;
              for (double part : world.regime.part) {
                assertThat(part).isBetween(0.0, 1.0);
                sum += part;
              }
              assertThat(sum).isCloseTo(1, within(1e-12));
            });
  }

  @Test
  void switchedOffTheirInputsChangeNoBit() {
    Mechanism[] mechanisms = {Mechanism.PRICES, Mechanism.WORLD_REGIME};
    Input[][] inputs = {
      {Input.PRICE_SD, Input.PRICE_PERSISTENCE},
      {Input.REGIME_RATE, Input.REGIME_RIVALRY, Input.REGIME_LOAD, Input.REGIME_IMPOSED}
    };
    for (int n = 0; n < mechanisms.length; n++) {
      Worlds.Draft off = draft().off(mechanisms[n]);
      double[] plain = ended(off).autonomy.clone();
      for (Input input : inputs[n]) {
        off.setAll(input, 0.35);
      }
      assertThat(ended(off).autonomy).as("%s", mechanisms[n]).containsExactly(plain);
      assertThat(ended(draft()).autonomy).as("%s on", mechanisms[n]).isNotEqualTo(plain);
    }
  }
}
