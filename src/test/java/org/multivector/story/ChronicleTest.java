package org.multivector.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.model.BalancingModel;
import org.multivector.results.Language;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Conduct;
import org.multivector.world.Dimension;
import org.multivector.world.Plan;
import org.multivector.world.Shock;
import org.multivector.world.World;

/** What happened in a run: all of it, and nothing else. */
final class ChronicleTest {

  private static BalancingModel run(String scenario, int draw, Chronicle[] kept) throws BadInput {
    Plan plan = ScenarioReader.read(scenario, List.of(), fault -> {}).plan();
    BalancingModel model = new BalancingModel(plan);
    Chronicle chronicle = new Chronicle(model.world());
    model.listen(new RunObserver(new Ledger(model.world()), chronicle));
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

  private static List<String> told(Chronicle chronicle, int tick) {
    return chronicle.happenings().stream()
        .filter(each -> each.tick() == tick)
        .map(each -> each.kind() + " " + each.state() + " " + each.power() + " " + each.text())
        .toList();
  }

  private static int shock(World world, String target) {
    List<String> targets = world.plan.shocks().stream().map(Shock::target).toList();
    assertThat(targets).contains(target);
    return targets.indexOf(target);
  }

  @Test
  void tellsWhatHasChangedSinceTheQuarterBefore() throws BadInput {
    Plan plan = ScenarioReader.read("baseline", List.of(), fault -> {}).plan();
    BalancingModel model = new BalancingModel(plan);
    model.begin(1, 0, 0);
    World world = model.world();
    int kazakhstan = plan.roster().find(Dimension.STATE, "KAZ");
    int tajikistan = plan.roster().find(Dimension.STATE, "TJK");
    int kyrgyzstan = plan.roster().find(Dimension.STATE, "KGZ");
    int russia = plan.roster().find(Dimension.POWER, "RUS");
    int pair = world.pair(kazakhstan, russia);
    int clash = shock(world, "KGZ.TJK");
    Chronicle chronicle = new Chronicle(world);
    chronicle.open(world);
    world.conduct.posture[pair] = Conduct.PRESS;
    world.bargains.quartersCut[pair * world.domains] = 2;
    world.shocks.left[clash] = 1;
    world.shocks.severity[clash] = 0.256;
    world.regime.part[0] = 0.4;
    world.regime.part[1] = 0.6;
    chronicle.see(world, 1);
    String domain = plan.roster().domains().get(0).name();
    String clashes =
        plan.roster().shocks().get(plan.shocks().get(clash).kind()).name()
            + " (Kyrgyzstan and Tajikistan), severity 26 %, 1 quarter";
    assertThat(told(chronicle, 1))
        .containsExactlyInAnyOrder(
            "REGIME -1 -1 The world turns: " + plan.roster().regimes().get(1).name(),
            "SHOCK " + kyrgyzstan + " -1 " + clashes,
            "SHOCK " + tajikistan + " -1 " + clashes,
            "POSTURE " + kazakhstan + " " + russia + " Russia presses it",
            "CUT "
                + kazakhstan
                + " "
                + russia
                + " Cut off by Russia in "
                + domain
                + ", for 2 quarters");
    world.bargains.quartersCut[pair * world.domains] = 1;
    world.shocks.left[clash] = 2;
    chronicle.see(world, 2);
    assertThat(told(chronicle, 2))
        .containsExactly(
            "SHOCK " + kyrgyzstan + " -1 " + clashes.replace("1 quarter", "2 quarters"),
            "SHOCK " + tajikistan + " -1 " + clashes.replace("1 quarter", "2 quarters"));
    world.bargains.quartersCut[pair * world.domains] = 0;
    world.shocks.left[clash] = 1;
    world.conduct.posture[pair] = Conduct.COURT;
    chronicle.see(world, 3);
    assertThat(told(chronicle, 3))
        .containsExactly(
            "POSTURE " + kazakhstan + " " + russia + " Russia courts it",
            "CUT " + kazakhstan + " " + russia + " No longer cut off by Russia in " + domain);
    world.shocks.left[clash] = 0;
    chronicle.see(world, 4);
    assertThat(told(chronicle, 4)).isEmpty();
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
            + Language.ENGLISH.within(world.plan.roster().powers().get(power).name())
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
