package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.model.BalancingModel;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

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

  @Test
  void aRunThatIsWitnessedIsTheRunThatIsNot() throws BadInput {
    List<double[]> plain = new ArrayList<>();
    new BalancingModel(plan("russia-refocuses"))
        .run(1, 5, 0, (world, tick) -> plain.add(world.autonomy.clone()));
    BalancingModel model = new BalancingModel(plan("russia-refocuses"));
    model.listen(new Ledger(model.world()));
    List<double[]> witnessed = new ArrayList<>();
    model.run(1, 5, 0, (world, tick) -> witnessed.add(world.autonomy.clone()));
    for (int tick = 0; tick < plain.size(); tick++) {
      assertThat(witnessed.get(tick)).as("quarter %d", tick).containsExactly(plain.get(tick));
    }
  }
}
