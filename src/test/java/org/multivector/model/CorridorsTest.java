package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.world.Input;
import org.multivector.world.InputChange;
import org.multivector.world.Mechanism;
import org.multivector.world.Network;
import org.multivector.world.Network.Leg;
import org.multivector.world.Network.Line;
import org.multivector.world.Roster;
import org.multivector.world.Traffic;
import org.multivector.world.World;

/** Flows by hand: two states S0 and S1, powers P0 and P1, the rest of the world. */
final class CorridorsTest {

  private static final int S0 = 0;
  private static final int S1 = 1;
  private static final int P0 = 2;
  private static final int P1 = 3;
  private static final int REGION = 4;
  private static final int ROW = 5;
  private static final double PART = 0.8;

  private static final Line BY_P0 = line(new Leg(S0, P0, P0), new Leg(P0, ROW, P0));
  private static final Line BY_P1 = line(new Leg(S0, P1, P1), new Leg(P1, ROW, P1));

  private static Line line(Leg... legs) {
    return new Line(0, List.of(legs));
  }

  /** One cargo in domain 0, everything about corridors at nought but what a test says. */
  private static Worlds.Draft draft(Line... lines) {
    Roster plain = Worlds.roster(2, 2, 2, 2);
    List<Roster.Entry> corridors = plain.corridors().subList(0, lines.length);
    Network network =
        new Network(List.of(new Network.Cargo("Mt", 0, false)), List.of(lines), List.of());
    Worlds.Draft draft =
        Worlds.random(
            3, Worlds.withCorridors(plain, corridors, plain.cargoes().subList(0, 1), network));
    for (Input input :
        List.of(
            Input.EXPORTS,
            Input.IMPORTS,
            Input.CONTRACT,
            Input.CORRIDOR_HELD,
            Input.CORRIDOR_COST,
            Input.CORRIDOR_CHANCE)) {
      draft.setAll(input, 0);
    }
    draft.setAll(Input.CORRIDOR_BUILT, 1).setAll(Input.NETWORKS, 0).setAll(Input.CARGO_PRICE, 500);
    return draft.set(Input.NETWORKS, PART, S0, 0).set(Input.EXPORTS, 10, S0, 0);
  }

  private static World opened(Worlds.Draft draft) {
    return model(draft).world();
  }

  private static BalancingModel model(Worlds.Draft draft) {
    BalancingModel model = new BalancingModel(draft.plan());
    model.world().reset(1, 0, 0);
    model.open();
    return model;
  }

  /** What power p could stop of the needs of S0 on networks. */
  private static double grip(World world, int power) {
    return world.traffic.vulnerability[world.exposure(S0, power - 2, 0)];
  }

  @Test
  void theOnlyPipelineCanBeStoppedWhole() {
    World world = opened(draft(BY_P0).setAll(Input.CORRIDOR_CAPACITY, 12));
    assertThat(grip(world, P0)).isEqualTo(1);
    assertThat(grip(world, P1)).isZero();
    assertThat(world.traffic.flow[0]).isEqualTo(10);
    assertThat(world.traffic.share[world.tie(S0, 0, 0)]).isEqualTo(1);
    double ces = 1 - Math.exp(world.logRest[0] / (world.now(Input.SUBSTITUTION)[0] - 1));
    assertThat(world.vulnerability[world.exposure(S0, 0, 0)])
        .isCloseTo(PART + (1 - PART) * ces, within(1e-15));
  }

  @Test
  void aSecondPipelineLeavesWhatItCannotCarry() {
    World world =
        opened(
            draft(BY_P0, BY_P1)
                .set(Input.CORRIDOR_CAPACITY, 12, 0)
                .set(Input.CORRIDOR_CAPACITY, 4, 1)
                .set(Input.CORRIDOR_COST, 20, 1));
    assertThat(grip(world, P0)).isCloseTo(0.6, within(1e-9));
    assertThat(grip(world, P1)).isZero();
  }

  @Test
  void whoHoldsALegThatBothShareCanStopBoth() {
    Line first = line(new Leg(S0, P0, P0), new Leg(P0, P1, P0), new Leg(P1, ROW, P1));
    Line second = line(new Leg(S0, P1, P1));
    World world =
        opened(
            draft(first, second)
                .set(Input.CORRIDOR_CAPACITY, 6, 0)
                .set(Input.CORRIDOR_CAPACITY, 8, 1));
    // P1 is a market too: with P1's legs gone, P0's leg still brings 6 there.
    assertThat(grip(world, P1)).isCloseTo(0.4, within(1e-9));
    assertThat(grip(world, P0)).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void whatAPowerCouldRestoreItCanThreaten() {
    Worlds.Draft draft = draft(BY_P0).setAll(Input.CORRIDOR_CAPACITY, 12);
    World world = opened(draft.setAll(Input.CORRIDOR_CONDITION, 0.25));
    assertThat(grip(world, P0)).isEqualTo(1);
    assertThat(world.traffic.unserved[0]).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void withoutNeedsNobodyHasAGrip() {
    World world = opened(draft(BY_P0).set(Input.EXPORTS, 0, S0, 0));
    assertThat(grip(world, P0)).isZero();
    assertThat(world.traffic.unserved[0]).isZero();
  }

  /** Routes that carried nothing are opened where a need comes, and where a line opens. */
  @ParameterizedTest
  @CsvSource({"0, 12", "10, 0", "0, 0"})
  void whatComesIsShipped(double exports, double capacity) {
    World world = opened(draft(BY_P0).setAll(Input.CORRIDOR_CAPACITY, 12));
    world.now(Input.EXPORTS)[S0] = exports;
    world.now(Input.CORRIDOR_CAPACITY)[0] = capacity;
    Corridors corridors = new Corridors(world);
    corridors.open(world);
    assertThat(world.traffic.flow[0]).isZero();
    world.now(Input.EXPORTS)[S0] = 10;
    world.now(Input.CORRIDOR_CAPACITY)[0] = 12;
    corridors.act(world, 1);
    assertThat(world.traffic.flow[0]).isEqualTo(10);
  }

  @Test
  void cuttingTheOnlyPipelineCostsItsShareOfTheValueOnce() {
    Line other = line(new Leg(S0, P1, P1));
    Network two =
        new Network(
            List.of(new Network.Cargo("Mt", 0, false), new Network.Cargo("bcm", 0, false)),
            List.of(BY_P0, new Line(1, other.legs())),
            List.of());
    Roster plain = Worlds.roster(2, 2, 2, 2);
    Worlds.Draft draft =
        Worlds.random(
            3, Worlds.withCorridors(plain, plain.corridors().subList(0, 2), plain.cargoes(), two));
    draft.setAll(Input.EXPORTS, 0).setAll(Input.IMPORTS, 0).setAll(Input.CORRIDOR_BUILT, 1);
    draft.set(Input.EXPORTS, 3, S0, 0).set(Input.EXPORTS, 5, S0, 1);
    draft.set(Input.CARGO_PRICE, 700, 0).set(Input.CARGO_PRICE, 300, 1);
    draft.setAll(Input.CORRIDOR_CAPACITY, 50).setAll(Input.NETWORKS, 0);
    draft.set(Input.NETWORKS, PART, S0, 0).off(StandingStillTest.CHANGES).off(Mechanism.MOVES);
    draft.off(Mechanism.TRANSIT_INCOME, Mechanism.PORTFOLIO, Mechanism.DEMANDS);
    draft.event("corridors.e0.condition", InputChange.Operation.SET, 0, 2);
    draft.quarters = 2;
    double[] loss = new double[2];
    new BalancingModel(draft.plan())
        .run(1, 0, 0, (world, tick) -> loss[Math.min(tick, 1)] = world.economicLoss[S0]);
    World world = opened(draft);
    double value = 3 * 0.7 / (3 * 0.7 + 5 * 0.3);
    double weight = world.start(Input.WEIGHT)[0];
    assertThat(loss[1] - loss[0]).isCloseTo(weight * PART * value, within(1e-9));
  }

  @Test
  void theCheapestRouteFillsFirst() {
    World world =
        opened(
            draft(BY_P0, BY_P1)
                .setAll(Input.CORRIDOR_CAPACITY, 7)
                .set(Input.CORRIDOR_COST, 30, 0)
                .set(Input.CORRIDOR_COST, 20, 1));
    assertThat(world.traffic.flow).containsExactly(new double[] {3, 7}, within(1e-9));
  }

  @Test
  void routesOfTheSameCostFillInProportionToWhatTheyCanCarry() {
    World world =
        opened(
            draft(BY_P0, BY_P1)
                .set(Input.CORRIDOR_CAPACITY, 6, 0)
                .set(Input.CORRIDOR_CAPACITY, 9, 1));
    assertThat(world.traffic.flow).containsExactly(new double[] {4, 6}, within(1e-9));
  }

  @Test
  void contractsComeBeforeCost() {
    Worlds.Draft draft =
        draft(BY_P0, BY_P1)
            .setAll(Input.CORRIDOR_CAPACITY, 20)
            .set(Input.CORRIDOR_COST, 30, 0)
            .set(Input.CORRIDOR_COST, 20, 1)
            .set(Input.CONTRACT, 0.25, S0, 0);
    assertThat(opened(draft).traffic.flow).containsExactly(new double[] {5, 5}, within(1e-9));
    assertThat(opened(draft.off(Mechanism.CONTRACTS)).traffic.flow)
        .containsExactly(new double[] {0, 10}, within(1e-9));
  }

  @Test
  void whatOneStateSendsAnotherServesBoth() {
    Line between = line(new Leg(S0, S1, S1));
    World world =
        opened(
            draft(between)
                .setAll(Input.CORRIDOR_CAPACITY, 8)
                .set(Input.IMPORTS, 6, S1, 0)
                .set(Input.NETWORKS, 0.5, S1, 0));
    assertThat(world.traffic.flow[0]).isCloseTo(6, within(1e-9));
    assertThat(world.traffic.unserved[0]).isCloseTo(0.4, within(1e-9));
    assertThat(world.traffic.unserved[world.domains]).isZero();
    int region = world.plan.roster().region();
    assertThat(world.traffic.share[world.tie(S0, 0, region)]).isEqualTo(1);
    assertThat(world.traffic.share[world.tie(S1, 0, region)]).isEqualTo(1);
  }

  @Test
  void statesOnTheWayEarnByWhatOthersCarry() {
    Line through = line(new Leg(S0, S1, S1), new Leg(S1, P0, P0));
    World world =
        opened(
            draft(through)
                .setAll(Input.CORRIDOR_CAPACITY, 20)
                .setAll(Input.CORRIDOR_HELD, 0.25)
                .setAll(Input.CORRIDOR_COST, 40)
                .set(Input.TRANSIT_MARGIN, 0.3));
    // 10 of S0 and 5 of others, at half of 40 a unit, of which .3 stay
    assertThat(world.traffic.income[S1]).isCloseTo(15 * 0.02 * 0.3, within(1e-12));
    assertThat(world.traffic.flow[0]).isCloseTo(15, within(1e-12));
    assertThat(world.traffic.income[S0]).isZero();
  }

  /** Twice as large and half of it held by others: nothing changes for the states but that. */
  @Test
  void whatOthersComeToHoldIsCarriedAndPaidFor() {
    Line through = line(new Leg(S0, S1, S1), new Leg(S1, P0, P0));
    Worlds.Draft draft =
        draft(through)
            .setAll(Input.CORRIDOR_CAPACITY, 10)
            .setAll(Input.CORRIDOR_COST, 40)
            .set(Input.TRANSIT_MARGIN, 0.3);
    World world = opened(draft);
    Corridors corridors = new Corridors(world);
    corridors.act(world, 1);
    world.now(Input.CORRIDOR_CAPACITY)[0] = 20;
    world.now(Input.CORRIDOR_HELD)[0] = 0.5;
    corridors.act(world, 2);
    assertThat(world.traffic.flow[0]).isCloseTo(20, within(1e-12));
    assertThat(world.traffic.income[S1]).isCloseTo(20 * 0.02 * 0.3, within(1e-12));
  }

  /** The first has two legs: what counts is lines, not legs. */
  @Test
  void aRouteUsesThreeCorridorsAtTheMost() {
    Line first = line(new Leg(S0, S1, S1), new Leg(S1, P0, P0));
    Line second = line(new Leg(P0, P1, P1));
    Line third = line(new Leg(P1, ROW, P1));
    Line fourth = line(new Leg(ROW, REGION, Network.NOBODY));
    Corridors corridors = new Corridors(opened(draft(first, second, third, fourth)));
    assertThat(corridors.reaches(S0, 2)).isTrue();
    assertThat(corridors.reaches(S0, 3)).isFalse();
  }

  /** One run begins where the last one ended, so that nothing is shipped anew. */
  @Test
  void aSecondRunHasTheSharesOfTheFirst() {
    World world = opened(draft(BY_P0).setAll(Input.CORRIDOR_CAPACITY, 12));
    Corridors corridors = new Corridors(world);
    corridors.open(world);
    corridors.open(world);
    assertThat(world.traffic.share[world.tie(S0, 0, 0)]).isEqualTo(1);
  }

  /** Half of it built, then all, at half the size. */
  @Test
  void whatIsBuiltGivesAccessWhateverTheSize() {
    World world =
        opened(
            draft(BY_P0)
                .set(Input.CORRIDOR_ACCESS, 0.8)
                .setAll(Input.CORRIDOR_BUILT, 0.5)
                .setAll(Input.CORRIDOR_CAPACITY, 20));
    double before = world.traffic.access[0];
    Corridors corridors = new Corridors(world);
    corridors.act(world, 1);
    world.now(Input.CORRIDOR_BUILT)[0] = 1;
    world.now(Input.CORRIDOR_CAPACITY)[0] = 10;
    corridors.act(world, 2);
    assertAccess(world, before, 0.8 * 0.5);
  }

  /** By how much the log-odds of the first access have risen. */
  private static void assertAccess(World world, double before, double rise) {
    double odds = before / (1 - before) * Math.exp(rise);
    assertThat(world.traffic.access[0]).isCloseTo(odds / (1 + odds), within(1e-12));
  }

  @Test
  void damageComesAtOnceAndIsRepairedByAShare() {
    Worlds.Draft draft = draft(BY_P0).setAll(Input.CORRIDOR_CAPACITY, 12);
    World world = opened(draft.set(Input.REPAIR_SPEED, 0.4));
    Corridors corridors = new Corridors(world);
    world.now(Input.CORRIDOR_CONDITION)[0] = 0.1;
    corridors.act(world, 1);
    assertThat(world.traffic.condition[0]).isEqualTo(0.1);
    world.now(Input.CORRIDOR_CONDITION)[0] = 1;
    corridors.act(world, 2);
    assertThat(world.traffic.condition[0]).isCloseTo(1 - 0.9 * 0.6, within(1e-15));
    assertThat(world.traffic.unserved[0]).isCloseTo(1 - 12 * 0.46 / 10, within(1e-9));
    for (int tick = 3; tick < 30; tick++) {
      corridors.act(world, tick);
    }
    assertThat(world.traffic.condition[0]).isEqualTo(1);
    assertThat(world.traffic.loss[S0]).isCloseTo(0, within(1e-12));
  }

  @Test
  void partnersOnOneRouteOverlap() {
    Line both = line(new Leg(S0, P0, P0), new Leg(P0, P1, P1));
    World world = opened(draft(both).setAll(Input.CORRIDOR_CAPACITY, 12));
    assertThat(world.traffic.overlap[1]).isCloseTo(1, within(1e-12));
    World apart = opened(draft(BY_P0, BY_P1).setAll(Input.CORRIDOR_CAPACITY, 6));
    assertThat(apart.traffic.overlap[1]).isZero();
  }

  @Test
  void aSharedCorridorMakesBothPartnersLookRiskier() {
    Line both = line(new Leg(S0, P0, P0), new Leg(P0, P1, P1));
    Worlds.Draft draft =
        draft(both)
            .setAll(Input.CORRIDOR_CAPACITY, 12)
            .set(Input.SHARED_RISK, 0.7)
            .set(Input.RISK_SPREADING, 0.5);
    World shared = opened(draft);
    World apart = opened(draft.off(Mechanism.SHARED_CORRIDORS));
    double other = Math.sqrt(shared.now(Input.RISK)[0] * shared.now(Input.RISK)[1]);
    double whole = PART * 0.5 + (1 - PART) * shared.share[shared.tie(S0, 0, 1)];
    double expected = -shared.start(Input.WEIGHT)[0] * (1 - PART) * 0.5 * 0.7 * other * whole;
    int tie = shared.tie(S0, 0, 0);
    assertThat(shared.marginal[tie] - apart.marginal[tie]).isCloseTo(expected, within(1e-14));
  }

  @Test
  void anOpenedCorridorBringsAPowerNearer() {
    World world =
        opened(draft(BY_P0).set(Input.CORRIDOR_ACCESS, 0.8).setAll(Input.CORRIDOR_BUILT, 0));
    double before = world.traffic.access[0];
    world.now(Input.CORRIDOR_BUILT)[0] = 1;
    new Corridors(world).act(world, 1);
    assertAccess(world, before, 0.8);
    assertThat(world.traffic.access[1]).isEqualTo(world.now(Input.ACCESS)[1]);
  }

  @Test
  void aCorridorThatCanCarryNothingGivesNoAccess() {
    World world =
        opened(
            draft(BY_P0)
                .set(Input.CORRIDOR_ACCESS, 0.8)
                .setAll(Input.CORRIDOR_BUILT, 0)
                .setAll(Input.CORRIDOR_CAPACITY, 0));
    double before = world.traffic.access[0];
    world.now(Input.CORRIDOR_BUILT)[0] = 1;
    world.now(Input.CARGO_PRICE)[0] *= 2;
    new Corridors(world).act(world, 1);
    assertThat(world.traffic.access[0]).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLegCarriesMoreThanItCanAndSharesSum(int number) {
    for (int each = number * 40; each < number * 40 + 40; each++) {
      int seed = each;
      Worlds.Draft draft = Worlds.random(each, Worlds.roster(4, 5, 3, 2));
      draft.quarters = 16;
      for (int e = 0; e < 6; e++) {
        draft.event("corridors.e" + e + ".condition", InputChange.Operation.SET, 0.1 * e, 3 + e);
      }
      new BalancingModel(draft.plan()).run(1, each, 0, (world, tick) -> check(world, seed));
    }
  }

  private static void check(World world, int number) {
    Traffic traffic = world.traffic;
    for (int leg = 0; leg < traffic.graph.legs; leg++) {
      double most = traffic.available[traffic.graph.corridor[leg]];
      assertThat(traffic.legFlow[leg]).as("world %d", number).isBetween(0.0, most + 1e-9);
    }
    for (int e = 0; e < traffic.flow.length; e++) {
      assertThat(traffic.flow[e]).isLessThanOrEqualTo(traffic.capacity[e] + 1e-9);
    }
    for (int i = 0; i < world.states; i++) {
      for (int d = 0; d < world.domains; d++) {
        double sum = 0;
        for (int j = 0; j < world.partners; j++) {
          sum += traffic.share[world.tie(i, d, j)];
        }
        assertThat(sum)
            .satisfiesAnyOf(
                s -> assertThat(s).isZero(), s -> assertThat(s).isCloseTo(1, within(1e-12)));
        assertThat(traffic.unserved[i * world.domains + d]).isBetween(-1e-12, 1 + 1e-12);
      }
    }
    for (double v : traffic.vulnerability) {
      assertThat(v).isBetween(0.0, 1 + 1e-12);
    }
  }

  /** A switch off leaves nothing that its inputs could change. */
  @Test
  void offNoFigureOfACorridorChangesABit() {
    List<double[]> plain = outcomes(Worlds.random(5, Worlds.roster(3, 4, 3, 2)));
    Worlds.Draft other = Worlds.random(5, Worlds.roster(3, 4, 3, 2));
    for (Input input : corridorInputs().toList()) {
      for (int n = 0; n < other.layout.blockSize(input); n++) {
        double u = Worlds.uniform(n, "other " + input);
        double high = Math.min(input.highest(), 20);
        double value = input.lowest() + (high - input.lowest()) * u;
        other.amounts[other.layout.offset(input) + n] =
            new org.multivector.chance.Amount.Fixed(value);
      }
    }
    List<double[]> changed = outcomes(other);
    for (int n = 0; n < plain.size(); n++) {
      assertThat(changed.get(n)).containsExactly(plain.get(n));
    }
  }

  private static Stream<Input> corridorInputs() {
    return Arrays.stream(Input.values())
        .filter(
            input ->
                List.of(
                            "needs.csv",
                            "networks.csv",
                            "contracts.csv",
                            "cargoes.csv",
                            "corridors.csv")
                        .contains(input.table())
                    || List.of(
                            Input.REPAIR_SPEED,
                            Input.TRANSIT_MARGIN,
                            Input.CORRIDOR_ACCESS,
                            Input.SHARED_RISK,
                            Input.BUILD_PUSH)
                        .contains(input));
  }

  private static List<double[]> outcomes(Worlds.Draft draft) {
    List<double[]> all = new ArrayList<>();
    draft.off(Mechanism.CORRIDORS).quarters = 12;
    new BalancingModel(draft.plan())
        .run(
            7,
            3,
            1,
            (world, tick) ->
                StandingStillTest.columns(world).forEach(column -> all.add(column.clone())));
    return all;
  }
}
