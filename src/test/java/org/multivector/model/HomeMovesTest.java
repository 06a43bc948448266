package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;
import static org.multivector.model.Worlds.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Borrowing, repaying and investing: appeals and consequences by hand, base rates, switches. */
final class HomeMovesTest {

  private static final int FINANCE = 2;
  private static final int SELF = 5;
  private static final Input SLOPE = Input.DISTRESS_SLOPE;
  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).off(Mechanism.SHOCKS);
  }

  @Test
  void whoPaysMoreForDebtsBorrowsAndWhoIsInDistressIsRefused() {
    World world = opened(draft());
    double abroad = 1 - world.share[world.tie(1, FINANCE, SELF)];
    double part = world.share[world.tie(1, FINANCE, 2)] / abroad;
    double rate = world.parameter(Input.BORROWING);
    double usual = Math.log(rate / (1 - rate) * part);
    assertThat(new Borrow().appeal(world, 1, 2)).isCloseTo(usual, within(1e-12));
    world.debts.cost[1] = 0.03;
    world.debts.credit[1] = world.debts.creditAtStart[1] + Math.log(0.5);
    world.now(Input.LENDING)[2] = 0.4;
    double appeal = usual + Math.log(0.4 * 0.5) + 0.03 * world.parameter(Input.BORROWING_NEED);
    assertThat(new Borrow().appeal(world, 1, 2)).isCloseTo(appeal, within(1e-12));
    world.now(Input.LENDING)[2] = 0;
    assertThat(new Borrow().appeal(world, 1, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void howMuchMoreIsLentAsDistressEasesIsKnownWhereAllDistressRoundsToOne() {
    World world =
        opened(draft().setAll(Input.REVENUE, 0.01).setAll(Input.DEBT, 0.5).set(SLOPE, 50));
    assertThat(world.debts.distressAtStart[1]).isEqualTo(1);
    double usual = new Borrow().appeal(world, 1, 2);
    assertThat(usual).isBetween(-50.0, 0.0);
    double total = world.debts.total[1];
    world.debts.total[1] = total / 1.02;
    new Debt(world).act(world, 1);
    assertThat(world.debts.distress[1]).isEqualTo(1);
    world.debts.cost[1] = 0;
    double due = 4 * (1 - Math.exp(-1 / (4 * world.start(Input.MATURITY)[1])));
    double interest = world.start(Input.INTEREST_RATE)[1];
    double eased = (total - world.debts.total[1]) * interest + (total - total / 1.02) * due;
    assertThat(new Borrow().appeal(world, 1, 2)).isCloseTo(usual + 50 * eased / 0.01, within(1e-9));
  }

  @Test
  void aLoanRaisesTheDebtAndEasesTheQuarter() {
    World world = opened(draft());
    new Borrow().make(world, 0, 1);
    double loan = world.parameter(Input.BORROWING_SIZE) * world.debts.totalAtStart[0];
    double owed = world.debts.to(world, 0, 1);
    new Debt(world).act(world, 1);
    assertThat(world.debts.to(world, 0, 1)).isCloseTo(owed + loan, within(1e-12));
    assertThat(world.debts.cost[0]).isCloseTo(-4 * loan, within(1e-12));
  }

  @Test
  void whoIsInDistressRepaysMoreIfItWantsToBeFree() {
    World world = opened(draft());
    double abroad = 1 - world.share[world.tie(1, FINANCE, SELF)];
    double rate = world.parameter(Input.BORROWING);
    double usual = Math.log(rate / (1 - rate) * world.share[world.tie(1, FINANCE, 2)] / abroad);
    assertThat(new Repay().appeal(world, 1, 2)).isCloseTo(usual, within(1e-12));
    world.debts.distress[1] += 0.1;
    assertThat(new Repay().appeal(world, 1, 2))
        .isCloseTo(usual + 0.1 * world.parameter(Input.REPAYMENT_NEED), within(1e-12));
  }

  @Test
  void anEarlyRepaymentIsNeverMoreThanIsOwed() {
    World world = opened(draft().set(Input.BORROWING_SIZE, 1));
    double total = world.debts.total[0];
    double owed = world.debts.to(world, 0, 1);
    new Repay().make(world, 0, 1);
    new Debt(world).act(world, 1);
    double part = 1 - Math.exp(-total / owed);
    double left = Math.exp(-1 / (4 * world.start(Input.MATURITY)[0]));
    double after = owed * left * (1 - part) + owed * (1 - left);
    assertThat(world.debts.to(world, 0, 1)).isCloseTo(after, within(1e-12)).isPositive();
    assertThat(world.debts.cost[0]).isPositive();
  }

  @Test
  void anInvestmentRaisesTheReferenceOfOwnCapacityAndCostsAYear() {
    World world = opened(draft());
    int own = world.tie(1, 0, SELF);
    double step = world.parameter(Input.INVESTMENT_STEP);
    double share = world.share[own];
    double outlay =
        world.parameter(Input.INVESTMENT_COST)
            * world.traffic.chosenWeight[world.domains]
            * share
            * step;
    new Invest().make(world, 1, 0);
    assertThat(world.ownCapacity.spending[1]).isCloseTo(outlay, within(1e-12));
    new Portfolio(world).act(world, 1);
    double odds = share / (1 - share) * Math.exp(step);
    assertThat(world.shareReference[own]).isCloseTo(odds / (1 + odds), within(1e-12));
    double spent = 0;
    for (int quarter = 0; quarter < 200; quarter++) {
      spent += world.ownCapacity.spending[1] / 4;
      new Upkeep().act(world, quarter);
    }
    assertThat(spent).isCloseTo(outlay, within(1e-12));
    assertThat(world.ownCapacity.gained[world.domains])
        .isCloseTo(step * Math.pow(1 - world.parameter(Input.CAPACITY_DECAY), 200), within(1e-12));
  }

  @Test
  void itIsTheMoreWantedTheMoreOwnCapacityHasGained() {
    World world = opened(draft());
    double rate = world.parameter(Input.INVESTMENT);
    double usual = Math.log(rate / (1 - rate) / 3);
    assertThat(new Invest().appeal(world, 1, 0)).isCloseTo(usual, within(1e-12));
    int own = world.tie(1, 0, SELF);
    world.marginal[own] += 0.02;
    double gained = 0.02 * (1 - world.share[own]);
    double scale =
        world.parameter(Input.CHOICE_SENSITIVITY)
            / Math.sqrt(world.traffic.chosenWeight[world.domains]);
    assertThat(new Invest().appeal(world, 1, 0)).isCloseTo(usual + scale * gained, within(1e-12));
  }

  @Test
  void atTheStartTheyAreMadeAsOftenAsTheirRatesSay() {
    Worlds.Draft draft =
        draft().off(Mechanism.DEALS, Mechanism.CORRIDORS).set(Input.BORROWING, 0.1);
    draft.set(Input.INVESTMENT, 0.2).set(Input.INITIATIVE_RATE, 0).set(Input.DEFECTION_RATE, 0);
    draft.set(Input.MEDIATION_RATE, 0).set(Input.NEUTRALITY_RATE, 0);
    draft.quarters = 1;
    int[] made = new int[1];
    BalancingModel model = new BalancingModel(draft.plan());
    for (int repeat = 0; repeat < 4000; repeat++) {
      model.run(
          1,
          0,
          repeat,
          (world, tick) -> {
            if (tick == 1) {
              made[0] += world.ownCapacity.spending[0] > 0 ? 1 : 0;
            }
          });
    }
    double all = 1 + 2 * 0.1 / 0.9 + 0.2 / 0.8;
    assertThat(made[0] / 4000.0).isCloseTo(0.2 / 0.8 / all, within(0.025));
  }

  @Test
  void switchedOffTheirInputsChangeNoBit() {
    Mechanism[] mechanisms = {Mechanism.BORROWING, Mechanism.INVESTMENT};
    List<List<Input>> inputs =
        List.of(
            List.of(
                Input.BORROWING, Input.BORROWING_SIZE, Input.BORROWING_NEED, Input.REPAYMENT_NEED),
            List.of(
                Input.INVESTMENT,
                Input.INVESTMENT_STEP,
                Input.INVESTMENT_COST,
                Input.CAPACITY_DECAY));
    for (int n = 0; n < mechanisms.length; n++) {
      Worlds.Draft off = draft().off(mechanisms[n]);
      double[] plain = ended(off).autonomy.clone();
      inputs.get(n).forEach(input -> off.setAll(input, 0.4));
      assertThat(ended(off).autonomy).as("%s", mechanisms[n]).containsExactly(plain);
      Worlds.Draft on = draft();
      inputs.get(n).forEach(input -> on.setAll(input, 0.4));
      assertThat(ended(on).autonomy).as("%s on", mechanisms[n]).isNotEqualTo(plain);
    }
  }
}
