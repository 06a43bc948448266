package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multivector.world.InputChange.Operation.ADD;
import static org.multivector.world.InputChange.Operation.SET;
import static org.multivector.world.InputChange.Operation.TIMES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.chance.Amount;
import org.multivector.world.Dimension;
import org.multivector.world.Input;
import org.multivector.world.Layout;
import org.multivector.world.Mechanism;
import org.multivector.world.Roster;
import org.multivector.world.World;

/** What differs between two worlds comes from what was changed, never from other chance. */
final class SameChanceTest {

  private static final Roster ROSTER = Worlds.roster(3, 4, 3, 2);

  /** Everything that is measured in a state, quarter by quarter. */
  private static List<double[]> outcomes(Worlds.Draft draft) {
    List<double[]> all = new ArrayList<>();
    new BalancingModel(draft.plan())
        .run(
            7,
            3,
            1,
            (world, tick) -> {
              all.add(world.autonomy.clone());
              all.add(world.balance.clone());
              all.add(world.economicLoss.clone());
              all.add(world.stressLossMax.clone());
              all.add(world.concentration.clone());
            });
    return all;
  }

  private static void assertSame(List<double[]> one, List<double[]> other, int rows) {
    for (int n = 0; n < rows; n++) {
      assertThat(other.get(n)).as("row %d", n).containsExactly(one.get(n));
    }
  }

  @Test
  void aMultipleOfOneChangesNoBit() {
    List<double[]> plain = outcomes(Worlds.random(5, ROSTER));
    for (String address :
        List.of(
            "powers.P0.attention",
            "powers.P1.capacity.d0",
            "powers.P0.load.t1",
            "states.S0.cohesion.S1",
            "states.S1.access.P2",
            "powers.P2.coerciveness")) {
      Worlds.Draft draft = Worlds.random(5, ROSTER).event(address, TIMES, 1, 3, 8);
      assertSame(plain, outcomes(draft), plain.size());
    }
  }

  @Test
  void addingNothingChangesNoBit() {
    List<double[]> plain = outcomes(Worlds.random(5, ROSTER));
    Worlds.Draft draft = Worlds.random(5, ROSTER).event("powers.P0.stake", ADD, 0, 3);
    assertSame(plain, outcomes(draft), plain.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"powers.P0.attention", "powers.P1.capacity.d0", "states.S0.cohesion.S1"})
  void anEventChangesNothingBeforeItsDate(String address) {
    int date = 20;
    int measures = 5;
    List<double[]> plain = outcomes(Worlds.random(6, ROSTER));
    List<double[]> changed = outcomes(Worlds.random(6, ROSTER).event(address, SET, 0.05, date, 4));
    assertSame(plain, changed, measures * date);
    boolean later =
        IntStream.range(measures * date, plain.size())
            .anyMatch(n -> !Arrays.equals(plain.get(n), changed.get(n)));
    assertThat(later).isTrue();
  }

  @Test
  void anotherDrawOrRepeatIsAnotherRun() {
    World world = new World(Worlds.random(5, ROSTER).plan());
    BalancingModel model = new BalancingModel(Worlds.random(5, ROSTER).plan());
    List<Double> autonomy = new ArrayList<>();
    for (int[] unit : new int[][] {{0, 0}, {0, 1}, {1, 0}}) {
      model.run(7, unit[0], unit[1], (seen, tick) -> autonomy.add(seen.autonomy[0]));
    }
    int rows = world.plan.quarters() + 1;
    assertThat(autonomy.get(rows - 1)).isNotEqualTo(autonomy.get(2 * rows - 1));
    assertThat(autonomy.get(2 * rows - 1)).isNotEqualTo(autonomy.get(3 * rows - 1));
  }

  @Test
  void aRunIsTheSameWhateverTheModelRanBefore() {
    BalancingModel fresh = new BalancingModel(Worlds.random(5, ROSTER).plan());
    BalancingModel used = new BalancingModel(Worlds.random(5, ROSTER).plan());
    used.run(7, 8, 2, (world, tick) -> {});
    new Stability(used).atExtreme(7, 4);
    List<Double> one = new ArrayList<>();
    List<Double> two = new ArrayList<>();
    fresh.run(7, 3, 1, (world, tick) -> one.add(world.autonomy[0]));
    used.run(7, 3, 1, (world, tick) -> two.add(world.autonomy[0]));
    assertThat(two).containsExactlyElementsOf(one);
  }

  @Test
  void anAddedPowerWithoutAttentionTiesAndCapacityChangesNoBit() {
    List<double[]> plain = outcomes(Worlds.random(5, ROSTER).oneNestEach());
    for (int place = 0; place <= ROSTER.powers().size(); place++) {
      assertSame(plain, outcomes(withBystander(place)), plain.size());
    }
  }

  /** The same world with a power at a place in the list that has nothing to do with it. */
  private static Worlds.Draft withBystander(int place) {
    List<Roster.Entry> powers = new ArrayList<>(ROSTER.powers());
    powers.add(place, new Roster.Entry("BYSTANDER", "bystander"));
    Roster roster = Worlds.withPowers(ROSTER, powers);
    Worlds.Draft draft = Worlds.random(5, roster);
    draft.oneNestEach();
    for (String address : draft.layout.addresses().keySet()) {
      Input input = draft.layout.input(draft.layout.find(address).orElseThrow());
      boolean idle =
          List.of(Input.ATTENTION, Input.TIE, Input.CAPACITY, Input.REVERSE_DEPENDENCY)
              .contains(input);
      if (address.contains("BYSTANDER") && idle) {
        draft.amounts[draft.layout.find(address).orElseThrow()] = new Amount.Fixed(0);
      }
    }
    return draft;
  }

  @Test
  void withChanceOffRelabelledPowersPermuteTheOutput() {
    Worlds.Draft plain = quiet(Worlds.random(5, ROSTER));
    List<Roster.Entry> shuffled = new ArrayList<>(ROSTER.powers());
    Collections.reverse(shuffled);
    Worlds.Draft permuted = quiet(Worlds.random(5, Worlds.withPowers(ROSTER, shuffled)));
    List<double[]> one = leverages(plain);
    List<double[]> two = leverages(permuted);
    int powers = shuffled.size();
    for (int row = 0; row < one.size(); row++) {
      for (int n = 0; n < one.get(row).length; n++) {
        int mirrored = n / powers * powers + (powers - 1 - n % powers);
        assertThat(two.get(row)[mirrored])
            .isBetween(one.get(row)[n] - 1e-13, one.get(row)[n] + 1e-13);
      }
    }
  }

  @Test
  void withChanceOffRenamedPowersChangeNoBit() {
    Worlds.Draft plain = quiet(Worlds.random(5, ROSTER));
    Layout renamed =
        new Layout(
            Worlds.withPowers(
                ROSTER,
                ROSTER.powers().stream().map(p -> new Roster.Entry("X" + p.id(), "x")).toList()));
    Worlds.Draft other = new Worlds.Draft(renamed, plain.amounts);
    other.shocks.addAll(plain.shocks);
    assertSame(leverages(plain), leverages(quiet(other)), 61);
    assertThat(renamed.roster().members(Dimension.POWER).get(0).id()).isEqualTo("XP0");
  }

  private static Worlds.Draft quiet(Worlds.Draft draft) {
    return draft
        .oneNestEach()
        .off(
            Mechanism.TASTE,
            Mechanism.GROWTH_SHOCKS,
            Mechanism.SHOCKS,
            Mechanism.UNCERTAINTY,
            Mechanism.POSTURES,
            Mechanism.DEALS,
            Mechanism.DEMANDS,
            Mechanism.BORROWING)
        .event(
            draft.layout.roster().powers().get(0).id().startsWith("X")
                ? "powers.XP0.load.t0"
                : "powers.P0.load.t0",
            TIMES,
            0,
            4);
  }

  private static List<double[]> leverages(Worlds.Draft draft) {
    List<double[]> all = new ArrayList<>();
    new BalancingModel(draft.plan()).run(7, 0, 0, (world, tick) -> all.add(world.leverage.clone()));
    return all;
  }
}
