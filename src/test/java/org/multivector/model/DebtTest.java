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

/** Debts by creditor: a quarter by hand, shares that are debts, lenders that stop, distress. */
final class DebtTest {

  private static final int FINANCE = 2;
  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).off(Mechanism.SHOCKS);
  }

  private static double[] financeOf(World world, int state) {
    int from = world.tie(state, FINANCE, 0);
    return Arrays.copyOfRange(world.share, from, from + world.partners);
  }

  @Test
  void followsEachCreditorThroughAQuarter() {
    World world = opened(draft());
    double own = world.share[world.tie(1, FINANCE, 5)];
    double start = world.start(Input.DEBT)[1] / (1 - own);
    assertThat(world.debts.total[1]).isCloseTo(start, within(1e-12));
    double before = 1.2 * start;
    world.debts.total[1] = before;
    double[] wanted = {0.1, 0.3, 0.2, 0.1, 0.2, 0.1};
    System.arraycopy(wanted, 0, world.debts.wanted, 6, 6);
    double years = world.start(Input.MATURITY)[1];
    double rate = world.start(Input.INTEREST_RATE)[1];
    world.now(Input.INTEREST_RATE)[1] = rate + 0.02;
    world.now(Input.LENDING)[0] = 0.25;
    world.now(Input.REPAYMENT)[2] = 3;
    world.growthSurprise[1] = -0.04;
    world.debts.extra[6 + 1] = 0.03;
    world.debts.repaid[6 + 3] = 0.4;
    double[] shares = financeOf(world, 1);
    double[] owed = new double[6];
    double due = 0;
    double repaid = 0;
    double lent = 0;
    double total = 0;
    for (int j = 0; j < 6; j++) {
      double left = Math.exp(-(j == 2 ? 3 : 1) / (4 * years)) * (j == 3 ? 0.6 : 1);
      double money = start * (1 - Math.exp(-1 / (4 * years))) * wanted[j] * (j == 0 ? 0.25 : 1);
      money += j == 1 ? 0.03 : 0;
      due += before * shares[j] * (1 - Math.exp(-(j == 2 ? 3 : 1) / (4 * years)));
      repaid += before * shares[j] * (1 - left);
      lent += money;
      owed[j] = Math.exp(0.01) * (before * shares[j] * left * Math.exp(0.005) + money);
      total += owed[j];
    }
    new Debt(world).act(world, 1);
    assertThat(world.debts.total[1]).isCloseTo(total, within(1e-12));
    for (int j = 0; j < 6; j++) {
      assertThat(financeOf(world, 1)[j]).isCloseTo(owed[j] / total, within(1e-12));
      assertThat(world.debts.to(world, 1, j)).isCloseTo(owed[j], within(1e-12));
    }
    double cost = rate * (before - start) + 4 * (repaid - lent);
    assertThat(world.debts.cost[1]).isCloseTo(cost, within(1e-12));
    double service = (rate + 0.02) * total + 4 * due;
    double strain = service / world.start(Input.REVENUE)[1] - 0.2;
    double distress = 1 / (1 + Math.exp(-world.parameter(Input.DISTRESS_SLOPE) * strain));
    assertThat(world.debts.distress[1]).isCloseTo(distress, within(1e-12));
    assertThat(world.debts.credit[1])
        .isCloseTo(
            -Math.log1p(Math.exp(world.parameter(Input.DISTRESS_SLOPE) * strain)), within(1e-12));
    assertThat(world.debts.extra).containsOnly(0);
    assertThat(world.debts.repaid).containsOnly(0);
  }

  @Test
  void sharesOfFinanceAreSharesOfDebtWhateverHappens() {
    Worlds.Draft draft = draft().set(Input.BORROWING, 0.3).set(Input.BORROWING_SIZE, 0.5);
    draft.event("powers.P1.lending", Operation.SET, 0, 5);
    draft.event("powers.P2.repayment", Operation.SET, 10, 9);
    draft.event("states.S1.interest_rate", Operation.SET, 0.5, 9);
    new BalancingModel(draft.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              for (int i = 0; i < world.states; i++) {
                double sum = 0;
                for (double share : financeOf(world, i)) {
                  assertThat(share).isBetween(0.0, 1.0);
                  sum += share;
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
                assertThat(world.debts.total[i]).isPositive();
                assertThat(world.debts.distress[i]).isBetween(0.0, 1.0);
              }
            });
  }

  @Test
  void aLenderThatStopsIsRepaidAndFades() {
    Worlds.Draft draft = draft().off(Mechanism.BORROWING, Mechanism.GROWTH_SHOCKS);
    World usual = ended(draft);
    World stopped = ended(draft.event("powers.P1.lending", Operation.SET, 0, 1));
    for (int i = 0; i < 3; i++) {
      assertThat(stopped.debts.to(stopped, i, 1)).isLessThan(usual.debts.to(usual, i, 1) / 2);
      assertThat(stopped.debts.total[i]).isLessThan(usual.debts.total[i]);
      assertThat(financeOf(stopped, i)[1]).isLessThan(financeOf(usual, i)[1]);
    }
  }

  @Test
  void costsEnterTheLossAndDistressTheResolve() {
    World world = opened(draft());
    double loss = world.economicLoss[0];
    new Welfare(world).act(world, 1);
    double without = world.economicLoss[0] - loss;
    world.debts.cost[0] = 0.07;
    new Welfare(world).act(world, 1);
    assertThat(world.economicLoss[0] - without).isCloseTo(0.07, within(1e-12));
    double resolve = world.resolve[0] * Math.exp(world.parameter(Input.LOSS_EFFECT) * loss);
    world.debts.distress[0] = world.debts.distressAtStart[0] + 0.2;
    new Resolve().act(world, 1);
    double strain = world.economicLoss[0] + 0.2;
    assertThat(world.resolve[0])
        .isCloseTo(resolve * Math.exp(-world.parameter(Input.LOSS_EFFECT) * strain), within(1e-12));
  }

  @Test
  void frozenDebtsAndTheirSharesStay() {
    World world = ended(draft().freeze(Mechanism.DEBT).off(Mechanism.DEALS));
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 6; j++) {
        int tie = world.tie(i, FINANCE, j);
        assertThat(world.share[tie]).isEqualTo(world.shareAtStart[tie]);
      }
      assertThat(world.debts.total[i]).isEqualTo(world.debts.totalAtStart[i]);
      assertThat(world.debts.cost[i]).isZero();
    }
  }

  @Test
  void switchedOffTheirInputsChangeNoBit() {
    Mechanism[] mechanisms = {Mechanism.DEBT, Mechanism.DISTRESS};
    Input[][] inputs = {
      {
        Input.DEBT,
        Input.INTEREST_RATE,
        Input.MATURITY,
        Input.REVENUE,
        Input.LENDING,
        Input.REPAYMENT,
        Input.BORROWING_SIZE
      },
      {Input.DISTRESS_SLOPE, Input.REVENUE}
    };
    for (int n = 0; n < mechanisms.length; n++) {
      Worlds.Draft off = draft().off(mechanisms[n], Mechanism.BORROWING);
      double[] plain = ended(off).autonomy.clone();
      for (Input input : inputs[n]) {
        off.setAll(input, 0.77);
      }
      assertThat(ended(off).autonomy).as("%s", mechanisms[n]).containsExactly(plain);
      assertThat(ended(draft().off(Mechanism.BORROWING)).autonomy).isNotEqualTo(plain);
    }
  }

  @Test
  void withoutDebtsFinanceMovesLikeAnyDomain() {
    Worlds.Draft none = draft().setAll(Input.DEBT, 0);
    assertThat(ended(none).autonomy).containsExactly(ended(none.off(Mechanism.DEBT)).autonomy);
  }
}
