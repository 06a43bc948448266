package org.multivector.model;

import java.util.List;
import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Debts;
import org.multivector.world.Input;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state repays a creditor abroad ahead of time. Against holding still, in log-odds,
 *
 * <pre>
 * log(q/(1 - q)) + log(s_j / sum s) + beta (distress - distress(0)),
 * </pre>
 *
 * q the part of the quarters in which it does so as things are at the start, s_j the creditor's
 * share of the debt (the sum over creditors abroad). It repays {@code b_j (1 - e^(-size
 * B(0)/b_j))}: of a large debt the size of a loan, never more than it owes.
 */
final class Repay extends Move {

  @Override
  String name() {
    return "repay";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.partners().subList(0, roster.self()).stream().map(Roster.Entry::id).toList();
  }

  @Override
  double appeal(World world, int state, int creditor) {
    Debts debts = world.debts;
    double rate = world.parameter(Input.BORROWING);
    if (rate == 0 || !Borrow.isPossible(world, state) || debts.to(world, state, creditor) == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    int from = world.tie(state, debts.domain, 0);
    double abroad = 1 - world.share[from + world.plan.roster().self()];
    double strain = debts.distress[state] - debts.distressAtStart[state];
    return Logarithm.of(rate / (1 - rate) * world.share[from + creditor] / abroad)
        + world.parameter(Input.REPAYMENT_NEED) * strain;
  }

  @Override
  void make(World world, int state, int creditor) {
    Debts debts = world.debts;
    double owed = debts.to(world, state, creditor);
    double size = world.parameter(Input.BORROWING_SIZE) * debts.totalAtStart[state];
    debts.repaid[debts.place(state, creditor)] += 1 - Exp.of(-size / owed);
  }
}
