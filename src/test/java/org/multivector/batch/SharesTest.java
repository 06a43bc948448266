package org.multivector.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.multivector.model.BalancingModel;
import org.multivector.scenario.Scenario;
import org.multivector.scenario.ScenarioReader;
import org.multivector.statistics.Series;
import org.multivector.text.BadInput;
import org.multivector.world.Plan;

/** What is published of shares adds up, whoever comes and whatever opens. */
final class SharesTest {

  /** Japan opens ties in domains in which all powers of the reference have some. */
  @Test
  void sumToOneWithAPowerThatTheReferenceLacks() throws BadInput {
    Scenario scenario =
        ScenarioReader.read(
            "japan-arrives", List.of("parameters.deal_rate=1", "switches.cuts=off"));
    List<Plan> arms = scenario.arms();
    assertThat(arms).hasSize(2);
    for (Plan plan : arms) {
      BalancingModel model = new BalancingModel(plan);
      Recorder recorder = Recorder.of(model.world(), arms);
      List<Series> all = recorder.series();
      double[] run = new double[all.size() * (plan.quarters() + 1)];
      recorder.into(run);
      model.run(1, 0, 0, recorder);
      String state = plan.roster().states().get(0).id();
      String domain = "diplomacy";
      double opened = 0;
      for (int tick = 0; tick <= plan.quarters(); tick++) {
        double sum = 0;
        for (int n = 0; n < all.size(); n++) {
          Series one = all.get(n);
          boolean share =
              one.variable().equals(Variables.SHARE)
                  || one.variable().equals(Variables.NEW_PARTNERS);
          if (share && one.actor().equals(state) && one.domain().equals(domain)) {
            sum += run[tick * all.size() + n];
            opened += one.partner().isEmpty() ? run[tick * all.size() + n] : 0;
          }
        }
        assertThat(sum).as("%s, tick %d", domain, tick).isBetween(1 - 1e-12, 1 + 1e-12);
      }
      assertThat(opened > 0).isEqualTo(plan == arms.get(1));
    }
  }

  /** Everybody may declare neutrality by a move, so everybody's membership is shown. */
  @Test
  void membershipInANeutralInstitutionIsRecordedOfEveryState() throws BadInput {
    Plan plan = ScenarioReader.read("baseline", List.of()).plan();
    BalancingModel model = new BalancingModel(plan);
    assertThat(Recorder.of(model.world(), List.of(plan)).series())
        .filteredOn(one -> one.variable().equals(Variables.MEMBERSHIP))
        .filteredOn(one -> one.partner().equals("neutrality"))
        .extracting(Series::actor)
        .containsExactly("KAZ", "UZB", "TKM", "KGZ", "TJK");
  }
}
