package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.opened;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.world.Deals;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Powers make offers, states accept or decline, and deals run out. */
final class DealMakingTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);
  private static final Input[] PARAMETERS = {
    Input.DEAL_RATE,
    Input.DEAL_ACCEPTANCE,
    Input.DEAL_WORTH,
    Input.DISBURSEMENT,
    Input.PROVOCATION,
    Input.LEGITIMACY_CONDITIONS,
    Input.EXCLUSIVITY
  };

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER);
  }

  /** A mean offer of power 1 to state 2 in domain 0 is on the table. */
  private static int onTheTable(World world) {
    int pair = world.pair(2, 1);
    world.deals.domain[pair] = 0;
    world.deals.size[pair] = Reach.meanSize(world, 0, world.now(Input.CAPACITY)[1 * world.domains]);
    return pair;
  }

  @Test
  void asThingsAreAtTheStartAMeanOfferIsAcceptedAtTheBaseRate() {
    World world = opened(draft().set(Input.DEAL_ACCEPTANCE, 0.6));
    onTheTable(world);
    assertThat(new AcceptDeal().appeal(world, 2, 1)).isCloseTo(Math.log(1.5), within(1e-12));
    assertThat(new AcceptDeal().appeal(world, 1, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void theAppealCountsWorthConditionsRivalsAndTheTie() {
    World world = opened(draft());
    int pair = onTheTable(world);
    int tie = world.tie(2, 0, 1);
    double weight = world.traffic.chosenWeight[2 * world.domains];
    double scale = world.parameter(Input.CHOICE_SENSITIVITY) / Math.sqrt(weight);
    double before = new AcceptDeal().appeal(world, 2, 1);
    double rivals = 0;
    for (int q = 0; q < world.powers; q++) {
      rivals += world.now(Input.RIVALRY)[world.powers + q] * world.share[world.tie(2, 0, q)];
    }
    world.now(Input.EXCLUSIVITY)[1] += 0.1;
    world.legitimacy[2] -= 0.05;
    world.marginal[tie] += 0.01;
    double size = world.deals.size[pair];
    double averse =
        world.parameter(Input.CONDITIONALITY_AVERSION) * world.now(Input.CONDITIONALITY)[1];
    double expected = 0.01 - weight * size * (0.1 * rivals + 0.05 * averse);
    assertThat(new AcceptDeal().appeal(world, 2, 1) - before)
        .isCloseTo(scale * expected, within(1e-12));
  }

  @Test
  void anAcceptedOfferIsADealThatConcedesAndProvokes() {
    World world = opened(draft());
    int pair = onTheTable(world);
    int tie = world.tie(2, 0, 1);
    Deals deals = world.deals;
    double exclusive = deals.exclusive[tie];
    double conceded = deals.conceded[2];
    double[] reaction = deals.reaction.clone();
    new AcceptDeal().make(world, 2, 1);
    double exclusivity = world.now(Input.EXCLUSIVITY)[1];
    assertThat(deals.worth[tie]).isCloseTo(deals.size[pair], within(1e-15));
    assertThat(deals.exclusive[tie] - exclusive)
        .isCloseTo(exclusivity * deals.size[pair], within(1e-15));
    assertThat(deals.conceded[2] - conceded)
        .isCloseTo(world.now(Input.CONDITIONALITY)[1] * deals.size[pair], within(1e-15));
    assertThat(deals.made[pair]).isEqualTo(1);
    for (int q = 0; q < 3; q++) {
      double x = q == 1 ? 0 : exclusivity * world.now(Input.RIVALRY)[3 + q];
      double before = reaction[world.pair(2, q)];
      assertThat(deals.reaction[world.pair(2, q)])
          .isCloseTo(before + (1 - before) * x, within(1e-15));
    }
    assertThat(deals.reaction[world.pair(0, 2)]).isEqualTo(reaction[world.pair(0, 2)]);
  }

  @Test
  void dealsRunOutAndReactionsFade() {
    World world = opened(draft().set(Input.DEAL_RATE, 0).set(Input.DEAL_LENGTH, 10));
    int tie = world.tie(2, 0, 1);
    onTheTable(world);
    new AcceptDeal().make(world, 2, 1);
    double worth = world.deals.worth[tie];
    double exclusive = world.deals.exclusive[tie];
    double reaction = world.deals.reaction[world.pair(2, 0)];
    new DealMaking(world, Worlds.memory(world)).act(world, 1);
    assertThat(world.deals.worth[tie]).isCloseTo(0.9 * worth, within(1e-15));
    assertThat(world.deals.reaction[world.pair(2, 0)]).isCloseTo(0.89 * reaction, within(1e-15));
    double rivals = Reach.rivals(world, 2, 1, 0);
    assertThat(world.deals.benefit[tie])
        .isCloseTo(0.9 * (worth - exclusive * rivals), within(1e-15));
  }

  @Test
  void whatIsExpectedIsWhatHappensOnAverageAsThingsAreAtTheStart() {
    Worlds.Draft draft =
        draft()
            .set(Input.DEAL_LENGTH, 12)
            .setAll(Input.WEIGHT, 0) // so that worth attracts nobody
            .setAll(Input.POSTURE_FORESIGHT, 0)
            .setAll(Input.POSTURE_LEARNING, 0)
            .setAll(Input.POSTURE_REVIEW, 1);
    World world = opened(draft);
    Posture posture = new Posture(world, Worlds.memory(world));
    posture.open(world);
    DealMaking deals = new DealMaking(world, Worlds.memory(world));
    world.deals.concededAtStart[0] = 0;
    world.deals.concededAtStart[1] = 0;
    world.deals.concededAtStart[2] = 0;
    java.util.Arrays.fill(world.deals.reactionAtStart, 0);
    deals.open(world);
    int tie = world.tie(1, 0, 2);
    int pair = world.pair(1, 2);
    double worth = 0;
    double reaction = 0;
    double conceded = 0;
    int quarters = 60_000;
    Moves moves = new Moves(world, List.of(new AcceptDeal()), Worlds.memory(world));
    for (int tick = 1; tick <= quarters; tick++) {
      posture.act(world, tick);
      deals.act(world, tick);
      moves.act(world, tick);
      worth += world.deals.worth[tie] / quarters;
      reaction += world.deals.reaction[pair] / quarters;
      conceded += world.deals.conceded[1] / quarters;
    }
    assertThat(world.deals.worthAtStart[tie]).isPositive();
    assertThat(worth).isCloseTo(0, within(0.03 * world.deals.worthAtStart[tie]));
    assertThat(conceded).isCloseTo(0, within(0.02 * world.deals.concededAtStart[1]));
    double expected = world.deals.reactionAtStart[pair];
    assertThat(reaction).isCloseTo(expected, within(0.03 * expected));
  }

  @Test
  void anAcceptedOfferOpensAClosedTie() {
    World world = opened(draft().set(Input.TIE, 0, 2, 0, 1));
    assertThat(world.deals.worthAtStart[world.tie(2, 0, 1)]).isZero();
    onTheTable(world);
    new AcceptDeal().make(world, 2, 1);
    double foothold = 0.02 * world.now(Input.CAPACITY)[2] * world.now(Input.ACCESS)[2 * 3 + 1];
    assertThat(world.share[world.tie(2, 0, 1)]).isCloseTo(foothold, within(1e-15));
  }

  @Test
  void whatOpensATieIsABenefitBeyondItsReference() {
    BalancingModel model = new BalancingModel(draft().set(Input.TIE, 0, 2, 0, 1).plan());
    World world = model.world();
    world.reset(1, 0, 0);
    model.open();
    onTheTable(world);
    new AcceptDeal().make(world, 2, 1);
    DealMaking.benefit(world);
    new Perception(world).act(world, 1);
    int tie = world.tie(2, 0, 1);
    double weight = world.traffic.chosenWeight[2 * world.domains];
    assertThat(world.marginal[tie] - world.marginalAtStart[tie])
        .isCloseTo(weight * world.deals.benefit[tie], within(1e-12));
    assertThat(world.deals.benefit[tie]).isPositive();
  }

  @Test
  void conditionsAcceptedCostLegitimacy() {
    World world = opened(draft().set(Input.LEGITIMACY_CONDITIONS, 1.5).off(Mechanism.DEMANDS));
    world.deals.conceded[1] = 0.2;
    double kept = world.legitimacyShift[1];
    new Legitimacy().act(world, 1);
    double others =
        world.parameter(Input.LEGITIMACY_GROWTH) * world.growthSurprise[1]
            - world.parameter(Input.LEGITIMACY_LOSS) * world.economicLoss[1];
    assertThat(world.legitimacyShift[1] - kept).isCloseTo(others - 0.3, within(1e-12));
  }

  @Test
  void aProvokedRivalThreatensMore() {
    World world = opened(draft().set(Input.PROVOCATION, 1.2));
    int pair = world.pair(1, 0);
    world.deals.reaction[pair] = 0.5;
    Posture.level(world);
    double expected = 1.6 / (1 + 1.2 * world.deals.reactionAtStart[pair]);
    assertThat(world.conduct.exponent[pair]).isCloseTo(expected, within(1e-12));
  }

  @Test
  void courtedStatesGetMoreOffers() {
    int[] made = new int[2];
    for (int courting = 0; courting < 2; courting++) {
      Worlds.Draft draft =
          draft().set(Input.COURT_RATE, 0.4).set(Input.PRESS_RATE, 0).set(Input.DEAL_RATE, 0.5);
      World world = opened(draft);
      DealMaking deals = new DealMaking(world, Worlds.memory(world));
      new Posture(world, Worlds.memory(world)).open(world);
      deals.open(world);
      java.util.Arrays.fill(world.conduct.posture, 1 + courting);
      for (int tick = 1; tick <= 4000; tick++) {
        deals.act(world, tick);
        made[courting] += world.deals.domain[0] == Deals.NONE ? 0 : 1;
      }
    }
    assertThat(made[1] / (double) made[0]).isCloseTo(2, within(0.2));
  }

  @Test
  void switchedOffTheirInputsChangeNoBit() {
    List<Mechanism[]> switches =
        List.of(new Mechanism[] {Mechanism.DEALS}, new Mechanism[] {Mechanism.MOVES});
    for (Mechanism[] off : switches) {
      Worlds.Draft other = draft().off(off);
      for (Input input : PARAMETERS) {
        other.setAll(input, 0.077);
      }
      other.setAll(Input.DEAL_LENGTH, 3);
      assertThat(leverage(other)).containsExactly(leverage(draft().off(off)));
      assertThat(leverage(draft())).isNotEqualTo(leverage(draft().off(off)));
    }
    Worlds.Draft calm = draft().off(Mechanism.PROVOCATION);
    Worlds.Draft other = draft().off(Mechanism.PROVOCATION).setAll(Input.PROVOCATION, 3);
    assertThat(leverage(other)).containsExactly(leverage(calm));
    assertThat(leverage(draft())).isNotEqualTo(leverage(calm));
  }

  @Test
  void measuresStayInRangeAtTheExtremesOfExclusivityAndReaction() {
    for (double provocation : new double[] {-0.99, 100}) {
      Worlds.Draft draft =
          Worlds.random(6, Worlds.roster(4, 5, 4, 3))
              .setAll(Input.PROVOCATION, provocation)
              .setAll(Input.EXCLUSIVITY, 1)
              .setAll(Input.RIVALRY, 1)
              .setAll(Input.DEAL_RATE, 1)
              .setAll(Input.DEAL_ACCEPTANCE, 0.99)
              .setAll(Input.DEAL_WORTH, 5);
      new BalancingModel(draft.plan())
          .run(
              1,
              0,
              0,
              (world, tick) -> {
                for (double r : world.deals.reaction) {
                  assertThat(r).isBetween(0.0, 1.0);
                }
                for (double t : world.threat) {
                  assertThat(t).isBetween(0.0, 1.0);
                }
                for (double a : world.autonomy) {
                  assertThat(a).isPositive().isLessThanOrEqualTo(1);
                }
                for (double share : world.share) {
                  assertThat(share).isBetween(0.0, Math.nextDown(1.0));
                }
              });
    }
  }

  @Test
  void exclusivityOfAPowerProvokesItsRivalsOnly() {
    Worlds.Draft raised =
        draft()
            .set(Input.PROVOCATION, 1)
            .setAll(Input.EXCLUSIVITY, 0)
            .set(Input.RIVALRY, 0, 0, 1)
            .set(Input.RIVALRY, 0.9, 1, 2)
            .off(Mechanism.POSTURES)
            .event("powers.P1.exclusivity", InputChange.Operation.SET, 1, 3);
    List<Double> rival = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    new BalancingModel(raised.plan())
        .run(
            1,
            0,
            0,
            (world, tick) -> {
              for (int i = 0; i < world.states; i++) {
                rival.add(world.conduct.exponent[world.pair(i, 2)]);
                other.add(world.conduct.exponent[world.pair(i, 0)]);
              }
            });
    assertThat(rival).anyMatch(exponent -> exponent > 1.2);
    assertThat(other).containsOnly(1.0);
  }

  private static double[] leverage(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    return model.world().leverage.clone();
  }
}
