package org.multivector.model;

import java.util.List;
import org.multivector.chance.Logarithm;
import org.multivector.world.Debts;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state borrows beyond its rule from a lender abroad. Against holding still, in log-odds,
 *
 * <pre>
 * log(q/(1 - q)) + log(lambda_j tau_j / sum tau) + beta cost + log((1 - distress)/(1 - distress(0))),
 * </pre>
 *
 * q the part of the quarters in which it does so as things are at the start, lambda tau what the
 * lender lends of what the state wants (the sum over lenders abroad), cost that of its debts: who
 * is short of money asks for some, and who is in distress is refused.
 */
final class Borrow extends Move {

  @Override
  String name() {
    return "borrow";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.partners().subList(0, roster.self()).stream().map(Roster.Entry::id).toList();
  }

  @Override
  double appeal(World world, int state, int lender) {
    Debts debts = world.debts;
    double rate = world.parameter(Input.BORROWING);
    double part = debts.wanted[debts.place(state, lender)] * Debt.lending(world, lender);
    if (rate == 0 || part == 0 || !isPossible(world, state)) {
      return Double.NEGATIVE_INFINITY;
    }
    return Logarithm.of(rate / (1 - rate) * part / abroad(world, state))
        + debts.credit[state]
        - debts.creditAtStart[state]
        + world.parameter(Input.BORROWING_NEED) * debts.cost[state];
  }

  /** Whether a state can borrow or repay beyond its rule at all. */
  static boolean isPossible(World world, int state) {
    return world.has(Mechanism.BORROWING)
        && world.debts.govern(world, state, world.debts.domain)
        && !world.isFrozen(Mechanism.DEBT);
  }

  private static double abroad(World world, int state) {
    int self = world.plan.roster().self();
    double sum = 0;
    for (int j = 0; j < self; j++) {
      sum += world.debts.wanted[world.debts.place(state, j)];
    }
    return sum;
  }

  @Override
  void make(World world, int state, int lender) {
    Debts debts = world.debts;
    debts.extra[debts.place(state, lender)] +=
        world.parameter(Input.BORROWING_SIZE) * debts.totalAtStart[state];
  }
}
