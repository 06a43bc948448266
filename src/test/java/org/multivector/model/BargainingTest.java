package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.multivector.chance.Draws;
import org.multivector.world.Bargains;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Demands, compliance, cuts and what is learned from them, by hand. */
final class BargainingTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 3, 2);

  private static BalancingModel opened(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.begin(1, 0, 0);
    return model;
  }

  private static Worlds.Draft draft() {
    return Worlds.random(4, ROSTER).off(Mechanism.CORRIDORS);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  private static double distance(World world, int state, int power, int issue) {
    return Math.abs(
        world.now(Input.POSITION)[power * world.issues + issue]
            - world.now(Input.WISH)[state * world.issues + issue]);
  }

  @Test
  void aPowerDemandsByPressureAndPosture() {
    World world =
        opened(
                draft()
                    .set(Input.DEMAND_RATE, -3)
                    .set(Input.DEMAND_PRESSURE, 20)
                    .set(Input.DEMAND_POSTURE, 1.5))
            .world();
    double pressure = 0;
    for (int k = 0; k < 2; k++) {
      pressure +=
          world.start(Input.ISSUE_WEIGHT)[k]
              * world.leverageOn[world.pair(1, 2) * 2 + k]
              * world.now(Input.SALIENCE)[2 * 2 + k]
              * distance(world, 1, 2, k);
    }
    assertThat(pressure).isPositive();
    world.conduct.exponent[world.pair(1, 2)] = 2;
    assertThat(Pressing.chance(world, 1, 2))
        .isCloseTo(logistic(-3 + 20 * pressure + 1.5), within(1e-12));
  }

  @Test
  void aPowerThatPressesForNothingDemandsNothing() {
    World world = opened(draft().set(Input.DEMAND_RATE, 40)).world();
    Arrays.fill(world.leverageOn, 0);
    new Demands(world, Worlds.memory(world)).act(world, 1);
    assertThat(world.bargains.demand).containsOnly(Bargains.NONE);
  }

  @Test
  void demandsAreAsFrequentAsTheirChanceAndIssuesAsTheirPressure() {
    World world = opened(draft().set(Input.DEMAND_RATE, 0)).world();
    Demands demands = new Demands(world, Worlds.memory(world));
    int pair = world.pair(2, 1);
    int ticks = 20_000;
    int first = 0;
    for (int tick = 1; tick <= ticks; tick++) {
      demands.act(world, tick);
      first += world.bargains.demand[pair] == 0 ? 1 : 0;
    }
    double chance = Pressing.chance(world, 2, 1);
    double part = Pressing.on(world, 2, 1, 0) / Pressing.total(world, 2, 1);
    assertThat(part).isBetween(.05, .95);
    assertThat(world.bargains.demands[pair] / ticks).isCloseTo(chance, within(.015));
    assertThat(first / world.bargains.demands[pair]).isCloseTo(part, within(.015));
  }

  @Test
  void aPowerWhoseCutStandsDemandsNothingOfItsVictim() {
    World world = opened(draft().set(Input.DEMAND_RATE, 40)).world();
    int pair = world.pair(0, 1);
    world.bargains.quartersCut[pair * 3 + 2] = 2;
    world.bargains.standing = 1;
    new Demands(world, Worlds.memory(world)).act(world, 1);
    assertThat(world.bargains.demand[pair]).isEqualTo(Bargains.NONE);
    assertThat(world.bargains.demand[world.pair(1, 1)]).isNotEqualTo(Bargains.NONE);
  }

  @Test
  void aStateWeighsTheThreatAgainstItsStake() {
    World world =
        opened(
                draft()
                    .set(Input.COMPLIANCE_SENSITIVITY, 20)
                    .set(Input.WISH_WORTH, .7)
                    .set(Input.CUT_BELIEF, .4))
            .world();
    int place = 1 * 2 + 1;
    double own = world.resolve[place] / (world.resolve[place] + world.pressure[place]);
    double stake = .7 * distance(world, 1, 2, 1) * world.start(Input.ISSUE_WEIGHT)[1] * own;
    double threat = .4 * world.dependencyShortRun[world.pair(1, 2)];
    assertThat(Compliance.chance(world, 1, 2, 1))
        .isCloseTo(logistic(20 * (threat - stake)), within(1e-12));
  }

  /** A world in which power 2 demands issue 1 of state 1, and the state complies. */
  private static World conceded(Worlds.Draft draft) {
    World world = opened(draft).world();
    world.bargains.demand[world.pair(1, 2)] = 1;
    world.bargains.belief[world.pair(1, 2)] = 1e6;
    world.dependencyShortRun[world.pair(1, 2)] = 1;
    new Compliance(world, Worlds.memory(world)).act(world, 1);
    assertThat(world.bargains.complied[world.pair(1, 2)]).isTrue();
    return world;
  }

  @Test
  void aConcessionPullsThePositionButLeavesAutonomyAlone() {
    World world = conceded(draft().set(Input.COMMITMENT_SIZE, .03));
    double autonomy = world.autonomy[1];
    double resolve = world.resolve[3];
    double pull = resolve * world.now(Input.WISH)[3];
    double weight = resolve;
    for (int p = 0; p < 3; p++) {
      double strength =
          world.leverageOn[world.pair(1, p) * 2 + 1] * world.now(Input.SALIENCE)[p * 2 + 1];
      pull += strength * world.now(Input.POSITION)[p * 2 + 1];
      weight += strength;
    }
    double to = world.now(Input.POSITION)[2 * 2 + 1];
    new Observation(world).act(world, 1);
    assertThat(world.alignment[3])
        .isCloseTo((pull + .03 * to) / (weight + .03), within(1e-12))
        .isNotCloseTo(pull / weight, within(1e-4));
    assertThat(world.autonomy[1]).isEqualTo(autonomy);
  }

  @Test
  void aCommitmentLosesHalfOfItsPullInItsHalfLife() {
    World world =
        conceded(draft().set(Input.COMMITMENT_SIZE, .03).set(Input.COMMITMENT_HALF_LIFE, 12));
    world.bargains.demand[world.pair(1, 2)] = Bargains.NONE;
    Compliance compliance = new Compliance(world, Worlds.memory(world));
    for (int tick = 2; tick <= 13; tick++) {
      compliance.act(world, tick);
    }
    assertThat(world.bargains.commitmentTo(world.pair(1, 2))).isCloseTo(.015, within(1e-12));
    assertThat(world.bargains.commitmentOn(1, 1)).isCloseTo(.015, within(1e-12));
  }

  @Test
  void concedingMoreThanUsualCostsLegitimacy() {
    World world = conceded(draft().set(Input.LEGITIMACY_CONCESSION, .8));
    double conceded = world.start(Input.ISSUE_WEIGHT)[1] * distance(world, 1, 2, 1);
    double usual = world.bargains.usual[1];
    assertThat(usual).isPositive();
    new Legitimacy().act(world, 1);
    assertThat(world.legitimacyShift[1]).isCloseTo(-.8 * (conceded - usual), within(1e-12));
  }

  @Test
  void whatIsUsuallyConcededIsWhatIsConcededOnAverageAtTheStart() {
    World world = opened(draft().set(Input.DEMAND_RATE, -1)).world();
    Demands demands = new Demands(world, Worlds.memory(world));
    Compliance compliance = new Compliance(world, Worlds.memory(world));
    int ticks = 40_000;
    double sum = 0;
    for (int tick = 1; tick <= ticks; tick++) {
      demands.act(world, tick);
      compliance.act(world, tick);
      for (int p = 0; p < 3; p++) {
        sum += world.bargains.conceded[world.pair(2, p)];
      }
    }
    double usual = world.bargains.usual[2];
    assertThat(sum / ticks).isCloseTo(usual, within(.03 * usual));
  }

  @Test
  void cutsOfADecadeAreThoseOfTheTableAsLongAsDemandsAreThoseOfTheStart() {
    BalancingModel model =
        opened(
            draft()
                .set(Input.DEMAND_RATE, -1)
                .set(Input.CUT_READINESS, 0)
                .setAll(Input.CUT_RATE, 2)
                .off(Mechanism.BELIEF_LEARNING));
    World world = model.world();
    Demands demands = new Demands(world, Worlds.memory(world));
    Compliance compliance = new Compliance(world, Worlds.memory(world));
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    cuts.open(world);
    int ticks = 40_000;
    for (int tick = 1; tick <= ticks; tick++) {
      world.bargains.standing = 0;
      demands.act(world, tick);
      compliance.act(world, tick);
      cuts.act(world, tick);
    }
    double resisted = 0;
    double made = 0;
    for (int i = 0; i < 3; i++) {
      int pair = world.pair(i, 1);
      resisted += world.bargains.demands[pair] - world.bargains.concessions[pair];
      made += world.bargains.cuts[pair];
    }
    double expected = 2. / 40 / (resisted / ticks);
    assertThat(made / resisted).isCloseTo(1 - Math.exp(-expected), within(.02));
    assertThat(made / ticks * 40).isBetween(1.5, 2.1);
  }

  @Test
  void aCutIsAsLikelyAsTheRateAndTheResistanceOfTheStartSay() {
    World world =
        opened(
                draft()
                    .set(Input.CUT_READINESS, 2)
                    .set(Input.COMPLIANCE_SENSITIVITY, 40)
                    .set(Input.CUT_BELIEF, .9)
                    .setAll(Input.CUT_RATE, .5))
            .world();
    double resisted = 0;
    double readiness = 0;
    double[][] ready = new double[3][2];
    for (int i = 0; i < 3; i++) {
      double total = Pressing.on(world, i, 1, 0) + Pressing.on(world, i, 1, 1);
      for (int k = 0; k < 2; k++) {
        int pair = world.pair(i, 1);
        ready[i][k] =
            world.conduct.exponent[pair] * world.attentionTo[pair]
                - world.parameter(Input.STAKE_RATIO) * world.voice[pair * 2 + k];
        double part = Pressing.on(world, i, 1, k) / total;
        double expected =
            Pressing.chance(world, i, 1) * part * (1 - Compliance.chance(world, i, 1, k));
        resisted += expected;
        readiness += expected * ready[i][k];
      }
    }
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    cuts.open(world);
    double odds = Math.expm1(.5 / 40 / resisted);
    double raised = odds * Math.exp(2 * (ready[2][1] - readiness / resisted));
    assertThat(cuts.chance(world, 2, 1, 1)).isCloseTo(raised / (1 + raised), within(1e-12));
  }

  @Test
  void attentionReadiesAPowerForACutAndItsOwnLossDoesNot() {
    World world = opened(draft().set(Input.CUT_READINESS, 3).setAll(Input.CUT_RATE, .1)).world();
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    cuts.open(world);
    int pair = world.pair(0, 1);
    double before = cuts.chance(world, 0, 1, 0);
    world.attentionTo[pair] += .1;
    double after = cuts.chance(world, 0, 1, 0);
    assertThat(Math.log(after / (1 - after)) - Math.log(before / (1 - before)))
        .isCloseTo(.3 * world.conduct.exponent[pair], within(1e-9));
    world.voice[pair * 2] += .1;
    double costly = cuts.chance(world, 0, 1, 0);
    assertThat(Math.log(costly / (1 - costly)) - Math.log(after / (1 - after)))
        .isCloseTo(-.3 * world.parameter(Input.STAKE_RATIO), within(1e-9));
  }

  /** A world in which power 1 cuts a tie of state 0, which resisted. */
  private static World cut(Worlds.Draft draft) {
    World world =
        opened(draft.setAll(Input.CUT_RATE, 1000).set(Input.COMPLIANCE_SENSITIVITY, 0)).world();
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    cuts.open(world);
    world.bargains.demand[world.pair(0, 1)] = 0;
    cuts.act(world, 1);
    assertThat(world.bargains.struck[world.pair(0, 1)]).isTrue();
    return world;
  }

  private static int weapon(World world) {
    for (int d = 0; d < world.domains; d++) {
      if (world.bargains.cut[world.exposure(0, 1, d)] > 0) {
        return d;
      }
    }
    throw new AssertionError("nothing is cut");
  }

  @Test
  void aCutLastsFourQuartersAndLeavesItsShareUnserved() {
    World world = cut(draft().set(Input.CUT_DEPTH, .6).set(Input.SHORT_RUN, .5));
    int d = weapon(world);
    double share = world.share[world.tie(0, d, 1)];
    double sigma = world.start(Input.SUBSTITUTION)[d];
    double unserved = 1 - Math.pow(1 - .6 * share, 1 / (.5 * (sigma - 1)));
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    Welfare welfare = new Welfare(world);
    welfare.open(world);
    world.bargains.demand[world.pair(0, 1)] = Bargains.NONE;
    for (int quarter = 1; quarter <= 4; quarter++) {
      welfare.act(world, quarter);
      assertThat(world.economicLoss[0])
          .isCloseTo(world.start(Input.WEIGHT)[d] * unserved, within(1e-9));
      cuts.act(world, quarter + 1);
    }
    assertThat(world.bargains.standing).isZero();
    welfare.act(world, 5);
    assertThat(world.economicLoss[0]).isCloseTo(0, within(1e-12));
  }

  @Test
  void aCutThatWasCarriedOutIsASpentThreat() {
    World world = cut(draft().set(Input.CUT_DEPTH, .6));
    int d = weapon(world);
    int exposure = world.exposure(0, 1, d);
    double share = world.share[world.tie(0, d, 1)];
    double sigma = world.start(Input.SUBSTITUTION)[d];
    double autonomy = world.autonomy[0];
    double marginal = world.marginal[world.tie(0, d, 1)];
    new Observation(world).act(world, 1);
    assertThat(world.vulnerability[exposure])
        .isCloseTo(1 - Math.pow(1 - .4 * share, 1 / (sigma - 1)), within(1e-12));
    assertThat(world.autonomy[0]).isGreaterThan(autonomy);
    new Perception(world).act(world, 2);
    assertThat(world.vulnerability[exposure])
        .isCloseTo(1 - Math.pow(1 - share, 1 / (sigma - 1)), within(1e-12));
    assertThat(world.marginal[world.tie(0, d, 1)]).isCloseTo(marginal, within(1e-12));
  }

  @Test
  void weaponsAreChosenByTheHarmTheyDo() {
    World world = opened(draft()).world();
    double[] odds = new double[3];
    double sum = 0;
    for (int d = 0; d < 3; d++) {
      int exposure = world.exposure(0, 1, d);
      world.vulnerability[exposure] = .05 + .02 * d;
      world.relief[exposure] = .3;
      odds[d] = Math.exp(world.start(Input.WEIGHT)[d] * world.vulnerability[exposure] * .7 / .02);
      sum += odds[d];
    }
    Cuts cuts = new Cuts(world, Worlds.memory(world));
    int[] chosen = new int[3];
    for (int tick = 0; tick < 20_000; tick++) {
      chosen[cuts.weapon(world, 0, 1, tick)]++;
    }
    for (int d = 0; d < 3; d++) {
      assertThat(chosen[d] / 20_000.).isCloseTo(odds[d] / sum, within(.015));
    }
  }

  @Test
  void statesLearnFromWhatFollowedResistanceTheirOwnMoreThanOthers() {
    World world =
        opened(
                draft()
                    .set(Input.BELIEF_SPEED, .3)
                    .set(Input.BELIEF_HEARSAY, .5)
                    .set(Input.CUT_BELIEF, .2))
            .world();
    for (int i = 0; i < 2; i++) {
      world.bargains.demand[world.pair(i, 1)] = 0;
    }
    world.bargains.struck[world.pair(0, 1)] = true;
    new Experience().act(world, 1);
    double kept = .7 * .85;
    assertThat(world.bargains.belief[world.pair(0, 1)])
        .isCloseTo(kept * .2 + (1 - kept) * (.3 / .45), within(1e-12));
    assertThat(world.bargains.belief[world.pair(1, 1)])
        .isCloseTo(kept * .2 + (1 - kept) * (.15 / .45), within(1e-12));
    assertThat(world.bargains.belief[world.pair(2, 1)])
        .isCloseTo(.85 * .85 * .2 + (1 - .85 * .85) * .5, within(1e-12));
    assertThat(world.bargains.belief[world.pair(0, 0)]).isEqualTo(.2);
  }

  @Test
  void theVictimFearsAndResentsThePowerAndForgets() {
    World world =
        cut(
            draft()
                .set(Input.RISK_MEMORY, 1.2)
                .set(Input.RISK_FADING, .1)
                .set(Input.RISK, .8, 1)
                .set(Input.SENTIMENT_CUT, .4));
    int pair = world.pair(0, 1);
    Experience experience = new Experience();
    experience.act(world, 1);
    assertThat(world.perceivedRisk(0, 1)).isCloseTo(2, within(1e-12));
    assertThat(world.perceivedRisk(1, 1)).isEqualTo(.8);
    int tie = world.tie(0, 0, 1);
    double before = world.marginal[tie];
    new Perception(world).act(world, 2);
    double fear = world.start(Input.WEIGHT)[0] * world.parameter(Input.RISK_SPREADING) * 1.2;
    assertThat(world.marginal[tie] - before).isCloseTo(-fear * world.share[tie], within(1e-9));
    Arrays.fill(world.leverage, 0);
    Arrays.fill(world.leverageAtStart, 0);
    new Sentiment().act(world, 1);
    assertThat(world.sentimentShift[pair]).isCloseTo(-.4, within(1e-12));
    world.bargains.struck[pair] = false;
    experience.act(world, 2);
    assertThat(world.perceivedRisk(0, 1)).isCloseTo(.8 + 1.08, within(1e-12));
  }

  @Test
  void switchedOffItsInputsChangeNoBit() {
    check(
        Mechanism.DEMANDS,
        Input.DEMAND_RATE,
        Input.DEMAND_PRESSURE,
        Input.DEMAND_POSTURE,
        Input.COMPLIANCE_SENSITIVITY,
        Input.WISH_WORTH,
        Input.CUT_BELIEF,
        Input.COMMITMENT_SIZE,
        Input.CUT_RATE,
        Input.CUT_DEPTH,
        Input.RISK_MEMORY,
        Input.LEGITIMACY_CONCESSION,
        Input.SENTIMENT_CUT);
    check(Mechanism.COMPLIANCE, Input.COMMITMENT_SIZE, Input.LEGITIMACY_CONCESSION);
    check(Mechanism.CONCESSION_COST, Input.LEGITIMACY_CONCESSION);
    check(Mechanism.CUTS, Input.CUT_RATE, Input.CUT_READINESS, Input.CUT_DEPTH, Input.RISK_MEMORY);
    check(Mechanism.BELIEF_LEARNING, Input.BELIEF_SPEED, Input.BELIEF_HEARSAY);
    check(Mechanism.CUT_MEMORY, Input.RISK_MEMORY, Input.RISK_FADING);
    check(Mechanism.CUT_RESENTMENT, Input.SENTIMENT_CUT);
    check(Mechanism.COMMITMENTS, Input.COMMITMENT_HALF_LIFE);
  }

  private static void check(Mechanism mechanism, Input... inputs) {
    Worlds.Draft other = busy().off(mechanism);
    Worlds.Draft on = busy();
    for (Input input : inputs) {
      other.setAll(input, .77 * input.highest() % 1);
      on.setAll(input, .77 * input.highest() % 1);
    }
    assertThat(end(other)).as("%s off", mechanism).containsExactly(end(busy().off(mechanism)));
    assertThat(end(on)).as("%s on", mechanism).isNotEqualTo(end(busy()));
  }

  private static Worlds.Draft busy() {
    return draft()
        .set(Input.DEMAND_RATE, -1)
        .setAll(Input.CUT_RATE, 40)
        .set(Input.BELIEF_SPEED, .3)
        .set(Input.BELIEF_HEARSAY, .4);
  }

  private static double[] end(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    double[] autonomy = model.world().autonomy;
    double[] alignment = model.world().alignment;
    double[] all = Arrays.copyOf(autonomy, autonomy.length + alignment.length);
    System.arraycopy(alignment, 0, all, autonomy.length, alignment.length);
    return all;
  }

  @Test
  void aCutOfEverythingIsALossOfAllThatItServed() {
    World world = opened(draft()).world();
    Arrays.fill(world.bargains.cut, 1);
    world.bargains.standing = world.bargains.cut.length;
    for (int j = world.powers; j < world.partners; j++) {
      world.share[world.tie(0, 0, j)] = 0;
    }
    assertThat(Welfare.unserved(world, 0, 0)).isEqualTo(1);
  }

  @Test
  void chanceIsKeyedByPowerAndState() {
    World world = opened(draft().set(Input.DEMAND_RATE, 0).set(Input.DEMAND_PRESSURE, 0)).world();
    Demands demands = new Demands(world, Worlds.memory(world));
    for (int tick = 1; tick <= 50; tick++) {
      demands.act(world, tick);
      double u = Draws.uniform(1, Draws.name("demand", "P1", "S0"), 0, 0, tick, 0);
      double chance = Pressing.chance(world, 0, 1);
      assertThat(world.bargains.demand[world.pair(0, 1)] != Bargains.NONE).isEqualTo(u < chance);
    }
  }
}
