package org.multivector.model;

import org.multivector.chance.Exp;
import org.multivector.chance.Logarithm;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/**
 * What a state earns from abroad, relative to its trend,
 *
 * <pre>
 * I = prod over sources (1 + share (level - 1)),   y += v (nu log I - y),
 * </pre>
 *
 * share the source's share of GDP at the start, y what income has made of the log of GDP. The level
 * of exports of a commodity is its price; that of remittances what hosts pay, the mean over them by
 * the shares of labour ties of {@code sent e^(eps (growth of the host beyond its trend))}; that of
 * re-export is an input; that of transit is what corridors last earned the state. (Remittances
 * follow the host's economy: Frankel 2011. Terms of trade and growth: Deaton and Miller 1996.)
 */
final class Income implements Submodel {

  private final int labour;
  private final double[] pay;

  /** For worlds of this shape. */
  public Income(World world) {
    labour = world.plan.roster().find(Dimension.DOMAIN, "labour");
    pay = new double[world.partners];
  }

  @Override
  public void act(World world, int tick) {
    if (!world.has(Mechanism.INCOME)) {
      return;
    }
    payOfHosts(world, tick);
    for (int i = 0; i < world.states; i++) {
      world.incomes.income[i] =
          exports(world, i) * reexport(world, i) * remittances(world, i, tick) * transit(world, i);
    }
    for (int i = 0; i < world.states; i++) {
      spend(world, i);
    }
  }

  private static void spend(World world, int state) {
    double wanted =
        world.parameter(Input.INCOME_EFFECT) * Logarithm.of(world.incomes.income[state]);
    double change = world.parameter(Input.INCOME_SPEED) * (wanted - world.incomes.effect[state]);
    world.incomes.effect[state] += change;
    world.stateGrowth[state] += change;
    world.growthSurprise[state] += 4 * change;
  }

  private static double exports(World world, int state) {
    double[] share = world.start(Input.EXPORT_INCOME);
    int commodities = world.markets.logPrice.length;
    double product = 1;
    for (int c = 0; c < commodities; c++) {
      double part = share[state * commodities + c];
      double logPrice = world.markets.logPrice[c];
      if (part > 0 && logPrice != 0) {
        product *= 1 + part * (Exp.of(logPrice) - 1);
      }
    }
    return product;
  }

  private static double reexport(World world, int state) {
    return 1 + world.start(Input.REEXPORT_INCOME)[state] * (world.now(Input.REEXPORT)[state] - 1);
  }

  /** Written without the share, which may be 0 at the start. */
  private static double transit(World world, int state) {
    double more = world.traffic.income[state] - world.traffic.incomeAtStart[state];
    return 1 + more / world.start(Input.STATE_GDP)[state];
  }

  private double remittances(World world, int state, int tick) {
    double share = world.start(Input.REMITTANCE_INCOME)[state];
    if (share == 0 || labour < 0) {
      return 1;
    }
    int region = world.plan.roster().region();
    pay[region] = pay(world, neighboursGrowth(world, state, tick));
    double[] sent = world.now(Input.REMITTANCES);
    double sum = 0;
    double shares = 0;
    for (int j = 0; j < world.partners; j++) {
      double tie = j == world.plan.roster().self() ? 0 : world.share[world.tie(state, labour, j)];
      sum += tie * sent[state * world.partners + j] * pay[j];
      shares += tie;
    }
    return shares == 0 ? 1 : 1 + share * (sum / shares - 1);
  }

  private void payOfHosts(World world, int tick) {
    double[] trend = world.start(Input.POWER_GROWTH);
    for (int p = 0; p < world.powers; p++) {
      pay[p] = pay(world, beyondTrend(world, world.powerGrowth[p], trend[p], tick));
    }
    double world0 = world.parameter(Input.WORLD_GROWTH);
    pay[world.plan.roster().rest()] =
        pay(world, beyondTrend(world, world.worldGrowth[0], world0, tick));
  }

  private static double pay(World world, double growth) {
    double elasticity = world.parameter(Input.REMITTANCE_ELASTICITY);
    return growth == 0 ? 1 : Exp.of(elasticity * growth);
  }

  /** Growth of the others of the region beyond their trends, by GDP at the start. */
  private static double neighboursGrowth(World world, int state, int tick) {
    double[] trend = world.start(Input.STATE_GROWTH);
    double[] gdp = world.start(Input.STATE_GDP);
    double sum = 0;
    double weights = 0;
    for (int j = 0; j < world.states; j++) {
      if (j != state) {
        sum += gdp[j] * beyondTrend(world, world.stateGrowth[j], trend[j], tick);
        weights += gdp[j];
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double beyondTrend(World world, double growth, double trend, int tick) {
    return world.has(Mechanism.GROWTH) ? growth - tick * trend / 4 : growth;
  }
}
