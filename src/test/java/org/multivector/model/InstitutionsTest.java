package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.opened;
import static org.multivector.world.InputChange.Operation.SET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.Roster;
import org.multivector.world.World;

/**
 * Institutions: one quarter of each effect by hand. In the test worlds i0 is led by P0, works in d0
 * and d2 and binds on k0; i1 is led by nobody, works in d1 and binds on k1; i2 is neutrality and
 * binds on k0 (two issues).
 */
final class InstitutionsTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);
  private static final int S0 = 0;
  private static final int P0 = 3;
  private static final int P1 = 4;

  /** A world in which nobody is a member of anything and everything would work in full. */
  private static Worlds.Draft bare() {
    Worlds.Draft draft =
        Worlds.random(4, ROSTER).off(Mechanism.CORRIDORS).setAll(Input.MEMBERSHIP, 0);
    for (Input part :
        new Input[] {
          Input.BENEFIT_PART,
          Input.FRICTION_PART,
          Input.BINDING_PART,
          Input.FORUM_PART,
          Input.VOICE_PART
        }) {
      draft.setAll(part, 1);
    }
    return draft.setAll(Input.DEPTH, 0.5).setAll(Input.ADDED_FRICTION, 0).off(Mechanism.MOVES);
  }

  private static World joined(Worlds.Draft draft) {
    World world = opened(draft);
    new Institutions(world).open(world);
    return world;
  }

  @Test
  void aCommonInstitutionIsWorthItsBenefitAndCutsFriction() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 0, S0)
            .set(Input.MEMBERSHIP, 0.8, 0, P0)
            .setAll(Input.INSTITUTION_BENEFIT, 0.3)
            .setAll(Input.FRICTION_CUT, 0.5)
            .setAll(Input.FRICTION, 0.2)
            .set(Input.ADDED_FRICTION, 0.1, S0, 0, 0);
    World world = opened(draft);
    double bond = 0.5 * 1 * 0.8;
    double friction = (1 - 0.8 * 0.9) * (1 - 0.5 * bond);
    double[] worth = world.memberships.worth;
    assertThat(worth[world.tie(S0, 0, 0)]).isCloseTo(0.3 * bond - friction, within(1e-15));
    assertThat(worth[world.tie(S0, 0, 1)]).isCloseTo(-0.2, within(1e-15));
    assertThat(worth[world.tie(S0, 1, 0)]).as("another domain").isCloseTo(-0.2, within(1e-15));
    assertThat(worth[world.tie(S0, 0, world.partners - 1)]).as("own capacity").isZero();
  }

  @Test
  void theRegionIsAMemberAsTheOtherStatesAreOnAverage() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 0, S0)
            .set(Input.MEMBERSHIP, 0.6, 0, 1)
            .setAll(Input.INSTITUTION_BENEFIT, 0.3)
            .setAll(Input.FRICTION, 0);
    World world = opened(draft);
    assertThat(world.memberships.worth[world.tie(S0, 0, world.powers)])
        .isCloseTo(0.3 * 0.5 * 0.3, within(1e-15));
  }

  @Test
  void economicLossCountsWorthByShareAgainstTheStart() {
    World world = opened(bare().set(Input.FRICTION, 0.2, 0).setAll(Input.INSTITUTION_BENEFIT, 0));
    Welfare welfare = new Welfare(world);
    welfare.open(world);
    welfare.act(world, 1);
    assertThat(world.economicLoss[S0]).isZero();
    int tie = world.tie(S0, 0, 1);
    world.memberships.worth[tie] -= 0.1;
    welfare.act(world, 1);
    assertThat(world.economicLoss[S0])
        .isCloseTo(world.start(Input.WEIGHT)[0] * world.share[tie] * 0.1, within(1e-15));
  }

  @Test
  void membersGoToOutsidersMoreSlowlyAndSharesKeepTheirSum() {
    Worlds.Draft draft = bare().set(Input.MEMBERSHIP, 1, 0, S0).set(Input.MEMBERSHIP, 1, 0, P0);
    World world = opened(draft.setAll(Input.LOCK_IN, 0.4));
    double[] pace = world.memberships.pace;
    assertThat(pace[world.tie(S0, 0, 0)]).isEqualTo(1);
    assertThat(pace[world.tie(S0, 0, 1)]).isCloseTo(1 - 0.4 * 0.5, within(1e-15));
    assertThat(pace[world.tie(S0, 0, world.partners - 1)]).as("own capacity").isEqualTo(1);
    int from = world.tie(S0, 0, 0);
    double[] before = world.share.clone();
    world.marginal[from + 1] += 0.5;
    Portfolio portfolio = new Portfolio(world);
    portfolio.act(world, 1);
    double slow = world.share[from + 1] - before[from + 1];
    double sum = 0;
    for (int j = 0; j < world.partners; j++) {
      sum += world.share[from + j];
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
    System.arraycopy(before, 0, world.share, 0, before.length);
    world.memberships.paced[0] = false;
    portfolio.act(world, 1);
    assertThat(slow).isPositive().isLessThan(world.share[from + 1] - before[from + 1]);
  }

  @Test
  void bindingMovesWhatIsHeededRelativeToTheStart() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 0.5, 0, S0)
            .set(Input.MEMBERSHIP, 1, 0, P0)
            .setAll(Input.BINDING, 0.4)
            .event("institutions.i0.membership.S0", SET, 1, 1);
    BalancingModel model = new BalancingModel(draft.plan());
    double[] heed = model.world().memberships.heed;
    model.run(1, 0, 0, (world, tick) -> check(tick, heed[0], (1 - 0.4 * 0.25) / (1 - 0.4 * 0.5)));
    assertThat(heed[1]).as("another issue").isEqualTo(1);
    assertThat(heed[2]).as("another power").isEqualTo(1);
  }

  private static void check(int tick, double heed, double later) {
    assertThat(heed).isCloseTo(tick == 0 ? 1 : later, within(1e-15));
  }

  @Test
  void heedAddsToPressureAsIfResolveTowardsThePowerWereLess() {
    World world = opened(bare());
    Measurement.leverage(world);
    double before = world.pressure[0];
    double part = world.leverageOn[0] * Measurement.demand(world, 0, 0, 0);
    world.memberships.heed[0] = 1.25;
    Measurement.leverage(world);
    assertThat(world.pressure[0]).isCloseTo(before + 0.25 * part, within(1e-15));
  }

  @Test
  void neutralityShieldsOnItsIssueAlone() {
    Worlds.Draft draft =
        bare()
            .setAll(Input.NEUTRALITY_SHIELD, 0.3)
            .event("institutions.i2.membership.S0", SET, 1, 1)
            .event("institutions.i2.depth", SET, 0.8, 1);
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    World world = model.world();
    assertThat(world.memberships.neutrality[S0]).isCloseTo(0.8, within(1e-15));
    assertThat(world.memberships.neutrality[S0]).isGreaterThan(Memberships.NEUTRAL);
    assertThat(world.memberships.neutrality[1]).isLessThan(Memberships.NEUTRAL);
    assertThat(world.memberships.heed[0]).isCloseTo(1 - 0.3 * 0.8, within(1e-15));
    assertThat(world.memberships.heed[1]).isEqualTo(1);
  }

  @Test
  void aNeutralStateIsOfferedNothingInTheDomainsOfNeutrality() {
    Worlds.Draft draft = bare().set(Input.MEMBERSHIP, 1, 2, S0).set(Input.DEPTH, 0.8, 2);
    World world = opened(draft);
    assertThat(Reach.of(world, S0, 0, 0)).isZero();
    assertThat(Reach.of(world, S0, 0, 1)).isPositive();
    assertThat(Reach.of(world, 1, 0, 0)).isPositive();
    assertThat(Reach.of(opened(draft.off(Mechanism.NEUTRALITY)), S0, 0, 0)).isPositive();
  }

  @Test
  void commonRulesRaiseWhatAStatesWeightCountsFor() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 1, P1)
            .setAll(Input.RULES_VOICE, 0.6)
            .event("institutions.i1.membership.S0", SET, 1, 1)
            .off(Mechanism.VOICE);
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    World world = model.world();
    assertThat(world.voice[2]).isCloseTo(world.reverse[1] * (1 + 0.6 * 0.5), within(1e-15));
    assertThat(world.voice[0]).isEqualTo(world.reverse[0]);
  }

  @Test
  void aFrozenVoiceHearsCommonRulesOnce() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 1, P1)
            .setAll(Input.RULES_VOICE, 0.6)
            .event("institutions.i1.membership.S0", SET, 1, 1)
            .freeze(Mechanism.VOICE);
    BalancingModel model = new BalancingModel(draft.plan());
    double[] voice = {0};
    model.run(1, 0, 0, (world, tick) -> voice[0] = tick == 0 ? world.voice[2] : voice[0]);
    assertThat(model.world().voice[2]).isCloseTo(1.3 * voice[0], within(1e-15));
  }

  @Test
  void forumsKeepAttentionOpenAccessAndBringTogether() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 0, P0)
            .set(Input.MEMBERSHIP, 1, 0, 1)
            .set(Input.MEMBERSHIP, 0.4, 0, S0)
            .setAll(Input.FORUM_ATTENTION, 0.6)
            .setAll(Input.FORUM_ACCESS, 0.8)
            .setAll(Input.FORUM_COHESION, 0.7)
            .event("institutions.i0.membership.S0", SET, 1, 1);
    World world = joined(bare());
    assertThat(world.memberships.fading[0]).isEqualTo(1);
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (seen, tick) -> {});
    Memberships after = model.world().memberships;
    assertThat(after.fading[0]).isCloseTo(1 - 0.6 * 0.5 * 2 / 3, within(1e-15));
    assertThat(after.fading[1]).isEqualTo(1);
    double access = model.world().start(Input.ACCESS)[0];
    assertThat(after.access[0]).isCloseTo(Measures.shifted(access, 0.8 * 0.5 * 0.6), within(1e-15));
    assertThat(after.access[1]).isEqualTo(model.world().start(Input.ACCESS)[1]);
    assertThat(after.accord[1]).isCloseTo(0.7 * 0.5 * 0.6, within(1e-15));
    assertThat(after.accord[2]).isZero();
  }

  @Test
  void attentionFallsMoreSlowlyWhereThereIsAForumAndRisesAsFast() {
    World world = opened(bare());
    world.memberships.fading[0] = 0.5;
    double start = world.attention[0];
    double speed = world.parameter(Input.ATTENTION_SPEED);
    world.attention[0] = start + 0.1;
    new Attention(world).act(world, 1);
    assertThat(world.attention[0]).isCloseTo(start + 0.1 - 0.05 * speed, within(1e-12));
    world.attention[0] = start - 0.1;
    new Attention(world).act(world, 1);
    assertThat(world.attention[0]).isCloseTo(start - 0.1 + 0.1 * speed, within(1e-12));
  }

  @Test
  void cohesionReturnsToWhatForumsMakeOfIt() {
    World world = opened(bare().setAll(Input.COHESION_PRESSURE, 0));
    world.memberships.accord[1] = 0.5;
    new Cohesion().act(world, 1);
    assertThat(world.cohesionShift[1])
        .isCloseTo(0.5 * world.parameter(Input.COHESION_SPEED), within(1e-15));
  }

  @Test
  void whoLeavesPaysForEightQuartersAndTheLeaderIsHarderForAsLong() {
    Worlds.Draft draft =
        bare()
            .set(Input.MEMBERSHIP, 1, 0, S0)
            .set(Input.MEMBERSHIP, 1, 0, P0)
            .setAll(Input.EXIT_COST, 0.02)
            .setAll(Input.EXIT_REACTION, 0.44)
            .event("institutions.i0.membership.S0", SET, 0, 5);
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> checkExit(world, tick >= 5 && tick < 13));
  }

  private static void checkExit(World world, boolean recent) {
    assertThat(world.memberships.exitLoss[S0]).isEqualTo(recent ? 0.02 * 0.5 : 0);
    assertThat(world.memberships.reaction[0]).isCloseTo(recent ? 1.2 : 1, within(1e-12));
    assertThat(world.memberships.reaction[1]).isEqualTo(1);
    assertThat(world.memberships.exitLoss[1]).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "FRICTION, FRICTION ADDED_FRICTION FRICTION_CUT FRICTION_PART",
    "INSTITUTION_BENEFIT, INSTITUTION_BENEFIT BENEFIT_PART",
    "INSTITUTION_FRICTION, FRICTION_CUT FRICTION_PART",
    "INSTITUTION_BINDING, BINDING LOCK_IN BINDING_PART",
    "INSTITUTION_FORUM, FORUM_ATTENTION FORUM_ACCESS FORUM_COHESION FORUM_PART",
    "INSTITUTION_EXIT, EXIT_COST EXIT_REACTION",
    "INSTITUTION_VOICE, RULES_VOICE VOICE_PART",
    "NEUTRALITY, NEUTRALITY_SHIELD"
  })
  void switchedOffItsInputsChangeNoBit(Mechanism mechanism, String inputs) {
    new SwitchedOff(InstitutionsTest::lively, InstitutionsTest::end)
        .assertIdle(mechanism, inputs, 0.077);
  }

  private static Worlds.Draft lively() {
    return Worlds.random(4, ROSTER)
        .off(Mechanism.CORRIDORS)
        .event("institutions.i0.membership.S0", SET, 0.1, 4)
        .event("institutions.i1.depth", SET, 0.9, 6, 4)
        .event("institutions.i2.membership.S1", SET, 1, 8)
        .event("powers.P0.load.t0", SET, 5, 4)
        .event("states.S0.added_friction.d0.P1", SET, 0.5, 4);
  }

  private static double[] end(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.run(1, 0, 0, (world, tick) -> {});
    double[] end = new double[2 * model.world().states];
    System.arraycopy(model.world().autonomy, 0, end, 0, model.world().states);
    System.arraycopy(
        model.world().economicLoss, 0, end, model.world().states, model.world().states);
    return end;
  }
}
