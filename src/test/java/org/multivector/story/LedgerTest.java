package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.model.BalancingModel;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** Why autonomy moved: nothing is lost, and looking changes nothing. */
final class LedgerTest {

  private static Plan plan(String scenario) throws BadInput {
    return ScenarioReader.read(scenario, List.of(), fault -> {}).plan();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-draws-down", "russia-refocuses"})
  void entriesSumToTheChangeOfEveryQuarter(String scenario) throws BadInput {
    BalancingModel model = new BalancingModel(plan(scenario));
    Ledger ledger = new Ledger(model.world());
    model.listen(ledger);
    List<double[]> autonomy = new ArrayList<>();
    model.run(1, 3, 0, (world, tick) -> autonomy.add(world.autonomy.clone()));
    double[][] sums = new double[autonomy.size()][autonomy.get(0).length];
    for (Ledger.Entry entry : ledger.entries()) {
      sums[entry.tick()][entry.state()] += entry.change();
      assertThat(Arrays.stream(entry.shares()).sum())
          .isCloseTo(entry.change(), within(1e-15 + 1e-9 * Math.abs(entry.change())));
    }
    assertThat(ledger.entries()).hasSizeGreaterThan(500);
    for (int tick = 1; tick < sums.length; tick++) {
      for (int i = 0; i < sums[tick].length; i++) {
        double change = autonomy.get(tick)[i] - autonomy.get(tick - 1)[i];
        assertThat(sums[tick][i])
            .as("quarter %d, state %d", tick, i)
            .isCloseTo(change, within(1e-12));
      }
    }
  }

  @Test
  void whatIsTakenBackAndDoneAnewEachQuarterIsOneEntry() throws BadInput {
    BalancingModel model = new BalancingModel(plan("us-draws-down"));
    Ledger ledger = new Ledger(model.world());
    model.listen(ledger);
    model.run(1, 3, 0, (world, tick) -> {});
    List<String> ofTheWorld =
        ledger.entries().stream()
            .filter(entry -> entry.submodel().equals(Ledger.WORLD))
            .map(entry -> entry.tick() + " " + entry.state())
            .toList();
    assertThat(ofTheWorld).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(ledger.entries().stream().map(Ledger.Entry::submodel))
        .doesNotContain("InputReturn", "ScenarioEvents", "ShockArrivals", "Aftermath");
  }

  /** A frozen voice is kept from quarter to quarter: what institutions make of it comes once. */
  @ParameterizedTest
  @ValueSource(strings = {"switches.voice=on", "switches.voice=frozen"})
  void aRunThatIsWitnessedIsTheRunThatIsNot(String voice) throws BadInput {
    Plan plan = ScenarioReader.read("russia-refocuses", List.of(voice), fault -> {}).plan();
    List<double[]> plain = new ArrayList<>();
    new BalancingModel(plan).run(1, 5, 0, (world, tick) -> plain.add(measures(world)));
    BalancingModel model = new BalancingModel(plan);
    model.listen(new Ledger(model.world()));
    List<double[]> witnessed = new ArrayList<>();
    model.run(1, 5, 0, (world, tick) -> witnessed.add(measures(world)));
    for (int tick = 0; tick < plain.size(); tick++) {
      assertThat(Arrays.equals(witnessed.get(tick), plain.get(tick)))
          .as("quarter %d", tick)
          .isTrue();
    }
  }

  private static double[] measures(World world) {
    return Stream.of(
            world.autonomy,
            world.dependency,
            world.dependencyShortRun,
            world.voice,
            world.memberships.appealed,
            world.share)
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }
}
