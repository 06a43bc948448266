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
    Scenario scenario = ScenarioReader.read("japan-arrives", List.of());
    List<Plan> arms = scenario.arms();
    assertThat(arms).hasSize(2);
    assertThat(opened(arms.get(0), arms)).isZero();
    assertThat(opened(arms.get(1), arms)).isPositive();
  }

  /** What new partners have of Kazakhstan's diplomacy, all shares in which sum to 1. */
  private static double opened(Plan plan, List<Plan> arms) {
    BalancingModel model = new BalancingModel(plan);
    Recorder recorder = Recorder.of(model.world(), arms);
    List<Series> all = recorder.series();
    double[] run = new double[all.size() * (plan.quarters() + 1)];
    recorder.into(run);
    double opened = 0;
    for (int draw = 0; draw < 12; draw++) {
      model.run(1, draw, 0, recorder);
      for (int tick = 0; tick <= plan.quarters(); tick++) {
        double sum = 0;
        for (int n = 0; n < all.size(); n++) {
          Series one = all.get(n);
          if (one.actor().equals("KAZ") && one.domain().equals("diplomacy")) {
            double value = run[tick * all.size() + n];
            sum += one.variable().equals(Variables.SHARE) ? value : 0;
            opened += one.variable().equals(Variables.NEW_PARTNERS) ? value : 0;
            sum += one.variable().equals(Variables.NEW_PARTNERS) ? value : 0;
          }
        }
        assertThat(sum).as("draw %d, tick %d", draw, tick).isBetween(1 - 1e-12, 1 + 1e-12);
      }
    }
    return opened;
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
