package org.multivector.model;

import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Debts;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * Debts over GDP by creditor,
 *
 * <pre>
 * b_j' = e^-(g - g0) [b_j (1 - ahead_j) e^((r - r0 - rho_j / M) / 4) + N lambda_j tau_j + extra_j],
 * N = B(0) (1 - e^(-1 / (4 M))),
 * </pre>
 *
 * g the growth of the quarter and g0 its trend, r interest a year and r0 that of the start, M the
 * maturity in years, tau what the portfolio wants, lambda and rho what a power makes of its lending
 * and of repayment (1 at the start). N is what holds debts at their start. Shares of finance are
 * {@code b_j / sum b}. Service is {@code r B + 4 (due)} a year, what is due being all that is
 * repaid but not ahead of time, distress {@code logit^-1(k (service / revenue - .2))}; what debts
 * cost is {@code r0 B + 4 (repaid - new)} a year, as a difference from the start: interest and what
 * flows back to creditors, less what they lend.
 */
final class Debt implements Submodel {

  private static final double BEARABLE = 0.2;

  private final double[] owed;

  /** For worlds of this shape. */
  public Debt(World world) {
    owed = new double[world.partners];
  }

  /** Takes the distress of the start. */
  void open(World world) {
    Debts debts = world.debts;
    for (int i = 0; i < world.states; i++) {
      double due = debts.totalAtStart[i] * (1 - kept(world, i, 1, 0));
      strain(world, i, due);
      debts.distressAtStart[i] = debts.distress[i];
      debts.creditAtStart[i] = debts.credit[i];
    }
  }

  @Override
  public void act(World world, int tick) {
    if (world.isFrozen(Mechanism.DEBT)) {
      return;
    }
    for (int i = 0; i < world.states; i++) {
      if (world.debts.govern(world, i, world.debts.domain)) {
        lendAndRepay(world, i);
      }
    }
  }

  private void lendAndRepay(World world, int state) {
    Debts debts = world.debts;
    double before = debts.total[state];
    int from = world.tie(state, debts.domain, 0);
    double usual = kept(world, state, 1, 0);
    double accrued =
        world.now(Input.INTEREST_RATE)[state] - world.start(Input.INTEREST_RATE)[state];
    double interest = accrued == 0 ? 1 : Exp.of(accrued / 4);
    double surprise = world.growthSurprise[state];
    double growth = surprise == 0 ? 1 : Exp.of(-surprise / 4);
    double due = 0;
    double repaid = 0;
    double lent = 0;
    double total = 0;
    for (int j = 0; j < world.partners; j++) {
      double debt = before * world.share[from + j];
      double left = kept(world, state, asked(world, j), usual);
      due += debt * (1 - left);
      left *= 1 - ahead(world, state, j);
      double money = newMoney(world, state, j, usual);
      repaid += debt * (1 - left);
      lent += money;
      owed[j] = growth * (debt * left * interest + money);
      total += owed[j];
    }
    for (int j = 0; j < world.partners; j++) {
      world.share[from + j] = owed[j] / total;
    }
    debts.total[state] = total;
    debts.cost[state] =
        world.start(Input.INTEREST_RATE)[state] * (before - debts.totalAtStart[state])
            + 4 * (repaid - lent);
    strain(world, state, due);
  }

  private static double newMoney(World world, int state, int partner, double usual) {
    Debts debts = world.debts;
    int place = debts.place(state, partner);
    double lent =
        debts.totalAtStart[state] * (1 - usual) * lending(world, partner) * debts.wanted[place];
    double extra = debts.extra[place];
    debts.extra[place] = 0;
    return lent + extra;
  }

  private static double ahead(World world, int state, int partner) {
    int place = world.debts.place(state, partner);
    double part = world.debts.repaid[place];
    world.debts.repaid[place] = 0;
    return part;
  }

  /** Part of a debt that is left after a quarter. */
  private static double kept(World world, int state, double speed, double usual) {
    if (speed == 1 && usual > 0) {
      return usual;
    }
    return Exp.of(-speed / (4 * world.start(Input.MATURITY)[state]));
  }

  private static double asked(World world, int partner) {
    return partner < world.powers ? world.now(Input.REPAYMENT)[partner] : 1;
  }

  /** What a partner makes of its lending. */
  static double lending(World world, int partner) {
    return partner < world.powers ? world.now(Input.LENDING)[partner] : 1;
  }

  private static void strain(World world, int state, double due) {
    Debts debts = world.debts;
    double service = world.now(Input.INTEREST_RATE)[state] * debts.total[state] + 4 * due;
    double strain = service / world.start(Input.REVENUE)[state] - BEARABLE;
    double odds = world.parameter(Input.DISTRESS_SLOPE) * strain;
    debts.distress[state] = 1 / (1 + Exp.of(-odds));
    debts.credit[state] = -Math.max(odds, 0) - Logarithm.of(1 + Exp.of(-Math.abs(odds)));
  }
}
