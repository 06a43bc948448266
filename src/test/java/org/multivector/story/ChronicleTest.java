package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.model.BalancingModel;
import org.multivector.scenario.BadInput;
import org.multivector.scenario.ScenarioReader;
import org.multivector.world.Dimension;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** What happened in a run: all of it, and nothing else. */
final class ChronicleTest {

  private static BalancingModel run(String scenario, int draw, Chronicle[] kept) throws BadInput {
    Plan plan = ScenarioReader.read(scenario, List.of(), fault -> {}).plan();
    BalancingModel model = new BalancingModel(plan);
    Chronicle chronicle = new Chronicle(model.world());
    model.callWitness(new Eyes(new Ledger(model.world()), chronicle));
    model.run(
        1,
        draw,
        0,
        (world, tick) -> {
          if (tick == 0) {
            chronicle.open(world);
          } else {
            chronicle.see(world, tick);
          }
        });
    kept[0] = chronicle;
    return model;
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-draws-down", "everything-bad-at-once"})
  void countsWhatTheModelCounts(String scenario) throws BadInput {
    for (int draw = 0; draw < 3; draw++) {
      Chronicle[] kept = new Chronicle[1];
      World world = run(scenario, draw, kept).world();
      List<Happening> all = kept[0].happenings();
      for (int i = 0; i < world.states; i++) {
        for (int p = 0; p < world.powers; p++) {
          int pair = world.pair(i, p);
          assertThat(count(all, Happening.Kind.DEMAND, i, p))
              .isEqualTo(world.bargains.demands[pair]);
          assertThat(count(all, Happening.Kind.CONCESSION, i, p))
              .isEqualTo(world.bargains.concessions[pair]);
          assertThat(deals(world, all, i, p)).isEqualTo(world.deals.made[pair]);
        }
      }
      assertThat(cuts(all)).isEqualTo(sum(world.bargains.cuts));
      assertThat(all).extracting(Happening::tick).isSorted();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "cpc-cut")
  void tellsOfALineThatIsCutToThoseWhoShipOnIt(String scenario) throws BadInput {
    Chronicle[] kept = new Chronicle[1];
    World world = run(scenario, 0, kept).world();
    int kazakhstan = world.plan.roster().find(Dimension.STATE, "KAZ");
    int kyrgyzstan = world.plan.roster().find(Dimension.STATE, "KGZ");
    assertThat(kept[0].happenings())
        .filteredOn(each -> each.text().matches("Caspian pipeline to the Black Sea falls to .*"))
        .isNotEmpty()
        .allMatch(each -> each.concerns(kazakhstan) && !each.concerns(kyrgyzstan));
  }

  private static double count(List<Happening> all, Happening.Kind kind, int state, int power) {
    return all.stream()
        .filter(each -> each.kind() == kind && each.state() == state && each.power() == power)
        .count();
  }

  private static double deals(World world, List<Happening> all, int state, int power) {
    String start =
        world.plan.roster().states().get(state).name()
            + " accepts the deal of "
            + world.plan.roster().powers().get(power).name()
            + " (";
    return all.stream().filter(each -> each.text().startsWith(start)).count();
  }

  private static double cuts(List<Happening> all) {
    return all.stream().filter(each -> each.text().startsWith("Cut off by")).count();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
