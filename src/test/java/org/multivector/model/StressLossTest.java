package org.multivector.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.multivector.scenario.ScenarioReader;
import org.multivector.text.BadInput;
import org.multivector.world.Mechanism;
import org.multivector.world.Plan;
import org.multivector.world.World;

/** The stress loss of a state against what it loses when a power does cut all ties. */
final class StressLossTest {

  private static final int CUTS = 200;

  @Test
  void ranksCutsAsTheLossesThatTheyMake() throws BadInput {
    Plan plan = quiet();
    BalancingModel model = new BalancingModel(plan);
    double[] measured = new double[CUTS];
    double[] suffered = new double[CUTS];
    for (int n = 0; n < CUTS; n++) {
      int state = (int) (5 * Worlds.uniform(n, "state"));
      int power = (int) (9 * Worlds.uniform(n, "power"));
      World world = model.world();
      model.begin(1, n, 0);
      measured[n] = world.stressLoss[world.pair(state, power)];
      suffered[n] = loss(model, n, state, power);
    }
    double correlation = new SpearmansCorrelation().correlation(measured, suffered);
    assertThat(correlation).isGreaterThan(.9);
  }

  /** The mean loss over the four quarters in which a power serves none of its ties. */
  private static double loss(BalancingModel model, int draw, int state, int power) {
    double[] sum = {0};
    model.run(
        1,
        draw,
        0,
        (world, tick) -> {
          sum[0] += world.economicLoss[state];
          for (int d = 0; tick == 0 && d < world.domains; d++) {
            int exposure = world.exposure(state, power, d);
            world.bargains.cut[exposure] = 1;
            world.bargains.quartersCut[exposure] = Cuts.LENGTH + 1;
            world.bargains.standing++;
          }
        });
    return sum[0] / Cuts.LENGTH;
  }

  private static Plan quiet() throws BadInput {
    List<String> sets = new ArrayList<>(List.of("horizon.to=2025Q4"));
    for (Mechanism mechanism : StandingStillTest.CHANGES) {
      sets.add("switches." + mechanism.key() + "=off");
    }
    return ScenarioReader.read("baseline", sets).plan();
  }
}
