package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Economies, budgets and publics of states, by the equations of the ODD. */
final class HomeEquationTest {

  @Test
  void growth() {
    Around.each(
        Growth.class,
        world -> new double[][] {world.stateGrowth, world.powerGrowth, world.worldGrowth},
        (before, world, tick) -> {
          Roster roster = world.plan.roster();
          for (int i = 0; i < world.states; i++) {
            double g = world.now(Input.STATE_GROWTH)[i];
            double sd = world.now(Input.STATE_GROWTH_SD)[i];
            double step = step(world, tick, roster.states().get(i).id(), g, sd);
            Around.same("log Y", world.stateGrowth[i], before[0][i] + step);
            double trend = world.has(Mechanism.GROWTH) ? world.start(Input.STATE_GROWTH)[i] : 0;
            Around.same("growth beyond trend", world.growthSurprise[i], 4 * step - trend);
          }
          for (int p = 0; p < world.powers; p++) {
            double g = world.now(Input.POWER_GROWTH)[p];
            double sd = world.now(Input.POWER_GROWTH_SD)[p];
            double step = step(world, tick, roster.powers().get(p).id(), g, sd);
            Around.same("log Y_p", world.powerGrowth[p], before[1][p] + step);
          }
          double g = world.parameter(Input.WORLD_GROWTH);
          double sd = world.parameter(Input.WORLD_GROWTH_SD);
          Around.same(
              "log Y_w", world.worldGrowth[0], before[2][0] + step(world, tick, "world", g, sd));
        });
  }

  private static double step(World world, int tick, String id, double g, double sd) {
    return (world.has(Mechanism.GROWTH) ? g / 4 : 0)
        + (world.has(Mechanism.GROWTH_SHOCKS) ? sd * normal(world, tick, "growth", id) : 0);
  }

  private static double normal(World world, int tick, String what, String id) {
    return Draws.normal(world.seed, Draws.name(what, id), world.draw, world.repeat, tick, 0);
  }

  @Test
  void generations() {
    Around.each(
        Generations.class,
        world -> new double[][] {world.generations},
        (before, world, tick) -> {
          for (int p = 0; p < world.powers; p++) {
            double drift = world.has(Mechanism.GENERATIONS) ? world.now(Input.GENERATIONS)[p] : 0;
            Around.same("G", world.generations[p], before[0][p] + drift / 4);
          }
        });
  }

  @Test
  void prices() {
    Around.each(
        Prices.class,
        world -> new double[][] {world.markets.shift},
        (before, world, tick) -> {
          List<Roster.Entry> commodities = world.plan.roster().commodities();
          for (int c = 0; c < commodities.size(); c++) {
            double r = world.start(Input.PRICE_PERSISTENCE)[c];
            double z = normal(world, tick, "price", commodities.get(c).id());
            double x = r * before[0][c] + world.start(Input.PRICE_SD)[c] * Math.sqrt(1 - r * r) * z;
            double logPrice = Math.log(world.now(Input.PRICE)[c]);
            logPrice += world.has(Mechanism.PRICES) ? x : 0;
            Around.same("log P", world.markets.logPrice[c], logPrice);
          }
        });
  }

  @Test
  void income() {
    Around.each(
        Income.class,
        world -> new double[][] {world.stateGrowth, world.incomes.effect, world.growthSurprise},
        (before, world, tick) -> {
          for (int i = 0; i < world.states; i++) {
            boolean works = world.has(Mechanism.INCOME);
            double income = works ? income(world, i, tick, before[0]) : 1;
            double speed = works ? world.parameter(Input.INCOME_SPEED) : 0;
            double wanted = world.parameter(Input.INCOME_EFFECT) * Math.log(income);
            double change = speed * (wanted - before[1][i]);
            Around.same("I", world.incomes.income[i], income);
            Around.same("y", world.incomes.effect[i], before[1][i] + change);
            Around.same("log Y", world.stateGrowth[i], before[0][i] + change);
            Around.same("growth", world.growthSurprise[i], before[2][i] + 4 * change);
          }
        });
  }

  private static double income(World world, int i, int tick, double[] growth) {
    int commodities = world.markets.logPrice.length;
    double income = 1;
    for (int c = 0; c < commodities; c++) {
      double q = world.start(Input.EXPORT_INCOME)[i * commodities + c];
      income *= 1 + q * (Math.exp(world.markets.logPrice[c]) - 1);
    }
    double q = world.start(Input.REEXPORT_INCOME)[i];
    income *= 1 + q * (world.now(Input.REEXPORT)[i] - 1);
    if (world.has(Mechanism.TRANSIT_INCOME)) {
      double more = world.traffic.income[i] - world.traffic.incomeAtStart[i];
      income *= 1 + more / world.start(Input.STATE_GDP)[i];
    }
    double sent = world.start(Input.REMITTANCE_INCOME)[i];
    return income * (1 + sent * (remittances(world, i, tick, growth) - 1));
  }

  private static double remittances(World world, int i, int tick, double[] growth) {
    int labour = domain(world, "labour");
    double sum = 0;
    double shares = 0;
    for (int j = 0; labour >= 0 && j < world.partners - 1; j++) {
      double s = world.share[world.tie(i, labour, j)];
      double t = world.now(Input.REMITTANCES)[i * world.partners + j];
      double g = hostGrowth(world, i, j, tick, growth);
      sum += s * t * Math.exp(world.parameter(Input.REMITTANCE_ELASTICITY) * g);
      shares += s;
    }
    return shares > 0 ? sum / shares : 1;
  }

  private static int domain(World world, String id) {
    return world.plan.roster().domains().stream().map(Roster.Entry::id).toList().indexOf(id);
  }

  /** Partners are powers, the region, the rest of the world and own capacity, in this order. */
  private static double hostGrowth(World world, int i, int j, int tick, double[] growth) {
    double quarters = world.has(Mechanism.GROWTH) ? tick / 4.0 : 0;
    if (j < world.powers) {
      return world.powerGrowth[j] - quarters * world.start(Input.POWER_GROWTH)[j];
    }
    if (j > world.powers) {
      return world.worldGrowth[0] - quarters * world.parameter(Input.WORLD_GROWTH);
    }
    double sum = 0;
    double gdp = 0;
    for (int n = 0; n < world.states; n++) {
      double y = n == i ? 0 : world.start(Input.STATE_GDP)[n];
      sum += y * (growth[n] - quarters * world.start(Input.STATE_GROWTH)[n]);
      gdp += y;
    }
    return gdp > 0 ? sum / gdp : 0;
  }

  @Test
  void upkeep() {
    Around.each(
        Upkeep.class,
        world -> new double[][] {world.ownCapacity.gained, world.ownCapacity.spending},
        (before, world, tick) -> {
          double left = 1 - world.parameter(Input.CAPACITY_DECAY);
          for (int n = 0; n < before[0].length; n++) {
            Around.same("k", world.ownCapacity.gained[n], left * before[0][n]);
          }
          for (int i = 0; i < world.states; i++) {
            Around.same("out", world.ownCapacity.spending[i], 0.75 * before[1][i]);
          }
        });
  }

  @Test
  void debt() {
    int[] ahead = new int[1];
    Around.each(
        Debt.class,
        world ->
            new double[][] {
              world.share,
              world.debts.total,
              world.debts.extra,
              world.debts.repaid,
              world.debts.cost,
              world.debts.distress
            },
        (before, world, tick) -> {
          int finance = domain(world, "finance");
          boolean works = world.has(Mechanism.DEBT) && !world.isFrozen(Mechanism.DEBT);
          for (int i = 0; i < world.states; i++) {
            if (works && finance >= 0 && world.start(Input.DEBT)[i] > 0) {
              ahead[0] += checkDebt(world, i, finance, before);
            } else {
              Around.same("B", world.debts.total[i], before[1][i]);
              Around.same("C", world.debts.cost[i], 0);
              Around.same("dis", world.debts.distress[i], before[5][i]);
            }
          }
          if (!works) {
            assertThat(world.share).isEqualTo(before[0]);
          }
        });
    assertThat(ahead[0]).isPositive();
  }

  private static int checkDebt(World world, int i, int finance, double[][] before) {
    double all = before[1][i];
    double allAtStart = world.debts.totalAtStart[i];
    double r = world.now(Input.INTEREST_RATE)[i];
    double r0 = world.start(Input.INTEREST_RATE)[i];
    double m = world.start(Input.MATURITY)[i];
    double[] b = new double[world.partners];
    double total = 0;
    double due = 0;
    double repaid = 0;
    double lent = 0;
    int ahead = 0;
    for (int j = 0; j < world.partners; j++) {
      int place = i * world.partners + j;
      double lambda = j < world.powers ? world.now(Input.LENDING)[j] : 1;
      double rho = j < world.powers ? world.now(Input.REPAYMENT)[j] : 1;
      double old = all * before[0][world.tie(i, finance, j)];
      double a = before[3][place];
      double money = allAtStart * (1 - Math.exp(-1 / (4 * m))) * lambda * world.debts.wanted[place];
      money += before[2][place];
      double left = Math.exp(-rho / (4 * m));
      b[j] = old * (1 - a) * Math.exp((r - r0) / 4) * left + money;
      b[j] *= Math.exp(-world.growthSurprise[i] / 4);
      total += b[j];
      due += old * (1 - left);
      repaid += old * (1 - (1 - a) * left);
      lent += money;
      ahead += a > 0 ? 1 : 0;
    }
    for (int j = 0; j < world.partners; j++) {
      Around.same("s", world.share[world.tie(i, finance, j)], b[j] / total);
    }
    Around.same("B", world.debts.total[i], total);
    Around.same("C", world.debts.cost[i], r0 * (all - allAtStart) + 4 * (repaid - lent));
    checkDistress(world, i, r * total + 4 * due, world.debts.distress, world.debts.credit);
    return ahead;
  }

  private static void checkDistress(
      World world, int i, double service, double[] distress, double[] credit) {
    double revenue = world.start(Input.REVENUE)[i];
    double x = world.parameter(Input.DISTRESS_SLOPE) * (service / revenue - 0.2);
    Around.same("dis", distress[i], 1 / (1 + Math.exp(-x)));
    Around.same("log(1 - dis)", credit[i], -Math.log(1 + Math.exp(x)));
  }

  @Test
  void debtAndDistressAtTheStart() {
    Around.start(
        world -> {
          int finance = domain(world, "finance");
          for (int i = 0; i < world.states; i++) {
            double own = finance < 0 ? 0 : world.share[world.tie(i, finance, world.partners - 1)];
            double b = finance < 0 ? 0 : world.start(Input.DEBT)[i] / (1 - own);
            double due = b * (1 - Math.exp(-1 / (4 * world.start(Input.MATURITY)[i])));
            double service = world.start(Input.INTEREST_RATE)[i] * b + 4 * due;
            Around.same("B(0)", world.debts.totalAtStart[i], b);
            checkDistress(
                world, i, service, world.debts.distressAtStart, world.debts.creditAtStart);
          }
        });
  }

  @Test
  void legitimacy() {
    Around.each(
        Legitimacy.class,
        world -> new double[][] {world.legitimacyShift},
        (before, world, tick) -> {
          for (int i = 0; i < world.states; i++) {
            double z = before[0][i];
            z += world.has(Mechanism.LEGITIMACY) ? legitimacyChange(world, i, z) : 0;
            Around.same("z", world.legitimacyShift[i], z);
            Around.same("l", world.legitimacy[i], Terms.shifted(world.now(Input.LEGITIMACY)[i], z));
          }
        });
  }

  private static double legitimacyChange(World world, int i, double z) {
    double gained = autonomy(world, i) - world.autonomyAtStart[i];
    double conceded = -world.bargains.usual[i];
    for (int p = 0; p < world.powers; p++) {
      conceded += world.bargains.conceded[world.pair(i, p)];
    }
    if (!world.has(Mechanism.CONCESSION_COST)) {
      conceded = 0;
    }
    return world.parameter(Input.LEGITIMACY_GROWTH) * world.growthSurprise[i]
        - world.parameter(Input.LEGITIMACY_LOSS) * world.economicLoss[i]
        + world.parameter(Input.LEGITIMACY_AUTONOMY) * gained
        - world.parameter(Input.LEGITIMACY_CONDITIONS) * world.deals.conceded[i]
        - world.parameter(Input.LEGITIMACY_CONCESSION) * conceded
        - world.parameter(Input.LEGITIMACY_SPEED) * z;
  }

  /** With what is perceived. */
  private static double autonomy(World world, int i) {
    double a = 0;
    for (int k = 0; k < world.issues; k++) {
      double s = world.resolve[i * world.issues + k];
      a += world.start(Input.ISSUE_WEIGHT)[k] * s / (s + world.pressure[i * world.issues + k]);
    }
    return a;
  }

  @Test
  void sentiment() {
    Around.each(
        Sentiment.class,
        world -> new double[][] {world.sentimentShift},
        (before, world, tick) -> {
          boolean works = world.has(Mechanism.SENTIMENT) && !world.isFrozen(Mechanism.SENTIMENT);
          boolean resented = world.has(Mechanism.CUT_RESENTMENT);
          for (int pair = 0; pair < before[0].length; pair++) {
            double z = before[0][pair];
            double o = resented && world.bargains.struck[pair] ? 1 : 0;
            double dominance = world.leverage[pair] - world.leverageAtStart[pair];
            double change =
                -world.parameter(Input.SENTIMENT_SPEED) * z
                    - world.parameter(Input.SENTIMENT_DOMINANCE) * dominance
                    - world.parameter(Input.SENTIMENT_CUT) * o;
            z += works ? change : 0;
            double f0 = world.now(Input.SENTIMENT)[pair];
            double g = world.generations[pair % world.powers];
            Around.same("z", world.sentimentShift[pair], z);
            Around.same("f", world.sentiment[pair], Terms.shifted(f0, z + g));
          }
        });
  }

  @Test
  void cohesion() {
    Around.each(
        Cohesion.class,
        world -> new double[][] {world.cohesionShift},
        (before, world, tick) -> {
          for (int i = 0; i < world.states; i++) {
            for (int j = 0; j < world.states; j++) {
              if (i != j) {
                int pair = i * world.states + j;
                double z = before[0][pair];
                z += world.has(Mechanism.COHESION) ? cohesionChange(world, i, j, z) : 0;
                Around.same("z", world.cohesionShift[pair], z);
                Around.same(
                    "h", world.cohesion[pair], Terms.shifted(world.now(Input.COHESION)[pair], z));
              }
            }
          }
        });
  }

  private static double cohesionChange(World world, int i, int j, double z) {
    int pair = i * world.states + j;
    double f = world.memberships.accord[pair] + world.region.accord[pair];
    double c = commonPressure(world, i, j) - world.commonPressureAtStart[pair];
    double s = -added(world, Input.BORDER_DISPUTE, pair) - added(world, Input.WATER_DISPUTE, pair);
    double x = added(world, Input.CLASH, pair);
    double[] o = world.now(Input.WATER_STRESS);
    double[] o0 = world.start(Input.WATER_STRESS);
    double w =
        world.now(Input.WATER_DISPUTE)[pair] * (o[i] + o[j]) / 2
            - world.start(Input.WATER_DISPUTE)[pair] * (o0[i] + o0[j]) / 2;
    return world.parameter(Input.COHESION_SPEED) * (f - z)
        + world.parameter(Input.COHESION_PRESSURE) * c
        + (world.has(Mechanism.DISPUTES) ? world.parameter(Input.SETTLEMENT) * s : 0)
        - (world.has(Mechanism.WATER_STRESS) ? world.parameter(Input.WATER_EFFECT) * w : 0)
        - (world.has(Mechanism.CLASHES) ? world.parameter(Input.CLASH_EFFECT) * x : 0);
  }

  private static double added(World world, Input input, int pair) {
    return world.now(input)[pair] - world.start(input)[pair];
  }

  private static double commonPressure(World world, int i, int j) {
    double c = 0;
    for (int k = 0; k < world.issues; k++) {
      double product = world.pressure[i * world.issues + k] * world.pressure[j * world.issues + k];
      c += world.start(Input.ISSUE_WEIGHT)[k] * Math.sqrt(product);
    }
    return c;
  }

  @Test
  void commonPressureAtTheStart() {
    Around.start(
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int j = 0; j < world.states; j++) {
              double c = world.commonPressureAtStart[i * world.states + j];
              Around.same("c(0)", c, commonPressure(world, i, j));
            }
          }
        });
  }

  @Test
  void resolve() {
    Around.each(
        Resolve.class,
        world -> {
          for (int i = 0; i < world.states; i++) {
            for (int k = 0; k < world.issues; k++) {
              double expected =
                  world.parameter(Input.RESOLVE)
                      * size(world, i)
                      * legitimacyFactor(world, i)
                      * strain(world, i)
                      * solidarity(world, i, k);
              Around.same("S", world.resolve[i * world.issues + k], expected);
            }
          }
        });
  }

  private static double size(World world, int i) {
    double product = 1;
    for (int j = 0; j < world.states; j++) {
      product *= gdp(world, j);
    }
    double ratio = gdp(world, i) / Math.pow(product, 1.0 / world.states);
    double eps = world.has(Mechanism.SIZE_EFFECT) ? world.parameter(Input.SIZE_EFFECT) : 0;
    return Math.pow(ratio, eps);
  }

  private static double gdp(World world, int i) {
    double growth = world.isFrozen(Mechanism.SIZE_EFFECT) ? 0 : world.stateGrowth[i];
    return world.start(Input.STATE_GDP)[i] * Math.exp(growth);
  }

  private static double legitimacyFactor(World world, int i) {
    double before = world.start(Input.LEGITIMACY)[i];
    boolean works = world.has(Mechanism.LEGITIMACY_EFFECT) && before > 0;
    double eps = works ? world.parameter(Input.LEGITIMACY_EFFECT) : 0;
    return Math.pow(before > 0 ? world.legitimacy[i] / before : 1, eps);
  }

  private static double strain(World world, int i) {
    double distress = world.debts.distress[i] - world.debts.distressAtStart[i];
    double lost = world.economicLoss[i] + (world.has(Mechanism.DISTRESS) ? distress : 0);
    return world.has(Mechanism.LOSS_EFFECT)
        ? Math.exp(-world.parameter(Input.LOSS_EFFECT) * lost)
        : 1;
  }

  private static double solidarity(World world, int i, int k) {
    if (world.states == 1 || !world.has(Mechanism.SOLIDARITY)) {
      return 1;
    }
    double now = 0;
    double before = 0;
    for (int j = 0; j < world.states; j++) {
      int pair = i * world.states + j;
      now += i == j ? 0 : world.cohesion[pair] / (world.states - 1);
      before += i == j ? 0 : world.start(Input.COHESION)[pair] / (world.states - 1);
    }
    double eta = world.parameter(Input.SOLIDARITY);
    double m = world.now(Input.COORDINATION)[i * world.issues + k];
    double left = m * (1 - world.region.aside[i]);
    return (1 + eta * now * left) / (1 + eta * before * m);
  }
}
