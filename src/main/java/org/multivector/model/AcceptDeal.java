package org.multivector.model;

import java.util.List;
import org.multivector.chance.Logarithm;
import org.multivector.world.Deals;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * A state accepts the offer of a power. Against holding still, in log-odds,
 *
 * <pre>
 * log((1 - isolation) q/(1 - q)) + lambda (m - m(0))/sqrt(w) + lambda sqrt(w) (v - v(0)) + pull,
 * v = size (1 - excl c - w_R cond (1 - l)),
 * </pre>
 *
 * q the share of offers that is accepted as things are at the start, m the marginal utility of a
 * share in the tie (0 while it is closed), v what the offer adds to it, v(0) that of a mean offer
 * at the start, pull the example of others ({@link Imitation}). What is accepted joins the running
 * deals; conditions are conceded; a closed tie opens; and rivals react, {@code r <- r + (1 - r)
 * excl rivalry}.
 */
final class AcceptDeal extends Move {

  @Override
  String name() {
    return "accept";
  }

  @Override
  List<String> variants(Roster roster) {
    return roster.powers().stream().map(Roster.Entry::id).toList();
  }

  @Override
  double appeal(World world, int state, int power) {
    int pair = world.pair(state, power);
    int domain = world.deals.domain[pair];
    double open = 1 - Doctrine.isolation(world, state);
    if (domain == Deals.NONE || open == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double share = world.parameter(Input.DEAL_ACCEPTANCE);
    return Logarithm.of(open * share / (1 - share))
        + attraction(world, state, power, domain)
        + world.examplePull[world.tie(state, domain, power)];
  }

  private static double attraction(World world, int state, int power, int domain) {
    double weight = world.traffic.chosenWeight[state * world.domains + domain];
    if (weight == 0) {
      return 0;
    }
    int tie = world.tie(state, domain, power);
    double gained = world.isOpen(tie) ? world.marginal[tie] - world.marginalAtStart[tie] : 0;
    double sensitivity = world.parameter(Input.CHOICE_SENSITIVITY);
    return sensitivity
        / Math.sqrt(weight)
        * (gained + weight * (value(world, state, power, domain) - usual(world, tie, domain)));
  }

  private static double value(World world, int state, int power, int domain) {
    double size = world.deals.size[world.pair(state, power)];
    double forgone =
        world.now(Input.EXCLUSIVITY)[power] * Reach.rivals(world, state, power, domain);
    double conditions =
        aversion(world) * world.now(Input.CONDITIONALITY)[power] * (1 - world.legitimacy[state]);
    return size * (1 - forgone - conditions);
  }

  private static double usual(World world, int tie, int domain) {
    int power = tie % world.partners;
    int state = tie / world.partners / world.domains;
    double size =
        Reach.meanSize(world, domain, world.start(Input.CAPACITY)[power * world.domains + domain]);
    double forgone = world.start(Input.EXCLUSIVITY)[power] * world.deals.rivalsAtStart[tie];
    double conditions =
        aversion(world)
            * world.start(Input.CONDITIONALITY)[power]
            * (1 - world.start(Input.LEGITIMACY)[state]);
    return size * (1 - forgone - conditions);
  }

  private static double aversion(World world) {
    return world.has(Mechanism.CONDITIONALITY_AVERSION)
        ? world.parameter(Input.CONDITIONALITY_AVERSION)
        : 0;
  }

  @Override
  void make(World world, int state, int power) {
    Deals deals = world.deals;
    int pair = world.pair(state, power);
    int domain = deals.domain[pair];
    int tie = world.tie(state, domain, power);
    double exclusivity = world.now(Input.EXCLUSIVITY)[power];
    deals.worth[tie] += deals.size[pair];
    deals.exclusive[tie] += exclusivity * deals.size[pair];
    deals.conceded[state] += world.now(Input.CONDITIONALITY)[power] * deals.size[pair];
    deals.made[pair]++;
    world.entry.open(world, state, domain, power);
    for (int q = 0; q < world.powers; q++) {
      int other = world.pair(state, q);
      double rivalry = world.now(Input.RIVALRY)[power * world.powers + q];
      deals.reaction[other] += (1 - deals.reaction[other]) * exclusivity * rivalry;
    }
  }
}
