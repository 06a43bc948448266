package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;
import static org.multivector.model.Worlds.opened;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.InputChange.Operation;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What states earn from abroad: a quarter by hand, what is on trend, switches, transit. */
final class IncomeTest {

  private static final int LABOUR = 1;
  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).off(Mechanism.SHOCKS);
  }

  @Test
  void answersPricesHostsReexportAndTransit() {
    World world = opened(draft());
    int tick = 6;
    world.markets.logPrice[0] = -0.4;
    world.markets.logPrice[1] = 0.3;
    for (int p = 0; p < 3; p++) {
      world.powerGrowth[p] = tick * world.start(Input.POWER_GROWTH)[p] / 4 + 0.02 * (p - 1);
    }
    world.worldGrowth[0] = tick * world.parameter(Input.WORLD_GROWTH) / 4 + 0.01;
    for (int i = 0; i < 3; i++) {
      world.stateGrowth[i] = tick * world.start(Input.STATE_GROWTH)[i] / 4 - 0.03 * i;
    }
    world.now(Input.REEXPORT)[1] = 0.2;
    world.now(Input.REMITTANCES)[world.partners + 2] = 0.5;
    world.traffic.incomeAtStart[1] = 0.5;
    world.traffic.income[1] = 0.5 + 0.02 * world.start(Input.STATE_GDP)[1];
    double income = 1.02;
    income *= 1 + world.start(Input.EXPORT_INCOME)[2] * (Math.exp(-0.4) - 1);
    income *= 1 + world.start(Input.EXPORT_INCOME)[3] * (Math.exp(0.3) - 1);
    income *= 1 + world.start(Input.REEXPORT_INCOME)[1] * (0.2 - 1);
    income *= 1 + world.start(Input.REMITTANCE_INCOME)[1] * (hosts(world) - 1);
    double change =
        world.parameter(Input.INCOME_SPEED)
            * world.parameter(Input.INCOME_EFFECT)
            * Math.log(income);
    double before = world.stateGrowth[1];
    world.incomes.effect[1] = 0.04;
    change -= world.parameter(Input.INCOME_SPEED) * 0.04;
    world.growthSurprise[1] = 0.01;
    new Income(world).act(world, tick);
    assertThat(world.incomes.income[1]).isCloseTo(income, within(1e-12));
    assertThat(world.stateGrowth[1] - before).isCloseTo(change, within(1e-12));
    assertThat(world.growthSurprise[1]).isCloseTo(0.01 + 4 * change, within(1e-12));
  }

  /** What hosts of the second state's workers pay, by hand. */
  private static double hosts(World world) {
    double eps = world.parameter(Input.REMITTANCE_ELASTICITY);
    double[] gdp = world.start(Input.STATE_GDP);
    double region = gdp[2] * -0.06 / (gdp[0] + gdp[2]);
    double[] growth = {-0.02, 0, 0.02, region, 0.01};
    double[] sent = {1, 1, 0.5, 1, 1};
    double sum = 0;
    double shares = 0;
    for (int j = 0; j < 5; j++) {
      double share = world.share[world.tie(1, LABOUR, j)];
      sum += share * sent[j] * Math.exp(eps * growth[j]);
      shares += share;
    }
    return sum / shares;
  }

  @Test
  void isNothingOnTrend() {
    Worlds.Draft draft = draft().off(Mechanism.GROWTH_SHOCKS, Mechanism.PRICES);
    World world = ended(draft);
    for (int i = 0; i < world.states; i++) {
      assertThat(world.incomes.income[i]).isCloseTo(1, within(1e-12));
      assertThat(world.stateGrowth[i])
          .isCloseTo(15 * world.start(Input.STATE_GROWTH)[i], within(1e-10));
    }
  }

  @Test
  void thatIsLostIsLostToGdpInTheLongRun() {
    Worlds.Draft draft = draft().off(Mechanism.GROWTH_SHOCKS, Mechanism.PRICES, Mechanism.GROWTH);
    draft.set(Input.REMITTANCE_INCOME, 0.4, 0).set(Input.INCOME_SPEED, 0.3);
    for (String partner : new String[] {"P0", "P1", "P2", "REG", "ROW"}) {
      draft.event("states.S0.remittances." + partner, Operation.SET, 0, 1);
    }
    draft.set(Input.REEXPORT_INCOME, 0, 0);
    World world = ended(draft);
    double effect = world.parameter(Input.INCOME_EFFECT);
    assertThat(world.incomes.income[0]).isCloseTo(0.6, within(1e-12));
    assertThat(world.stateGrowth[0]).isCloseTo(effect * Math.log(0.6), within(1e-6));
    assertThat(world.stateGrowth[1]).isNotZero(); // its neighbour was a host
  }

  /** What others stop sending through a state in one quarter it earns less in the next. */
  @Test
  void ofTransitIsThatOfTheFlowsOfTheLastQuarter() {
    double[][] income = incomeWhenAllLinesBreak(draft());
    assertThat(income[1]).containsOnly(1);
    assertThat(Arrays.stream(income[2]).min().orElseThrow()).isLessThan(0.999);
    World end = brokenAndEnded(draft());
    for (int i = 0; i < end.states; i++) {
      double lost = end.traffic.incomeAtStart[i] / end.start(Input.STATE_GDP)[i];
      assertThat(end.traffic.income[i]).isZero();
      assertThat(end.incomes.income[i]).isCloseTo(1 - lost, within(1e-12));
    }
  }

  @Test
  void knowsNoTransitWithoutItsSwitch() {
    double[][] income = incomeWhenAllLinesBreak(draft().off(Mechanism.TRANSIT_INCOME));
    assertThat(income[2]).containsOnly(1);
  }

  private static double[][] incomeWhenAllLinesBreak(Worlds.Draft draft) {
    double[][] income = new double[61][];
    broken(draft).run(1, 0, 0, (world, tick) -> income[tick] = world.incomes.income.clone());
    return income;
  }

  private static World brokenAndEnded(Worlds.Draft draft) {
    BalancingModel model = broken(draft);
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world();
  }

  /** All else that feeds income stands still. */
  private static BalancingModel broken(Worlds.Draft draft) {
    draft.off(StandingStillTest.CHANGES).off(Mechanism.MOVES, Mechanism.PORTFOLIO);
    draft.setAll(Input.REMITTANCE_INCOME, 0).setAll(Input.CORRIDOR_HELD, 0.3);
    draft.setAll(Input.STATE_GDP, 2).setAll(Input.TRANSIT_MARGIN, 0.4);
    for (Roster.Entry corridor : ROSTER.corridors()) {
      draft.event("corridors." + corridor.id() + ".condition", Operation.SET, 0, 1);
    }
    return new BalancingModel(draft.plan());
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    Worlds.Draft off = draft().off(Mechanism.INCOME);
    double[] plain = ended(off).autonomy.clone();
    for (Input input :
        new Input[] {
          Input.EXPORT_INCOME,
          Input.REMITTANCE_INCOME,
          Input.REEXPORT_INCOME,
          Input.REMITTANCES,
          Input.REEXPORT,
          Input.INCOME_EFFECT,
          Input.INCOME_SPEED,
          Input.REMITTANCE_ELASTICITY
        }) {
      off.setAll(input, 0.35);
    }
    assertThat(ended(off).autonomy).containsExactly(plain);
    assertThat(ended(draft()).autonomy).isNotEqualTo(plain);
  }
}
