package org.multivector.world;

import java.util.Arrays;

/**
 * What states owe, and to whom. A state's debt to a partner is its share in the domain {@code
 * finance} of all that it owes, so that shares of finance are shares of debt whatever moves them.
 */
public final class Debts {

  /** All that a state owes over its GDP, to its own lenders too. */
  public final double[] total;

  /** The same at the start. */
  public final double[] totalAtStart;

  /** Share of a partner in the new money that a state wants, by state and partner. */
  public final double[] wanted;

  /** What a state has borrowed beyond its rule, over GDP, in this quarter, by state and partner. */
  public final double[] extra;

  /** Part of a debt that is repaid ahead of time in this quarter, by state and partner. */
  public final double[] repaid;

  /** What debts cost a year more than at the start, over GDP. */
  public final double[] cost;

  /** How far debts strain the budget, between 0 and 1, now and at the start. */
  public final double[] distress;

  public final double[] distressAtStart;

  /**
   * Logarithm of what distress leaves of 1, now and at the start: distress itself may round to 1.
   */
  public final double[] credit;

  public final double[] creditAtStart;

  /** The domain of debts, or -1 if there is none. */
  public final int domain;

  private final int partners;

  Debts(Roster roster) {
    int states = roster.states().size();
    partners = roster.partners().size();
    domain = roster.find(Dimension.DOMAIN, "finance");
    total = new double[states];
    totalAtStart = new double[states];
    wanted = new double[states * partners];
    extra = new double[states * partners];
    repaid = new double[states * partners];
    cost = new double[states];
    distress = new double[states];
    distressAtStart = new double[states];
    credit = new double[states];
    creditAtStart = new double[states];
  }

  void rewind(World world) {
    Arrays.fill(extra, 0);
    Arrays.fill(repaid, 0);
    Arrays.fill(cost, 0);
    for (int i = 0; i < total.length; i++) {
      total[i] = domain < 0 ? 0 : allDebt(world, i);
      totalAtStart[i] = total[i];
      for (int j = 0; j < partners; j++) {
        wanted[place(i, j)] = domain < 0 ? 0 : world.share[world.tie(i, domain, j)];
      }
    }
  }

  /** What is owed abroad, with what its own lenders have in proportion. */
  private double allDebt(World world, int state) {
    double own = world.share[world.tie(state, domain, world.plan.roster().self())];
    return own == 1 ? 0 : world.start(Input.DEBT)[state] / (1 - own);
  }

  /** Place of a state and partner. */
  public int place(int state, int partner) {
    return state * partners + partner;
  }

  /** Whether shares of a state in a domain are shares of its debts. */
  public boolean govern(World world, int state, int inDomain) {
    return inDomain == domain && totalAtStart[state] > 0 && world.has(Mechanism.DEBT);
  }

  /** Debt of a state to a partner over the state's GDP. */
  public double to(World world, int state, int partner) {
    return domain < 0 ? 0 : total[state] * world.share[world.tie(state, domain, partner)];
  }
}
