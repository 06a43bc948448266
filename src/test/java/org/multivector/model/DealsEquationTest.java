package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.world.Conduct;
import org.multivector.world.Deals;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.World;

/** Offers, deals and what is expected of them, by the equations of the ODD description. */
final class DealsEquationTest {

  @Test
  void whatIsExpectedOfTheStart() {
    Around.each(
        DealMaking.class,
        new Around.Watcher() {
          @Override
          public void begins(World world) {
            for (int i = 0; i < world.states; i++) {
              checkExpected(world, i);
            }
          }

          @Override
          public void leaves(World world, int tick) {}
        });
  }

  private static void checkExpected(World world, int i) {
    double[] provoked = new double[world.powers];
    double conditions = 0;
    for (int p = 0; p < world.powers; p++) {
      double rate = isActive(world) ? deals(world, i, p) : 0;
      double exclusivity = world.now(Input.EXCLUSIVITY)[p];
      for (int d = 0; d < world.domains; d++) {
        int tie = world.tie(i, d, p);
        double part = rate == 0 ? 0 : reach(world, i, p, d) / reach(world, i, p);
        double worth = rate * part * meanWorth(world, d, world.now(Input.CAPACITY), p);
        double running = world.isOpen(tie) ? world.parameter(Input.DEAL_LENGTH) * worth : 0;
        Around.same("B(0)", world.deals.worthAtStart[tie], running);
        Around.same("X(0)", world.deals.exclusiveAtStart[tie], exclusivity * running);
        conditions += world.now(Input.CONDITIONALITY)[p] * worth;
      }
      for (int q = 0; q < world.powers; q++) {
        double rivalry = world.now(Input.RIVALRY)[p * world.powers + q];
        provoked[q] += rate * exclusivity * rivalry;
      }
    }
    Around.same("u(0)", world.deals.concededAtStart[i], conditions);
    for (int q = 0; q < world.powers; q++) {
      double usual = provoked[q] / (1 - 0.89 * (1 - provoked[q]));
      Around.same("r(0)", world.deals.reactionAtStart[world.pair(i, q)], usual);
    }
  }

  private static boolean isActive(World world) {
    return world.has(Mechanism.DEALS) && world.has(Mechanism.MOVES);
  }

  /** {@code p* = p E[odds/(1 + odds + odds N)]}, over all sets of others that may offer too. */
  private static double deals(World world, int i, int p) {
    double accepted = 0;
    double odds =
        world.parameter(Input.DEAL_ACCEPTANCE) / (1 - world.parameter(Input.DEAL_ACCEPTANCE));
    for (int set = 0; set < 1 << world.powers; set++) {
      double chance = (set & 1 << p) == 0 ? 1 : 0;
      for (int q = 0; q < world.powers; q++) {
        double offers = q == p ? 0 : offers(world, i, q);
        chance *= (set & 1 << q) == 0 ? 1 - offers : offers;
      }
      accepted += chance * odds / (1 + odds + odds * Integer.bitCount(set));
    }
    return offers(world, i, p) * accepted;
  }

  /** The rate of offers at k = kbar. */
  private static double offers(World world, int i, int p) {
    double all = Arrays.stream(world.now(Input.OFFER_WEIGHT)).reduce(0, Double::sum);
    return world.parameter(Input.DEAL_RATE)
        * world.attentionTo[world.pair(i, p)]
        * reach(world, i, p)
        / all;
  }

  private static double reach(World world, int i, int p) {
    double sum = 0;
    for (int d = 0; d < world.domains; d++) {
      sum += reach(world, i, p, d);
    }
    return sum;
  }

  /** R. */
  private static double reach(World world, int i, int p, int d) {
    double capacity = world.now(Input.CAPACITY)[p * world.domains + d];
    double foothold = 0.02 * capacity * world.traffic.access[world.pair(i, p)];
    boolean opens = world.has(Mechanism.ENTRY) && foothold > 0;
    boolean possible = world.isOpen(world.tie(i, d, p)) || opens;
    boolean refused = world.memberships.refuses[i * world.domains + d];
    return possible && !refused ? capacity * world.now(Input.OFFER_WEIGHT)[d] : 0;
  }

  private static double meanWorth(World world, int d, double[] capacity, int p) {
    return world.parameter(Input.DISBURSEMENT)
        * world.parameter(Input.DEAL_WORTH)
        * world.now(Input.OFFER_WEIGHT)[d]
        * capacity[p * world.domains + d];
  }

  @Test
  void offersAndWhatDealsAreWorth() {
    int[] made = new int[1];
    Around.each(
        DealMaking.class,
        new Around.Watcher() {
          private double[] running = new double[0];
          private double[] exclusive = new double[0];
          private double[] reaction = new double[0];
          private double[] usualZeal = new double[0];
          private double[] rivalsAtStart = new double[0];

          @Override
          public void begins(World world) {
            usualZeal = new double[world.threat.length];
            for (int pair = 0; pair < usualZeal.length; pair++) {
              usualZeal[pair] = usualZeal(world, pair);
            }
            rivalsAtStart = new double[world.share.length];
            for (int tie = 0; tie < rivalsAtStart.length; tie++) {
              rivalsAtStart[tie] = rivals(world, tie);
            }
          }

          @Override
          public void finds(World world) {
            running = world.deals.worth.clone();
            exclusive = world.deals.exclusive.clone();
            reaction = world.deals.reaction.clone();
          }

          @Override
          public void leaves(World world, int tick) {
            if (!isActive(world)) {
              assertThat(world.deals.benefit).containsOnly(0);
              return;
            }
            for (int i = 0; i < world.states; i++) {
              Around.same("u - u(0)", world.deals.conceded[i], -world.deals.concededAtStart[i]);
            }
            double kept = 1 - 1 / world.parameter(Input.DEAL_LENGTH);
            for (int pair = 0; pair < reaction.length; pair++) {
              Around.same("r", world.deals.reaction[pair], 0.89 * reaction[pair]);
              made[0] += checkOffer(world, pair, tick, usualZeal[pair]) ? 1 : 0;
            }
            for (int tie = 0; tie < running.length; tie++) {
              double atStart = world.deals.worthAtStart[tie];
              double b = kept * (running[tie] + atStart);
              double x = kept * exclusive[tie];
              Around.same("B", world.deals.worth[tie] + atStart, b);
              Around.same("X", world.deals.exclusive[tie], x);
              if (tie % world.partners < world.powers) {
                double before = atStart - world.deals.exclusiveAtStart[tie] * rivalsAtStart[tie];
                double now = b - x * rivals(world, tie);
                Around.same("g", world.deals.benefit[tie], now - before);
              }
            }
          }
        });
    assertThat(made[0]).isPositive();
  }

  /** {@code c = sum_q rivalry s}; of a passive partner 0. */
  private static double rivals(World world, int tie) {
    int p = tie % world.partners;
    double sum = 0;
    for (int q = 0; q < world.powers && p < world.powers; q++) {
      sum += world.now(Input.RIVALRY)[p * world.powers + q] * world.share[tie - p + q];
    }
    return sum;
  }

  /** kbar: the mean of 1/2, 1, 2 and 1 at the base rates of postures. */
  private static double usualZeal(World world, int pair) {
    if (!world.has(Mechanism.POSTURES)) {
      return 1;
    }
    double[] rates = ConductEquationTest.rates(world, pair);
    return rates[0] / 2 + rates[1] + 2 * rates[2] + rates[3];
  }

  /** Makes the offer once more, with the same chance; returns whether there is one. */
  private static boolean checkOffer(World world, int pair, int tick, double usualZeal) {
    String state = Around.state(world, pair);
    String power = Around.power(world, pair);
    int i = pair / world.powers;
    int p = pair % world.powers;
    int posture = world.conduct.posture[pair];
    double k = posture == Conduct.NEGLECT ? 0.5 : posture == Conduct.COURT ? 2 : 1;
    double u = Around.uniform(world, tick, "offer", power, state);
    if (u >= offers(world, i, p) * k / usualZeal) {
      assertThat(world.deals.domain[pair]).isEqualTo(Deals.NONE);
      return false;
    }
    int chosen = Deals.NONE;
    double best = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < world.domains; d++) {
      String domain = world.plan.roster().domains().get(d).id();
      double value =
          Math.log(reach(world, i, p, d))
              + Around.gumbel(world, tick, "offer", power, state, "domain", domain);
      if (value > best) {
        best = value;
        chosen = d;
      }
    }
    assertThat(world.deals.domain[pair]).isEqualTo(chosen);
    double size = 2 * Around.uniform(world, tick, "offer", power, state, "size");
    Around.same(
        "y", world.deals.size[pair], size * meanWorth(world, chosen, world.now(Input.CAPACITY), p));
    return true;
  }

  /** Looks right before states choose, when all that an appeal rests on is there. */
  @Test
  void appealOfAnOffer() {
    AcceptDeal accept = new AcceptDeal();
    int[] offers = new int[1];
    Around.each(
        Upkeep.class,
        (world, tick) -> {
          for (int pair = 0; pair < world.threat.length; pair++) {
            int i = pair / world.powers;
            int p = pair % world.powers;
            double appeal = accept.appeal(world, i, p);
            if (!isActive(world) || world.deals.domain[pair] == Deals.NONE || closed(world, i)) {
              assertThat(appeal).isEqualTo(Double.NEGATIVE_INFINITY);
            } else {
              Around.same("appeal", appeal, appeal(world, i, p));
              offers[0]++;
            }
          }
        });
    assertThat(offers[0]).isPositive();
  }

  private static boolean closed(World world, int i) {
    return Terms.doctrine(world, Input.ISOLATION, i) == 1;
  }

  private static double appeal(World world, int i, int p) {
    int d = world.deals.domain[world.pair(i, p)];
    int tie = world.tie(i, d, p);
    double q = world.parameter(Input.DEAL_ACCEPTANCE);
    double appeal =
        Math.log(q / (1 - q) * (1 - Terms.doctrine(world, Input.ISOLATION, i)))
            + world.examplePull[tie];
    double w = Terms.chosen(world, i, d);
    if (w == 0) {
      return appeal;
    }
    double gained = world.isOpen(tie) ? world.marginal[tie] - world.marginalAtStart[tie] : 0;
    double size = world.deals.size[world.pair(i, p)];
    double now =
        size
            * (1
                - world.now(Input.EXCLUSIVITY)[p] * rivals(world, tie)
                - strings(world, world.now(Input.CONDITIONALITY)[p], world.legitimacy[i]));
    double usual =
        meanWorth(world, d, world.start(Input.CAPACITY), p)
            * (1
                - world.start(Input.EXCLUSIVITY)[p] * world.deals.rivalsAtStart[tie]
                - strings(
                    world, world.start(Input.CONDITIONALITY)[p], world.start(Input.LEGITIMACY)[i]));
    double lambda = world.parameter(Input.CHOICE_SENSITIVITY);
    return appeal + lambda / Math.sqrt(w) * (gained + w * (now - usual));
  }

  private static double strings(World world, double conditionality, double legitimacy) {
    double aversion =
        Terms.parameter(world, Mechanism.CONDITIONALITY_AVERSION, Input.CONDITIONALITY_AVERSION);
    return aversion * conditionality * (1 - legitimacy);
  }

  @Test
  void whatAcceptingAnOfferDoes() {
    int[] accepted = new int[1];
    Around.each(
        Moves.class,
        new Around.Watcher() {
          private double[] made = new double[0];
          private double[] running = new double[0];
          private double[] exclusive = new double[0];
          private double[] conceded = new double[0];
          private double[] reaction = new double[0];
          private boolean[] open = new boolean[0];

          @Override
          public void finds(World world) {
            made = world.deals.made.clone();
            running = world.deals.worth.clone();
            exclusive = world.deals.exclusive.clone();
            conceded = world.deals.conceded.clone();
            reaction = world.deals.reaction.clone();
            open = new boolean[running.length];
            for (int tie = 0; tie < open.length; tie++) {
              open[tie] = world.isOpen(tie);
            }
          }

          @Override
          public void leaves(World world, int tick) {
            for (int pair = 0; pair < made.length; pair++) {
              if (world.deals.made[pair] > made[pair]) {
                accept(world, pair);
                accepted[0]++;
              }
            }
            for (int tie = 0; tie < running.length; tie++) {
              Around.same("B", world.deals.worth[tie], running[tie]);
              Around.same("X", world.deals.exclusive[tie], exclusive[tie]);
              assertThat(world.isOpen(tie)).isEqualTo(open[tie]);
            }
            for (int i = 0; i < world.states; i++) {
              Around.same("u", world.deals.conceded[i], conceded[i]);
            }
            for (int pair = 0; pair < reaction.length; pair++) {
              Around.same("r", world.deals.reaction[pair], reaction[pair]);
            }
          }

          private void accept(World world, int pair) {
            int i = pair / world.powers;
            int p = pair % world.powers;
            int d = world.deals.domain[pair];
            int tie = world.tie(i, d, p);
            double y = world.deals.size[pair];
            running[tie] += y;
            exclusive[tie] += world.now(Input.EXCLUSIVITY)[p] * y;
            conceded[i] += world.now(Input.CONDITIONALITY)[p] * y;
            open[tie] |= world.has(Mechanism.ENTRY);
            for (int q = 0; q < world.powers; q++) {
              double r = reaction[world.pair(i, q)];
              double rivalry = world.now(Input.RIVALRY)[p * world.powers + q];
              reaction[world.pair(i, q)] += (1 - r) * world.now(Input.EXCLUSIVITY)[p] * rivalry;
            }
          }
        });
    assertThat(accepted[0]).isPositive();
  }
}
