package org.multivector.model;

import org.multivector.chance.Draws;
import org.multivector.chance.Logarithm;
import org.multivector.world.Deals;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Powers offer deals, and deals run out. In a quarter a power makes a state an offer with
 * probability
 *
 * <pre>
 * rate a_pi reach_ip k_o / kbar_ip,   reach = sum_d capacity_pd o_d / sum_d o_d,
 * </pre>
 *
 * k 1/2 if it neglects, 1 if it maintains or presses, 2 if it courts, kbar its expectation at the
 * start. The domain is drawn in proportion to capacity times o_d; the offer is worth {@code
 * disbursement worth o_d capacity_pd 2u} (headline pledges are not flows) and stays on the table
 * for the quarter: see {@link AcceptDeal}. Running deals are used up by 1/length a quarter. With B
 * their worth and X the part of it that excludes rivals, what they add to the benefit of a tie is
 *
 * <pre>
 * B - X c - (B(0) - X(0) c(0)),   c_ipd = sum_q rivalry_pq s_iqd,
 * </pre>
 *
 * B(0) and X(0) what is expected as things are at the start ({@link ExpectedDeals}).
 */
final class DealMaking implements Submodel {

  private static final double[] ZEAL = {0.5, 1, 2, 1};

  /** What a quarter leaves of a reaction: half-life of a year and a half. */
  static final double REACTION_KEPT = 0.89;

  private final UnitDraws draws;
  private final UnitDraws sizeDraws;
  private final UnitDraws domainDraws;
  private final double[] zealAtStart;
  private final ExpectedDeals expected;

  /** For worlds of this shape. */
  public DealMaking(World world, UnitMemory memory) {
    Roster roster = world.plan.roster();
    zealAtStart = new double[world.states * world.powers];
    expected = new ExpectedDeals(world);
    draws =
        memory.uniforms(PairNames.of(roster, (state, power) -> Draws.name("offer", power, state)));
    sizeDraws =
        memory.uniforms(
            PairNames.of(roster, (state, power) -> Draws.name("offer", power, state, "size")));
    domainDraws =
        memory.gumbels(
            PairNames.of(
                roster,
                PairNames.ids(roster.domains()),
                (state, power, domain) -> Draws.name("offer", power, state, "domain", domain)));
  }

  /** Whether there is anybody who accepts. */
  static boolean isActive(World world) {
    return world.has(Mechanism.DEALS) && world.has(Mechanism.MOVES);
  }

  /** Takes what is expected as things are at the start. */
  void open(World world) {
    if (isActive(world)) {
      for (int pair = 0; pair < zealAtStart.length; pair++) {
        zealAtStart[pair] = Posture.expectation(world, pair, ZEAL);
      }
      expected.open(world);
    }
  }

  @Override
  public void act(World world, int tick) {
    if (!isActive(world)) {
      return;
    }
    runOut(world);
    for (int pair = 0; pair < zealAtStart.length; pair++) {
      offer(world, pair, tick);
    }
    benefit(world);
  }

  private static void runOut(World world) {
    Deals deals = world.deals;
    double used = 1 / world.parameter(Input.DEAL_LENGTH);
    for (int tie = 0; tie < deals.worth.length; tie++) {
      deals.worth[tie] -= used * (deals.worth[tie] + deals.worthAtStart[tie]);
      deals.exclusive[tie] -= used * deals.exclusive[tie];
    }
    for (int i = 0; i < world.states; i++) {
      deals.conceded[i] = -deals.concededAtStart[i];
    }
    for (int pair = 0; pair < deals.reaction.length; pair++) {
      deals.reaction[pair] *= REACTION_KEPT;
    }
  }

  private void offer(World world, int pair, int tick) {
    int state = pair / world.powers;
    int power = pair % world.powers;
    world.deals.domain[pair] = Deals.NONE;
    double rate =
        world.parameter(Input.DEAL_RATE)
            * world.attentionTo[pair]
            * ZEAL[world.conduct.posture[pair]]
            / zealAtStart[pair];
    double u = draws.of(world, tick, pair);
    if (u < rate && u < rate * Reach.overall(world, state, power)) {
      int domain = domain(world, pair, tick);
      double capacity = world.now(Input.CAPACITY)[power * world.domains + domain];
      world.deals.domain[pair] = domain;
      world.deals.size[pair] =
          Reach.meanSize(world, domain, capacity) * 2 * sizeDraws.of(world, tick, pair);
    }
  }

  private int domain(World world, int pair, int tick) {
    double best = Double.NEGATIVE_INFINITY;
    int chosen = Deals.NONE;
    for (int d = 0; d < world.domains; d++) {
      double reach = Reach.of(world, pair / world.powers, pair % world.powers, d);
      if (reach > 0) {
        double drawn = Logarithm.of(reach) + domainDraws.of(world, tick, pair * world.domains + d);
        if (drawn > best) {
          best = drawn;
          chosen = d;
        }
      }
    }
    return chosen;
  }

  /** Takes what running deals add to the benefit of ties. */
  static void benefit(World world) {
    Deals deals = world.deals;
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        for (int p = 0; p < world.powers; p++) {
          int tie = world.tie(i, d, p);
          double forgone = deals.exclusive[tie];
          if (forgone > 0) {
            forgone *= Reach.rivals(world, i, p, d);
          }
          deals.benefit[tie] =
              deals.worth[tie] - forgone + deals.exclusiveAtStart[tie] * deals.rivalsAtStart[tie];
        }
      }
    }
  }

  /** What reactions make of the exponent of a threat, 1 as expected at the start. */
  static double provoked(World world, int pair) {
    if (!world.has(Mechanism.PROVOCATION) || !isActive(world)) {
      return 1;
    }
    double effect = world.parameter(Input.PROVOCATION);
    return (1 + effect * world.deals.reaction[pair])
        / (1 + effect * world.deals.reactionAtStart[pair]);
  }
}
