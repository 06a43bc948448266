package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.multivector.model.Worlds.ended;
import static org.multivector.model.Worlds.opened;
import static org.multivector.world.InputChange.Operation.SET;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Memberships;
import org.multivector.world.Region;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** Initiatives, defections, mediation and neutrality as moves, and what they leave behind. */
final class RegionalMovesTest {

  private static final Roster ROSTER = Worlds.roster(3, 3, 2, 2);

  private static World world() {
    return opened(Worlds.random(4, ROSTER));
  }

  /** What a move changes of a column on top of what is there. */
  private static double added(double[] column, int place, Runnable move) {
    double before = column[place];
    move.run();
    return column[place] - before;
  }

  @Test
  void anInitiativeRaisesTrustBothWays() {
    World world = world();
    double back = world.region.trust[3];
    double effect = world.parameter(Input.INITIATIVE_EFFECT);
    assertThat(added(world.region.trust, 1, () -> new Initiative(world).make(world, 0, 1)))
        .isCloseTo(effect, within(1e-12));
    assertThat(world.region.trust[3] - back).isCloseTo(effect, within(1e-12));
  }

  @Test
  void aDefectionCostsTrustCoordinationAndReputationAndPleasesOnePower() {
    World world = world();
    int patron = Defection.patron(world, 1);
    double favour = world.region.favour[world.pair(1, patron)];
    double reputation = world.region.reputationShift[1];
    assertThat(added(world.region.trust, 5, () -> new Defection(world).make(world, 1, 0)))
        .isCloseTo(-world.parameter(Input.DEFECTION_EFFECT), within(1e-12));
    assertThat(world.region.aside[1]).isEqualTo(world.parameter(Input.DEFECTION_SHARE));
    assertThat(world.region.favour[world.pair(1, patron)] - favour)
        .isCloseTo(world.parameter(Input.DEFECTION_GAIN), within(1e-12));
    assertThat(world.region.reputationShift[1] - reputation)
        .isCloseTo(-world.parameter(Input.REPUTATION_STEP), within(1e-12));
  }

  @Test
  void aMediatorCalmsTheRivalsItIsTornBetweenByItsReputation() {
    World world = world();
    int rivals = Mediation.rivals(world, 0);
    double most = 0;
    for (int p = 0; p < world.powers; p++) {
      for (int q = p + 1; q < world.powers; q++) {
        double torn = 0;
        for (int d = 0; d < world.domains; d++) {
          torn +=
              world.start(Input.WEIGHT)[d]
                  * world.share[world.tie(0, d, p)]
                  * world.share[world.tie(0, d, q)];
        }
        most = Math.max(most, torn * world.now(Input.RIVALRY)[p * world.powers + q]);
      }
    }
    Mediation mediation = new Mediation(world);
    double reputation = world.start(Input.REPUTATION)[0];
    assertThat(mediation.isPossible(world, 0, 0)).isTrue();
    assertThat(mediation.utility(world, 0, 0)).isCloseTo(reputation * most, within(1e-15));
    assertThat(added(world.region.calm, rivals, () -> mediation.make(world, 0, 0)))
        .isCloseTo(world.parameter(Input.MEDIATION_EFFECT) * reputation, within(1e-12));
    int mirror = rivals % world.powers * world.powers + rivals / world.powers;
    assertThat(world.region.calm[mirror]).isEqualTo(world.region.calm[rivals]);
  }

  @Test
  void aStateMediatesBetweenOthersAndNeverInItsOwnQuarrel() {
    World world = world();
    assertThat(Mediation.quarrel(world, 0)).isEqualTo(world.states + 2);
    assertThat(Mediation.quarrel(world, 2)).isEqualTo(1);
    world.now(Input.BORDER_DISPUTE)[world.states + 2] = 0;
    world.now(Input.CLASH)[world.states + 2] = 0;
    assertThat(new Mediation(world).isPossible(world, 0, 1)).isFalse();
  }

  @Test
  void whatMovesLeaveFadesAndCountsAgainstWhatIsUsual() {
    World world = world();
    Aftermath aftermath = new Aftermath(world);
    world.region.trust[1] = 0;
    aftermath.open(world);
    double usual = world.region.trust[1];
    aftermath.act(world, 1);
    assertThat(world.region.accord[1]).as("as usual").isZero();
    double fading = world.parameter(Input.AFTERMATH_FADING);
    world.region.trust[1] += 0.5;
    aftermath.act(world, 2);
    double left = (usual * (1 - fading) + 0.5) * (1 - fading);
    assertThat(world.region.accord[1]).isCloseTo(left - usual * (1 - fading), within(1e-12));
    double rate = world.parameter(Input.INITIATIVE_RATE) / 4;
    double defections = world.parameter(Input.DEFECTION_RATE) / 4;
    assertThat(usual)
        .isCloseTo(
            2
                * (rate * world.parameter(Input.INITIATIVE_EFFECT)
                    - defections * world.parameter(Input.DEFECTION_EFFECT))
                / fading,
            within(1e-12));
  }

  /**
   * What a move adds to each column that moves leave something in; the columns stay as they are.
   */
  private static void expect(
      List<double[]> columns, List<double[]> sums, double rate, Runnable move) {
    List<double[]> before = columns.stream().map(double[]::clone).toList();
    move.run();
    for (int n = 0; n < columns.size(); n++) {
      double[] column = columns.get(n);
      for (int place = 0; place < column.length; place++) {
        sums.get(n)[place] += rate * (column[place] - before.get(n)[place]);
      }
      System.arraycopy(before.get(n), 0, column, 0, column.length);
    }
  }

  /** A run before in which each state has another patron: nothing of it may be left. */
  private static void openWithOtherPatrons(World world, Aftermath aftermath) {
    double[] shares = world.share.clone();
    for (int i = 0; i < world.states; i++) {
      int patron = Defection.patron(world, i);
      int other = (patron + 1) % world.powers;
      for (int d = 0; d < world.domains; d++) {
        world.share[world.tie(i, d, patron)] = shares[world.tie(i, d, other)];
        world.share[world.tie(i, d, other)] = shares[world.tie(i, d, patron)];
      }
      assertThat(Defection.patron(world, i)).isEqualTo(other);
    }
    aftermath.open(world);
    System.arraycopy(shares, 0, world.share, 0, shares.length);
  }

  @Test
  void whatIsUsualIsWhatMovesAtTheRatesOfTheStartHaveLeftForEver() {
    World world = opened(Worlds.random(4, Worlds.roster(4, 3, 2, 2)));
    Aftermath aftermath = new Aftermath(world);
    openWithOtherPatrons(world, aftermath);
    Region region = world.region;
    List<double[]> columns =
        List.of(region.trust, region.favour, region.calm, region.peace, region.reputationShift);
    System.arraycopy(world.start(Input.REPUTATION), 0, region.reputation, 0, world.states);
    columns.forEach(column -> Arrays.fill(column, 0));
    List<double[]> everyQuarter =
        columns.stream().map(column -> new double[column.length]).toList();
    double initiative = world.parameter(Input.INITIATIVE_RATE) / 4;
    double defection = world.parameter(Input.DEFECTION_RATE) / 4;
    double mediation = world.parameter(Input.MEDIATION_RATE) / 4;
    for (int i = 0; i < world.states; i++) {
      int state = i;
      for (int j = 0; j < world.states; j++) {
        int other = j;
        if (i != j) {
          expect(
              columns,
              everyQuarter,
              initiative,
              () -> new Initiative(world).make(world, state, other));
        }
      }
      expect(columns, everyQuarter, defection, () -> new Defection(world).make(world, state, 0));
      for (int between = 0; between < 2; between++) {
        int variant = between;
        expect(
            columns,
            everyQuarter,
            mediation,
            () -> new Mediation(world).make(world, state, variant));
      }
    }
    aftermath.open(world);
    double fading = world.parameter(Input.AFTERMATH_FADING);
    for (int n = 0; n < columns.size(); n++) {
      double[] sum = everyQuarter.get(n);
      assertThat(Arrays.stream(sum).map(Math::abs).max().getAsDouble()).isPositive();
      for (int place = 0; place < sum.length; place++) {
        assertThat(columns.get(n)[place]).isCloseTo(sum[place] / fading, within(1e-12));
      }
    }
  }

  @Test
  void nothingChangesAsLongAsMovesLeaveWhatIsUsual() {
    World world = world();
    Aftermath aftermath = new Aftermath(world);
    aftermath.open(world);
    aftermath.act(world, 1);
    assertThat(world.region.accord).containsOnly(0);
    assertThat(world.region.favoured).containsOnly(0);
    for (Input input : List.of(Input.RIVALRY, Input.BORDER_DISPUTE, Input.CLASH)) {
      assertThat(world.now(input)).containsExactly(world.start(input), within(1e-12));
    }
  }

  @Test
  void peaceLowersTheLogOddsOfDisputesAndClashesAndFavourIsWorthMore() {
    World world = world();
    double left = 1 - world.parameter(Input.AFTERMATH_FADING);
    Aftermath aftermath = new Aftermath(world);
    aftermath.open(world);
    world.region.peace[1] += 0.4;
    world.region.favour[2] += 0.3;
    aftermath.act(world, 1);
    for (Input input : List.of(Input.BORDER_DISPUTE, Input.CLASH)) {
      assertThat(world.now(input)[1])
          .isCloseTo(Measures.shifted(world.start(input)[1], -0.4 * left), within(1e-12));
    }
    assertThat(world.region.favoured[2]).isCloseTo(0.3 * left, within(1e-12));
  }

  @Test
  void cohesionReturnsToALevelThatTrustAndInstitutionsRaise() {
    World world = world();
    Cohesion cohesion = new Cohesion();
    double before = world.cohesionShift[1];
    cohesion.act(world, 1);
    double usual = world.cohesionShift[1] - before;
    world.cohesionShift[1] = before;
    world.region.accord[1] += 0.4;
    world.memberships.accord[1] += 0.25;
    cohesion.act(world, 1);
    double speed = world.parameter(Input.COHESION_SPEED);
    assertThat(world.cohesionShift[1] - before).isCloseTo(usual + speed * 0.65, within(1e-12));
  }

  @Test
  void whereThereIsOneStateNoDefectionsAreUsual() {
    World world = opened(Worlds.random(4, Worlds.roster(1, 3, 2, 2)).off(Mechanism.MEDIATION));
    assertThat(new Defection(world).appeal(world, 0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(world.region.favour).containsOnly(0);
    assertThat(world.region.reputationShift[0]).isZero();
  }

  @Test
  void mediationLowersTheLogOddsOfRivalryForAWhile() {
    World world = world();
    double rivalry = world.start(Input.RIVALRY)[1];
    double fading = world.parameter(Input.AFTERMATH_FADING);
    world.region.calm[1] += 0.4;
    Aftermath aftermath = new Aftermath(world);
    aftermath.open(world);
    world.region.calm[1] += 0.4;
    aftermath.act(world, 1);
    double expected = Measures.shifted(rivalry, -0.4 * (1 - fading));
    assertThat(world.now(Input.RIVALRY)[1]).isCloseTo(expected, within(1e-12));
  }

  @Test
  void reputationOpensDoors() {
    World world = world();
    Aftermath aftermath = new Aftermath(world);
    aftermath.open(world);
    world.region.reputationShift[0] += 1;
    aftermath.act(world, 1);
    double start = world.start(Input.REPUTATION)[0];
    double shift = 1 - world.parameter(Input.AFTERMATH_FADING);
    double reputation = Measures.shifted(start, shift);
    assertThat(world.region.reputation[0]).isCloseTo(reputation, within(1e-12));
    Forums.open(world);
    double access = world.start(Input.ACCESS)[0];
    assertThat(world.memberships.access[0])
        .isCloseTo(
            Measures.shifted(
                access, world.parameter(Input.REPUTATION_ACCESS) * (reputation - start)),
            within(1e-12));
  }

  @Test
  void reputationThatAnEventRaisesOpensDoorsWithoutMovesToo() {
    World world = opened(Worlds.random(4, ROSTER).off(Mechanism.MOVES));
    double start = world.start(Input.REPUTATION)[0];
    world.now(Input.REPUTATION)[0] = start / 2;
    new Aftermath(world).act(world, 1);
    assertThat(world.region.reputation[0]).isEqualTo(start / 2);
    assertThat(world.region.welcome[0])
        .isCloseTo(-world.parameter(Input.REPUTATION_ACCESS) * start / 2, within(1e-12));
  }

  @Test
  void whoStandsAsideCoordinatesLess() {
    World world = opened(Worlds.random(4, ROSTER).setAll(Input.VOICE, 0.5));
    new Resolve().act(world, 1);
    double resolve = world.resolve[0];
    world.region.aside[0] = 0.3;
    new Resolve().act(world, 1);
    double effect = world.parameter(Input.SOLIDARITY) * world.now(Input.COORDINATION)[0];
    double mean = (world.cohesion[1] + world.cohesion[2]) / 2;
    assertThat(world.resolve[0])
        .isCloseTo(resolve * (1 + effect * mean * 0.7) / (1 + effect * mean), within(1e-12));
    double before = world.voice[0];
    Surroundings.measure(world);
    assertThat(world.voice[0]).isLessThan(before);
  }

  @Test
  void togethernessIsTheSlopeOfAutonomyByCohesion() {
    World world = opened(Worlds.random(4, ROSTER).setAll(Input.VOICE, 0.5));
    double step = 1e-6;
    double[] autonomy = new double[2];
    for (int n = 0; n < 2; n++) {
      double change = n * step;
      world.cohesion[1] += change;
      new Resolve().act(world, 1);
      Surroundings.measure(world);
      Measurement.leverage(world);
      Measurement.autonomy(world);
      autonomy[n] = world.autonomy[0];
      world.cohesion[1] -= change;
    }
    new Resolve().act(world, 1);
    Surroundings.measure(world);
    Measurement.leverage(world);
    double slope = (autonomy[1] - autonomy[0]) / step;
    CohesionGradient gradient = new CohesionGradient(world);
    gradient.take(world, 0);
    assertThat(gradient.worth(world, 1))
        .isBetween(slope - 0.2 * Math.abs(slope), slope + 0.2 * Math.abs(slope));
  }

  @Test
  void aStateThatDeclaresNeutralityIsNeutralUntilItLeaves() {
    Worlds.Draft draft =
        Worlds.random(4, ROSTER).set(Input.MEMBERSHIP, 0, 2, 0).set(Input.DEPTH, 0.9, 2);
    World world = opened(draft);
    NeutralityMove declare = new NeutralityMove(world, true);
    NeutralityMove leave = new NeutralityMove(world, false);
    Institutions institutions = new Institutions(world);
    institutions.open(world);
    assertThat(declare.isPossible(world, 0, 2)).isTrue();
    assertThat(declare.isPossible(world, 0, 1)).as("no neutrality").isFalse();
    assertThat(leave.isPossible(world, 0, 2)).isFalse();
    declare.make(world, 0, 2);
    institutions.act(world, 1);
    assertThat(world.memberships.neutrality[0]).isGreaterThan(Memberships.NEUTRAL);
    assertThat(declare.isPossible(world, 0, 2)).isFalse();
    leave.make(world, 0, 2);
    institutions.act(world, 2);
    assertThat(world.memberships.neutrality[0]).isLessThan(Memberships.NEUTRAL);
    assertThat(world.memberships.exitLoss[0])
        .isCloseTo(0.9 * world.parameter(Input.EXIT_COST), within(1e-12));
  }

  @Test
  void appealIsTheBaseRateAndWhatUtilityGained() {
    World world = opened(Worlds.random(4, ROSTER).setAll(Input.MOVE_SENSITIVITY, 30));
    Initiative initiative = new Initiative(world);
    initiative.open(world);
    double rate = world.parameter(Input.INITIATIVE_RATE) / 4;
    initiative.consider(world, 0);
    assertThat(initiative.appeal(world, 0, 1))
        .isCloseTo(Math.log(rate / (1 - rate)), within(1e-12));
    assertThat(initiative.appeal(world, 0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    double before = initiative.utility(world, 0, 1);
    world.resolve[0] *= 2;
    initiative.consider(world, 0);
    double gained = initiative.utility(world, 0, 1) - before;
    assertThat(initiative.appeal(world, 0, 1))
        .isCloseTo(Math.log(rate / (1 - rate)) + 30 * gained, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "INITIATIVES, INITIATIVE_RATE INITIATIVE_EFFECT",
    "DEFECTIONS, DEFECTION_RATE DEFECTION_EFFECT DEFECTION_SHARE DEFECTION_GAIN",
    "MEDIATION, MEDIATION_RATE MEDIATION_EFFECT",
    "REPUTATION, REPUTATION_ACCESS",
    "NEUTRALITY_MOVES, NEUTRALITY_RATE"
  })
  void switchedOffItsInputsChangeNoBit(Mechanism mechanism, String inputs) {
    new SwitchedOff(RegionalMovesTest::lively, draft -> ended(draft).autonomy)
        .assertIdle(mechanism, inputs, 0.37);
  }

  private static Worlds.Draft lively() {
    return Worlds.random(4, ROSTER).event("powers.P0.load.t0", SET, 3, 4);
  }
}
