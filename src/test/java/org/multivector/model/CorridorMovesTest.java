package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.world.Input;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Network.Leg;
import org.multivector.world.Network.Line;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** States commit themselves to planned corridors and reserve what nobody has reserved. */
final class CorridorMovesTest {

  private static final int S0 = 0;
  private static final int P0 = 2;
  private static final int P1 = 3;
  private static final int ROW = 5;

  /** A line by P0 that is there, and one by P1 that is planned or there. */
  private static Worlds.Draft draft() {
    Roster plain = Worlds.roster(2, 2, 2, 2);
    Line old = new Line(0, List.of(new Leg(S0, P0, P0), new Leg(P0, ROW, P0)));
    Line planned = new Line(0, List.of(new Leg(S0, P1, P1), new Leg(P1, ROW, P1)));
    Network network =
        new Network(List.of(new Network.Cargo("Mt", 0, false)), List.of(old, planned), List.of());
    Worlds.Draft draft =
        Worlds.random(
            3,
            Worlds.withCorridors(
                plain, plain.corridors().subList(0, 2), plain.cargoes().subList(0, 1), network));
    for (Input input : List.of(Input.EXPORTS, Input.IMPORTS, Input.CONTRACT, Input.NETWORKS)) {
      draft.setAll(input, 0);
    }
    draft.setAll(Input.CORRIDOR_HELD, 0).setAll(Input.CORRIDOR_CHANCE, 0);
    draft.setAll(Input.CORRIDOR_COST, 0).setAll(Input.CARGO_PRICE, 500);
    draft.set(Input.NETWORKS, 0.8, S0, 0).set(Input.EXPORTS, 10, S0, 0);
    draft.set(Input.CORRIDOR_CAPACITY, 8, 0).set(Input.CORRIDOR_CAPACITY, 5, 1);
    draft.set(Input.CORRIDOR_BUILT, 1, 0).set(Input.CORRIDOR_BUILT, 0, 1);
    draft.set(Input.CORRIDOR_OUTLAY, 6, 1).set(Input.CORRIDOR_DELAY, 12, 1);
    return draft.set(Input.BUILD_RATE, 0.2).set(Input.CONTRACT_RATE, 0.1);
  }

  private static BalancingModel opened(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.begin(1, 0, 0);
    return model;
  }

  /** The corridors as they are at the start, with what planned ones would do. */
  private static Corridors corridors(World world) {
    Corridors corridors = new Corridors(world);
    corridors.open(world);
    return corridors;
  }

  @Test
  void aPlannedCorridorIsWorthWhatItServesWhomItWeakensAndWhatItCosts() {
    World world = opened(draft().set(Input.MOVE_SENSITIVITY, 30)).world();
    BuildCorridor build = new BuildCorridor(world, corridors(world));
    double weight = world.start(Input.WEIGHT)[0];
    double served = weight * 0.8 * 0.2;
    // P0 could stop .8 of the needs, and .5 once P1's line is there; P1 could stop .2 then.
    double autonomy = slope(world, 0) * 0.8 * (0.5 - 0.8) + slope(world, 1) * 0.8 * 0.2;
    double cost = 6.0 / 2 * 4 / 12 / world.start(Input.STATE_GDP)[S0];
    double expected = served + world.parameter(Input.AUTONOMY_MOTIVE) * autonomy - cost;
    double odds = Math.log(0.05 / 0.95);
    assertThat(Moves.appeal(build, world, S0, 1)).isCloseTo(odds + 30 * expected, within(1e-9));
    assertThat(Moves.appeal(build, world, S0, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Moves.appeal(build, world, 1, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(world.traffic.available[1]).isZero();
  }

  /** Of the needs of 10 the old line carries 8; a unit is worth .5. */
  @Test
  void aPlannedCorridorPromisesWhatItIsPlannedToCarryNow() {
    World world = opened(draft()).world();
    Outlook outlook = corridors(world).outlook();
    outlook.look(world, S0, 1);
    assertThat(outlook.more(S0, 1)).isCloseTo(2 * 0.5, within(1e-12));
    world.now(Input.CORRIDOR_CAPACITY)[1] = 1;
    outlook.look(world, S0, 1);
    assertThat(outlook.more(S0, 1)).isCloseTo(1 * 0.5, within(1e-12));
    assertThat(outlook.stopped(S0, 1, 1)).isCloseTo(1 * 0.5, within(1e-12));
    world.now(Input.CORRIDOR_HELD)[1] = 0.4;
    outlook.look(world, S0, 1);
    assertThat(outlook.more(S0, 1)).isCloseTo(0.6 * 0.5, within(1e-12));
  }

  /** Arms that keep flows in one place look at plans by their own flows, run after run. */
  @Test
  void outlooksFollowTheFlowsOfTheirOwnArm() {
    World world = opened(draft()).world();
    World other = opened(draft().set(Input.CORRIDOR_CAPACITY, 9, 0)).world();
    FlowMemory memory = new FlowMemory(world.plan);
    Corridors corridors = new Corridors(world, memory);
    Corridors others = new Corridors(other, memory);
    for (int run = 0; run < 2; run++) {
      corridors.open(world);
      corridors.outlook().look(world, S0, 1);
      assertThat(corridors.outlook().more(S0, 1)).isCloseTo(2 * 0.5, within(1e-12));
      others.open(other);
      others.outlook().look(other, S0, 1);
      assertThat(others.outlook().more(S0, 1)).isCloseTo(1 * 0.5, within(1e-12));
    }
  }

  /** dA/dD dD/dV of the needs of S0 in domain 0. */
  private static double slope(World world, int power) {
    int exposure = world.exposure(S0, power, 0);
    double kept = 1 - world.relief[exposure];
    return Perception.autonomyByDependency(world, S0, power)
        * (1 - world.dependency[world.pair(S0, power)])
        * world.start(Input.WEIGHT)[0]
        * kept
        / (1 - world.vulnerability[exposure] * kept);
  }

  @Test
  void whoIsCommittedPaysWhileItIsBuilt() {
    World world = opened(draft().set(Input.BUILD_PUSH, 0.999)).world();
    Corridors corridors = corridors(world);
    new BuildCorridor(world, corridors).make(world, S0, 1);
    assertThat(BuildOut.hazard(world, 1)).isCloseTo(0.999, within(1e-15));
    world.traffic.begun[1] = 1;
    corridors.act(world, 1);
    double cost = 6.0 / 2 * 4 / 12 / world.start(Input.STATE_GDP)[S0];
    assertThat(world.traffic.loss[S0]).isCloseTo(cost, within(1e-15));
    world.traffic.progress[1] = 1;
    corridors.act(world, 2);
    double served = -world.start(Input.WEIGHT)[0] * 0.8 * 0.2;
    assertThat(world.traffic.loss[S0]).isCloseTo(served, within(1e-12));
  }

  @Test
  void aContractIsWorthTheRiskThatItSpreads() {
    Worlds.Draft draft = draft().set(Input.CORRIDOR_BUILT, 1, 1).set(Input.MOVE_SENSITIVITY, 30);
    draft.set(Input.CORRIDOR_CAPACITY, 12, 0).set(Input.CORRIDOR_COST, 20, 1);
    draft.set(Input.CONTRACT_SIZE, 0.4).set(Input.RISK_SPREADING, 0.6);
    World world = opened(draft).world();
    ContractCorridor contract = new ContractCorridor(world, corridors(world));
    double moved = 0.4 * 5;
    double all = world.perceivedRisk(S0, 0) * world.wholeShare(S0, 0, 0);
    double other = world.perceivedRisk(S0, 1) * world.wholeShare(S0, 0, 1);
    double gain = -moved * 0.02 / 5 - 0.6 * (moved * 0.5 / 5) * (other - all);
    double expected = Math.log(0.025 / 0.975) + 30 * world.start(Input.WEIGHT)[0] * 0.8 * gain;
    assertThat(Moves.appeal(contract, world, S0, 1)).isCloseTo(expected, within(1e-9));
    contract.make(world, S0, 1);
    new Corridors(world).act(world, 1);
    assertThat(world.traffic.flow).containsExactly(new double[] {8, 2}, within(1e-9));
    assertThat(Contracts.unreserved(world, 1)).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aContractForWhatIsUnservedIsWorthItsValue() {
    Worlds.Draft draft = draft().set(Input.CORRIDOR_BUILT, 1, 1).set(Input.CONTRACT_SIZE, 0.4);
    draft.set(Input.EXPORTS, 20, S0, 0).set(Input.RISK_SPREADING, 0);
    World world = opened(draft).world();
    Corridors corridors = corridors(world);
    assertThat(utility(world, corridors)).isZero();
    Arrays.fill(world.traffic.legFlowOf, 0);
    double served = 2 / 20.0;
    assertThat(utility(world, corridors))
        .isCloseTo(world.start(Input.WEIGHT)[0] * 0.8 * served, within(1e-12));
  }

  private static double utility(World world, Corridors corridors) {
    ContractCorridor contract = new ContractCorridor(world, corridors);
    contract.consider(world, S0);
    return contract.utility(world, S0, 1, Contracts.unreserved(world, 1));
  }

  @Test
  void switchedOffTheirInputsChangeNoBit() {
    for (Mechanism mechanism : List.of(Mechanism.BUILD_CORRIDORS, Mechanism.CONTRACTS)) {
      List<Input> inputs =
          mechanism == Mechanism.CONTRACTS
              ? List.of(Input.CONTRACT_RATE, Input.CONTRACT_SIZE, Input.CONTRACT)
              : List.of(Input.BUILD_RATE, Input.BUILD_PUSH, Input.CORRIDOR_OUTLAY);
      Worlds.Draft other = Worlds.random(5, Worlds.roster(3, 4, 3, 2)).off(mechanism);
      inputs.forEach(input -> other.setAll(input, 0.37));
      List<double[]> plain = outcomes(Worlds.random(5, Worlds.roster(3, 4, 3, 2)).off(mechanism));
      List<double[]> changed = outcomes(other);
      for (int n = 0; n < plain.size(); n++) {
        assertThat(changed.get(n)).as("%s", mechanism).containsExactly(plain.get(n));
      }
    }
  }

  private static List<double[]> outcomes(Worlds.Draft draft) {
    List<double[]> all = new ArrayList<>();
    draft.quarters = 20;
    new BalancingModel(draft.plan())
        .run(
            7,
            3,
            1,
            (world, tick) ->
                StandingStillTest.columns(world).forEach(column -> all.add(column.clone())));
    return all;
  }

  @Test
  void statesBuildAndContractInRandomWorlds() {
    int committed = 0;
    int contracts = 0;
    for (int number = 0; number < 60; number++) {
      Worlds.Draft draft = Worlds.random(number, Worlds.roster(3, 4, 3, 2));
      draft.setAll(Input.CORRIDOR_CHANCE, 0);
      BalancingModel model = new BalancingModel(draft.plan());
      model.run(1, number, 0, (seen, tick) -> {});
      World world = model.world();
      committed += Arrays.stream(world.traffic.committed).anyMatch(c -> c > 0) ? 1 : 0;
      contracts += Arrays.stream(world.traffic.added).anyMatch(c -> c > 0) ? 1 : 0;
    }
    assertThat(committed).isGreaterThan(5);
    assertThat(contracts).isGreaterThan(5);
  }
}
